import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Offering } from '../catalogue';
import type { Answer } from '../standard/answer';
import { ResultRow } from '../ui/ResultRow';
import { SearchField } from '../ui/SearchField';
import { pressed } from '../ui/keys';
import type { PageTranslate } from '../ui/pageTranslate';
import { useAsked } from './asked';
import { Banner, Unreadable } from './Banner';
import { ChangeCount } from './ChangeCount';
import { Foot } from './Foot';
import { enterList, listKeys } from './listKeys';
import { isOfKind, kindPills } from './kinds';
import { NoResult } from './NoResult';
import { Pills } from './Pills';
import { rowOf } from './rows';
import type { Services, Status } from './services';
import { Start } from './Start';

interface Props {
  services: Services;
  status: Status | null;
  /** The worker does not answer. */
  unreadable: boolean;
  query: string;
  /** The day for which the results hold, `YYYY-MM-DD`. */
  on: string;
  onQuery: (text: string) => void;
  onOpen: (id: string) => void;
  onRepair: () => void;
  input: RefObject<HTMLInputElement | null>;
  t: PageTranslate;
}

const mostHits = 100;

interface Found extends Offering {
  readonly query: string;
  /** Where nothing was found: what the catalogue says of the text as a number, with editions near it. */
  readonly instead: Answer | null;
}

/** One field; results as it is typed. */
export function SearchView(props: Props) {
  const { services, status, query, onOpen, input, t } = props;
  const list = useRef<HTMLDivElement>(null);
  const [withdrawn, setWithdrawn] = useState(false);
  const found = useAsked(JSON.stringify([query.trim(), withdrawn, props.on]), (signal) =>
    find(props, withdrawn, signal),
  );
  const copy = (id: string) => void services.copy(id);
  const keys = listKeys(() => list.current, { above: () => input.current, copy });
  const empty = query.trim() === '';

  return (
    <>
      <div
        class="pad"
        onKeyDown={pressed({
          ArrowDown: () => enterList(list.current),
          Enter: () => found?.hits[0] && onOpen(found.hits[0].id),
        })}
      >
        <SearchField value={query} input={input} hint={empty} onInput={props.onQuery} t={t} />
      </div>
      <div class="scroll" ref={list} onKeyDown={keys}>
        {props.unreadable && <Unreadable t={t} />}
        {status && (empty || status.state === 'broken') && (
          <Banner
            status={status}
            today={services.today()}
            onRepair={() => {
              props.onRepair();
              // The button goes with the trouble, and would take the focus along.
              input.current?.focus();
            }}
            onSettings={() => services.openSettings()}
            t={t}
          />
        )}
        {empty ? (
          <Start services={services} onOpen={onOpen} onQuery={props.onQuery} input={input} t={t} />
        ) : (
          found && <Results {...props} found={found} onWithdrawn={() => setWithdrawn(true)} />
        )}
      </div>
      <ChangeCount services={services} t={t} />
      <Foot status={status} found={empty ? null : found} today={services.today()} t={t} />
    </>
  );
}

async function find(
  { services, query, on }: Props,
  withdrawn: boolean,
  signal: AbortSignal,
): Promise<Found | null> {
  const text = query.trim();
  if (text === '') return null;
  const result = await services.catalogue.search(text, { limit: mostHits, on, withdrawn, signal });
  const [instead = null] =
    result.hits.length === 0 ? await services.catalogue.resolve([text], on, signal) : [];
  return { ...result, query: text, instead: instead !== null && instead.canonical !== null ? instead : null };
}

function Results({
  found,
  services,
  onOpen,
  onQuery,
  onWithdrawn,
  t,
}: Props & { found: Found; onWithdrawn: () => void }) {
  const [kind, setKind] = useState<string | null>(null);
  if (found.hits.length === 0 && found.hidden === 0) {
    const near = found.instead !== null && found.instead.id !== null ? [rowOf(found.instead)] : [];
    return (
      <NoResult
        found={found}
        near={[...near, ...found.near]}
        onQuery={onQuery}
        registry={services.registry}
        onOpen={onOpen}
        onOfficial={(url) => services.openUrl(url)}
        t={t}
      />
    );
  }
  const pills = kindPills(found.hits, found.total - found.hidden, t);
  const chosen = pills.some(({ key }) => key === kind) ? kind : null;
  return (
    <>
      {pills.length > 0 && <Pills pills={pills} chosen={chosen} onChoose={setKind} />}
      <ul>
        {found.hits
          .filter((hit) => isOfKind(hit, chosen))
          .map((hit) => (
            <ResultRow key={hit.id} row={hit} query={found.query} onOpen={onOpen} t={t} />
          ))}
      </ul>
      {found.hidden > 0 && (
        <p class="hid">
          {t('hidden', { count: found.hidden })}
          <button type="button" class="go" onClick={onWithdrawn}>
            {t('showHidden')}
          </button>
        </p>
      )}
    </>
  );
}
