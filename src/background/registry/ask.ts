import { parse, registryHostOf } from '../../identifier';
import type { LookUpOutcome } from '../../messages/official';
import {
  describeRegistry,
  listRequest,
  pageRequest,
  pageStatement,
  rowsOf,
  statementRecord,
  type SourceStub,
  type Statement,
} from '../../source';
import type { DateText, SourceRecord } from '../../standard/record';
import type { RegistryPause } from '../../upkeep';
import { fetchAnswer } from './fetch-answer';

/** The first wait after “too frequent”, doubled each time up to the longest; milliseconds. */
const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = 30 * 60_000;

/** Statements of a registry, with who it is. */
export interface Stated {
  readonly source: SourceStub;
  readonly records: readonly SourceRecord[];
}

export interface AskWorld {
  readonly fetcher: typeof fetch;
  /** Whether the user has let the extension ask this host. */
  allowed(host: string): Promise<boolean>;
  readonly pauses: {
    read(): Promise<Readonly<Record<string, RegistryPause>>>;
    write(pauses: Record<string, RegistryPause>): Promise<void>;
  };
  /** Keeps what was stated. @returns false where it could not be stored */
  keep(stated: readonly Stated[]): Promise<boolean>;
  /** Milliseconds since 1970. */
  now(): number;
  today(): DateText;
}

/**
 * Asks a number's own registry: its list, then its page of that edition; at most two requests, one after the other.
 * @returns what came of it; a registry that does not answer is never an answer
 */
export async function askRegistry(
  number: string,
  world: AskWorld,
  signal: AbortSignal,
): Promise<LookUpOutcome> {
  const asked = parse(number);
  const request = asked === null ? null : listRequest(asked);
  const host = asked === null ? null : registryHostOf(asked);
  if (asked === null || request === null || host === null) return { kind: 'noRegistry' };
  if (!(await world.allowed(host))) return { kind: 'permission' };
  const rest = await restOf(host, world);
  if (rest > 0) return { kind: 'tooFrequent', seconds: rest };

  const listed = await fetchAnswer(request, world.fetcher, signal);
  if (listed.kind === 'tooFrequent') return await pause(host, world);
  if (listed.kind !== 'text') return { kind: listed.kind };
  const { answer } = listed;
  if (answer.kind === 'tooFrequent') return await pause(host, world);
  if (answer.kind !== 'statements') return { kind: answer.kind };
  const rows = rowsOf(asked, answer.statements);
  if (rows.editions.length === 0) return { kind: 'nothing' };

  const today = world.today();
  const list = stated(describeRegistry(answer.registry, today), rows.editions, today);
  const page = rows.asked === null ? null : pageRequest(rows.asked);
  let own: Stated | null = null;
  let whole = page === null;
  if (page !== null) {
    const paged = await fetchAnswer(page, world.fetcher, signal);
    const refused =
      paged.kind === 'tooFrequent' || (paged.kind === 'text' && paged.answer.kind === 'tooFrequent');
    if (refused) await pause(host, world);
    const found = paged.kind === 'text' ? pageStatement(paged.text, page.url) : null;
    // A page of something else than was asked for states nothing here.
    if (found !== null && rowsOf(asked, [found.statement]).asked !== null) {
      own = stated(describeRegistry(found.registry, today), [found.statement], today);
      whole = true;
    }
    if (!refused) await forgive(host, world);
  } else await forgive(host, world);

  const kept = await world.keep([list, ...(own === null ? [] : [own])]);
  if (!kept) return { kind: 'notStored' };
  if (rows.asked === null)
    return { kind: 'otherEditions', numbers: list.records.map(({ id }) => id).slice(0, 20) };
  const record = (own ?? stated(list.source, [rows.asked], today)).records[0];
  if (record === undefined) return { kind: 'unread' };
  return { kind: 'kept', number: record.id, status: record.status?.raw ?? null, at: world.now(), whole };
}

function stated(source: SourceStub, statements: readonly Statement[], asOf: DateText): Stated {
  const records = statements.flatMap((statement) => {
    const record = statementRecord(statement, { source: source.id, asOf });
    return typeof record === 'string' ? [] : [record];
  });
  return { source, records };
}

/** Whole seconds until the registry may be asked again. */
async function restOf(host: string, world: AskWorld): Promise<number> {
  const until = (await world.pauses.read())[host]?.until ?? 0;
  // A clock that was set back must not lock a registry for days.
  return Math.ceil(Math.min(Math.max(0, until - world.now()), LONGEST_PAUSE) / 1000);
}

async function pause(host: string, world: AskWorld): Promise<LookUpOutcome> {
  const pauses = await world.pauses.read();
  const times = (pauses[host]?.times ?? 0) + 1;
  const wait = Math.min(FIRST_PAUSE * 2 ** (times - 1), LONGEST_PAUSE);
  await world.pauses.write({ ...pauses, [host]: { until: world.now() + wait, times } });
  return { kind: 'tooFrequent', seconds: wait / 1000 };
}

async function forgive(host: string, world: AskWorld): Promise<void> {
  const { [host]: pausedBefore, ...others } = await world.pauses.read();
  if (pausedBefore !== undefined) await world.pauses.write(others);
}
