import { parse, registryHostOf } from '../identifier';
import type { Answer } from '../standard/answer';
import type { CardProps } from './Card';
import { Icon } from './Icon';
import { sourceWords } from './Evidence';
import { citation, citedNumber } from './citation';
import { copyIcon, downIcon, outsideIcon, searchIcon, syncIcon } from './icons';
import { splitEdition } from './designation';
import type { AnswerKey } from './i18n';
import type { Translate } from './sentences';

type Props = CardProps & { answer: Answer; copied: boolean; t: Translate };

/** As of when and by whom, then what can be done. */
export function CardFoot(props: Props) {
  const { answer, expanded, asOf, t } = props;
  const notable = asOf !== undefined || answer.verdict.staleDays !== null;
  return (
    <div class="foot">
      <span class={notable ? 'src old' : 'src'}>
        {asOf !== undefined && (
          <>
            {t('heldOn', { date: asOf })}
            <i class="sep" />
          </>
        )}
        {ageOf(answer, t)}
        {!notable && !expanded && <Source answer={answer} t={t} />}
      </span>
      <span class="acts">
        {answer.id === null ? (
          <UnknownActions {...props} />
        ) : expanded ? (
          <OpenActions {...props} />
        ) : (
          <ShutActions {...props} />
        )}
      </span>
    </div>
  );
}

/** Of which day the data are, or how old, where that is long ago: also where the answer holds for another day. */
function ageOf({ dataDate, verdict }: Answer, t: Translate): string {
  if (dataDate === null) return t('dataNone');
  const count = verdict.staleDays;
  return count === null ? t('dataDate', { date: dataDate }) : t('stale', { count, date: dataDate });
}

function Source({ answer, t }: { answer: Answer; t: Translate }) {
  const [first] = answer.sources;
  if (!first) return null;
  return (
    <>
      <i class="sep" />
      {answer.sources.length > 1 || first.official ? sourceWords(answer, t) : t('sourcesOne')}
    </>
  );
}

function UnknownActions(props: Props) {
  const { answer, t } = props;
  const [near, ...others] = answer.near;
  const slip = answer.verdict.reason.code === 'editionNotInData' && others.length === 0;
  const edition = near && slip ? splitEdition(near.id).edition : null;
  return (
    <>
      {near && edition !== null && (
        <button
          type="button"
          class="tb"
          title={near.id}
          data-act="open"
          data-to={near.id}
          onClick={() => props.onOpenId(near.id)}
        >
          {t('nearOne', { edition })}
        </button>
      )}
      {near && edition === null && (
        <button
          type="button"
          class="tb"
          aria-expanded={props.expanded}
          data-act="more"
          onClick={props.onMore}
        >
          <Icon path={searchIcon} />
          {t(props.expanded ? 'less' : 'near')}
        </button>
      )}
      <Ask {...props} />
      <Official {...props} label={askable(props) === null ? 'lookUp' : 'official'} />
    </>
  );
}

function ShutActions(props: Props) {
  const { answer, t } = props;
  return (
    <>
      {answer.verdict.staleDays !== null && props.onUpdate ? (
        <button type="button" class="tb" onClick={props.onUpdate}>
          <Icon path={syncIcon} />
          {t('update')}
        </button>
      ) : (
        <Copy {...props} label="copy" text={citedNumber(answer)} />
      )}
      <button type="button" class="tb" aria-expanded="false" data-act="more" onClick={props.onMore}>
        {moreLabel(answer, t)}
        <Icon path={downIcon} />
      </button>
    </>
  );
}

/** Above so many successors the drawer is named by what it holds. */
const fewSuccessors = 3;

function moreLabel(answer: Answer, t: Translate): string {
  const ends = answer.successors.filter(({ terminal }) => terminal).length;
  if (answer.verdict.face === 'conflict') return t('bothSides');
  return ends > fewSuccessors ? t('allParts', { count: ends }) : t('more');
}

function OpenActions(props: Props) {
  return (
    <>
      <Copy {...props} label="copyCitation" text={citation(props.answer)} />
      <Ask {...props} />
      <Official {...props} label="official" />
      <button type="button" class="tb" aria-expanded="true" data-act="more" onClick={props.onMore}>
        {props.t('less')}
      </button>
    </>
  );
}

const copyActs = { copy: 'copy', copyCitation: 'cite' } as const;

function Copy({ label, text, copied, onCopy, t }: Props & { label: keyof typeof copyActs; text: string }) {
  return (
    <button type="button" class="tb" title={text} data-act={copyActs[label]} onClick={() => onCopy(text)}>
      <Icon path={copyIcon} />
      {t(copied ? 'copied' : label)}
    </button>
  );
}

/** The registry that can be asked about a number that the data lack, or know from long ago only. */
function askable({ answer, onAsk }: Props): string | null {
  const wanted = onAsk !== undefined && (answer.id === null || answer.verdict.staleDays !== null);
  const asked = wanted && answer.canonical !== null ? parse(answer.canonical) : null;
  return asked === null ? null : registryHostOf(asked);
}

function Ask(props: Props) {
  const host = askable(props);
  const { canonical } = props.answer;
  if (host === null || canonical === null) return null;
  return (
    <button
      type="button"
      class="tb"
      title={host}
      data-act="ask"
      data-to={canonical}
      onClick={() => props.onAsk?.(canonical)}
    >
      <Icon path={searchIcon} />
      {props.t('lookUp')}
    </button>
  );
}

/** Goes online, so it says where to. */
function Official({ answer, label, onOfficial, t }: Props & { label: AnswerKey }) {
  const { officialUrl } = answer;
  if (officialUrl === null) return null;
  return (
    <button
      type="button"
      class="tb"
      title={officialUrl}
      data-act="official"
      onClick={() => onOfficial(officialUrl)}
    >
      {t(label)}
      <Icon path={outsideIcon} />
    </button>
  );
}
