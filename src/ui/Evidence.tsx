import type { Answer, Evidence } from '../standard/answer';
import { Fold } from './Fold';
import type { Place } from './Section';
import { fieldKey, type Translate } from './sentences';

/** A page of its own (src/official): what it prepares would weigh on the popup. */
const REPORT_PAGE = '/src/official/index.html?report=';

/** Who says so, in whose words, as of when. */
export function EvidenceList({
  answer,
  evidence,
  t,
}: {
  answer: Answer;
  evidence: readonly Evidence[];
  t: Translate;
}) {
  const name = (id: string) => answer.sources.find((source) => source.id === id)?.name[t.language] ?? id;
  return (
    <ul class="ev">
      {evidence.map(({ source, asOf, field, raw }, index) => (
        <li key={index}>
          <div class="who">
            <span>
              {name(source)} · {t(fieldKey(field))}
            </span>
            <span>{asOf}</span>
          </div>
          <q>{raw}</q>
        </li>
      ))}
    </ul>
  );
}

/**
 * How far the sources agree; folded away, what each says and under which licence. Open where that is all there is to
 * read: on our own page, for a document whose status nobody states.
 */
export function EvidenceDrawer({ answer, place, t }: { answer: Answer; place: Place; t: Translate }) {
  const agreed = agreement(answer, t);
  const words = t('sectionEvidence');
  const silent = answer.verdict.reason.code === 'noStatus';
  const head =
    place === 'card'
      ? { summary: words + t('colon') + agreed }
      : { summary: words, by: silent ? t('evidenceNoStatus', { by: agreed }) : (sole(answer, t) ?? agreed) };
  return (
    <Fold {...head} open={silent && place === 'page'}>
      <EvidenceList answer={answer} evidence={answer.evidence} t={t} />
      <ul class="ev">
        {answer.sources.map(({ id, licence, attribution }) => (
          <li key={id} class="who">
            {attribution} ({licence})
          </li>
        ))}
      </ul>
      {place === 'page' && (
        // Only our own pages draw it, and all of them stand at the root of the extension.
        <p>
          <a href={`${REPORT_PAGE}${encodeURIComponent(answer.id ?? answer.query)}`} target="_blank">
            {t('reportError')}
          </a>
        </p>
      )}
    </Fold>
  );
}

/** The only source by its name; of several, how many they are. */
export function sourceWords({ sources }: Answer, t: Translate): string {
  const [first] = sources;
  return first && sources.length === 1 ? first.name[t.language] : t('sourcesMany', { count: sources.length });
}

/** Name and date of the only source; null where there are several. */
function sole({ evidence, sources }: Answer, t: Translate): string | null {
  const [first] = evidence;
  if (!first || evidence.some(({ source }) => source !== first.source)) return null;
  const name = sources.find(({ id }) => id === first.source)?.name[t.language] ?? first.source;
  return t('evidenceBy', { source: name, date: first.asOf });
}

/** `2 sources agree`, `one source`, `2 sources differ`. */
function agreement(answer: Answer, t: Translate): string {
  // As in confidenceOf: a registry's list and its page are one opinion.
  const opinion = (source: string) => answer.sources.find(({ id }) => id === source)?.url ?? source;
  const count = new Set(answer.evidence.map(({ source }) => opinion(source))).size;
  if (count === 0) return t('evidenceNone');
  if (count === 1) return t('sourcesOne');
  return t(
    answer.confidence === 'conflict' || answer.verdict.face === 'conflict'
      ? 'evidenceDiffer'
      : 'evidenceAgree',
    { count },
  );
}
