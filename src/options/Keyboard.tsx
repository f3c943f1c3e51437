import type { PageKey } from '../ui/i18n/pageMessages';
import type { PageTranslate } from '../ui/pageTranslate';

/** Each line one action, or two that belong together. */
const lines: readonly (readonly [PageKey, readonly (readonly string[])[]])[] = [
  ['optKeyPopup', [['Alt', 'Shift', 'S']]],
  [
    'optKeyNext',
    [
      ['Alt', '.'],
      ['Alt', ','],
    ],
  ],
  ['optKeyPin', [['P']]],
  ['optKeyCopy', [['C'], ['Shift', 'C']]],
  ['optKeyMore', [['E'], ['O']]],
  ['optKeyClose', [['Esc']]],
];

export function Keyboard({ t }: { t: PageTranslate }) {
  return (
    <section id="keys">
      <h2>{t('optKeys')}</h2>
      <div class="box">
        <dl class="keys">
          {lines.map(([words, strokes]) => (
            <div key={words}>
              <dt>{t(words)}</dt>
              <dd>
                {strokes.map((keys) => (
                  <span key={keys.join('+')}>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
