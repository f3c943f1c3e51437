/** What changed of the standards that the user watches or has read lately. */
import { exclusive } from '../catalogue';
import type { Answer } from '../standard/answer';
import { factChanges, factsOf, type Facts } from '../sync/fact-changes';
import {
  addChanges,
  MOST_READ,
  readLately,
  remembersReading,
  watched,
  type Known,
  type NoticedChange,
} from '../upkeep';
import { catalogue } from './answers';
import { today } from '../standard/today';

const LOCK = 'stdlens-changes';
/** Asked of the catalogue at once. */
const BATCH = 100;
/** Milliseconds over which standards of a page are gathered before they are written. */
const GATHER = 2000;

const seen = new Map<string, Facts>();
let timer: ReturnType<typeof setTimeout> | null = null;

/**
 * Keeps which standards stand on a page. Nothing of private windows, and no address.
 * @param on the day that was asked for; absent for today. What held on another day is no news later
 */
export function noteRead(
  answers: readonly Answer[],
  tab: { readonly incognito: boolean } | undefined,
  on?: string,
): void {
  if (tab?.incognito !== false || on !== undefined) return;
  for (const answer of answers) if (answer.id !== null) seen.set(answer.id, factsOf(answer));
  timer ??= setTimeout(() => {
    timer = null;
    void exclusive(LOCK, keepSeen);
  }, GATHER);
}

async function keepSeen(): Promise<void> {
  const fresh = new Map(seen);
  seen.clear();
  if (fresh.size === 0 || !(await remembersReading.read())) return;
  const rows = await readLately.read();
  const known = new Map(rows.map((row) => [row.id, row]));
  // What was known first is what a later change is told from.
  const front = [...fresh].map(([id, facts]): Known => known.get(id) ?? { id, facts });
  await readLately.write([...front, ...rows.filter(({ id }) => !fresh.has(id))].slice(0, MOST_READ));
}

/** Compares what is known now with what was, and adds the differences to the report. Call it after the data changed. */
export function compareKnown(): Promise<void> {
  return exclusive(LOCK, async () => {
    await keepSeen();
    const lists = { watched: await watched.read(), read: await readLately.read() };
    const ids = new Set([...lists.watched, ...lists.read].map(({ id }) => id));
    const now = await factsFor([...ids]);
    if (now === null) return;
    const isWatched = new Set(lists.watched.map(({ id }) => id));
    const read = lists.read.filter(({ id }) => !isWatched.has(id));
    const on = today();
    await addChanges([...noticed(lists.watched, now, true, on), ...noticed(read, now, false, on)]);
    await watched.write(renewed(await watched.read(), now));
    await readLately.write(renewed(await readLately.read(), now));
  });
}

/** Looks at those that are watched since a moment ago. */
export async function lookAtNew(rows: readonly Known[]): Promise<void> {
  if (rows.every(({ facts }) => Object.keys(facts).length > 0)) return;
  await exclusive(LOCK, async () => {
    const fresh = (await watched.read()).filter(({ facts }) => Object.keys(facts).length === 0);
    const now = await factsFor(fresh.map(({ id }) => id));
    if (now !== null && now.size > 0) await watched.write(renewed(await watched.read(), now, true));
  });
}

/** @returns null while the catalogue cannot answer as it should: what it says then is no news */
async function factsFor(ids: readonly string[]): Promise<Map<string, Facts> | null> {
  const facts = new Map<string, Facts>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const answers = await catalogue().resolve(batch, today());
    answers.forEach((answer, place) => {
      const id = batch[place];
      if (id !== undefined) facts.set(id, factsOf(answer));
    });
  }
  const { state } = await catalogue().status();
  return state === 'broken' ? null : facts;
}

function noticed(
  rows: readonly Known[],
  now: ReadonlyMap<string, Facts>,
  isWatched: boolean,
  on: string,
): NoticedChange[] {
  return rows.flatMap(({ id, facts }) => {
    const current = now.get(id);
    return current ? factChanges(facts, current).map((one) => ({ id, on, ...one, watched: isWatched })) : [];
  });
}

function renewed(rows: readonly Known[], now: ReadonlyMap<string, Facts>, onlyEmpty = false): Known[] {
  return rows.map((row) =>
    onlyEmpty && Object.keys(row.facts).length > 0
      ? row
      : { id: row.id, facts: now.get(row.id) ?? row.facts },
  );
}
