/** Every face of the real card on one page, to be looked at; `node test/ui/gallery.mjs` takes the pictures. */
import { render } from 'preact';
import { SeriesParts } from '../../src/popup/SeriesParts';
import { Card } from '../../src/ui/Card';
import { pageTranslator } from '../../src/ui/pageTranslate';
import '../../src/ui/rows.css';
import { parts } from '../popup/series';
import { answer } from './answers';
import { cardStyles } from '../../src/ui/cardStyles';
import type { Language } from '../../src/ui/i18n';
import { compactSamples } from './samples/compact';
import type { Sample } from './samples/make';
import { englishSamples, openSamples } from './samples/others';

const nothing = () => undefined;

function Sheet({
  samples,
  language,
  theme,
}: {
  samples: readonly Sample[];
  language: Language;
  theme: 'light' | 'dark';
}) {
  return (
    <section class={`band ${theme}`}>
      <div class="grid">
        {samples.map(
          ({
            name,
            answer,
            pageText = answer?.query ?? '',
            language: own = language,
            expanded = false,
            pinned = false,
          }) => (
            <figure key={name}>
              <Card
                answer={answer}
                pageText={pageText}
                language={own}
                expanded={expanded}
                pinned={pinned}
                theme={theme}
                onCopy={nothing}
                onMore={nothing}
                onPin={nothing}
                onClose={nothing}
                onOpenId={nothing}
                onOfficial={nothing}
                onUpdate={nothing}
              />
              <figcaption>{name}</figcaption>
            </figure>
          ),
        )}
      </div>
    </section>
  );
}

/** The section of our own page that lists a series. */
function Series({ language, theme }: { language: Language; theme: 'light' | 'dark' }) {
  const services = {
    catalogue: { series: () => Promise.resolve(parts) },
    copy: () => Promise.resolve(),
  };
  const cited = answer({ id: 'GB/T 2423.17-2024', verdict: { reason: { rule: 'R1', code: 'series' } } });
  return (
    <section class={`band ${theme}`}>
      <div class="own">
        <SeriesParts answer={cited} services={services} onOpen={nothing} t={pageTranslator(language)} />
      </div>
    </section>
  );
}

const style = document.createElement('style');
style.textContent = `${cardStyles}
body{margin:0;font:13px/1.5 var(--font);-webkit-font-smoothing:antialiased}
.band{padding:48px 56px;background:var(--canvas);color:var(--text)}
.grid{display:grid;grid-template-columns:repeat(3,360px);gap:30px 40px;align-items:start}
.own{width:420px;background:var(--surface);padding:12px 18px}.own ul{list-style:none;padding:0}
figure{margin:0}figcaption{font-size:12px;color:var(--text-3);margin-top:10px}`;
document.head.append(style);

render(
  <main>
    <Sheet samples={compactSamples} language="zh" theme="light" />
    <Sheet samples={openSamples} language="zh" theme="light" />
    <Sheet samples={englishSamples} language="en" theme="dark" />
    <Sheet samples={openSamples} language="zh" theme="dark" />
    <Series language="zh" theme="light" />
    <Series language="en" theme="dark" />
  </main>,
  document.body,
);
