import { useRef } from 'preact/hooks';
import type { Answer } from '../standard/answer';
import type { Series, SeriesPart } from '../standard';
import { faceOrder } from '../ui/audit';
import { splitEdition } from '../ui/designation';
import { Fold } from '../ui/Fold';
import type { PageTranslate } from '../ui/pageTranslate';
import { ResultRow, type Row } from '../ui/ResultRow';
import { Section } from '../ui/Section';
import { useAsked } from './asked';
import { listKeys } from './listKeys';
import type { Services } from './services';

/** All parts of the number that a document belongs to, each with its own verdict; nothing where it has none. */
export function SeriesParts({
  answer,
  services,
  onOpen,
  t,
}: {
  answer: Answer;
  services: Pick<Services, 'copy'> & { readonly catalogue: Pick<Services['catalogue'], 'series'> };
  onOpen: (id: string) => void;
  t: PageTranslate;
}) {
  const list = useRef<HTMLDivElement>(null);
  const cited = answer.id ?? answer.canonical;
  const wanted = cited !== null && mayHaveParts(answer, cited);
  const series = useAsked(JSON.stringify([wanted, cited, answer.on]), (signal) =>
    wanted ? services.catalogue.series(cited, answer.on, signal) : Promise.resolve(null),
  );
  if (series === null) return null;
  const copy = (id: string) => void services.copy(id);
  return (
    <Section place="page">
      <Fold
        summary={t('series', { series: series.series })}
        by={standing(series, t)}
        open={answer.verdict.reason.code === 'series'}
      >
        <div ref={list} onKeyDown={listKeys(() => list.current, { copy })}>
          <ul class="parts" aria-label={t('series', { series: series.series })}>
            {series.parts.map((part) => (
              <ResultRow
                key={part.part}
                row={rowOf(part)}
                here={part.part === series.cited}
                onOpen={onOpen}
                t={t}
              />
            ))}
          </ul>
        </div>
      </Fold>
    </Section>
  );
}

/** A number that is a part, or that is none by itself: only of these is it asked. */
function mayHaveParts({ verdict }: Answer, cited: string): boolean {
  return verdict.reason.code === 'series' || /\d[.-]\d+$/.test(splitEdition(cited).work);
}

function rowOf({ part, edition, titles, verdict, successors }: SeriesPart): Row {
  return { id: edition ?? part, titles, verdict, successors };
}

/** `12 parts: 10 may cite, 2 use another`. */
function standing({ parts }: Series, t: PageTranslate): string {
  const counts = faceOrder.flatMap((face) => {
    const count = parts.filter(({ verdict }) => verdict.face === face).length;
    return count === 0 ? [] : [t('meterItem', { count, face: t(`face_${face}`) })];
  });
  return t('seriesParts', { count: parts.length, counts: counts.join(t('listComma')) });
}
