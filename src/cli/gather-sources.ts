import { Gathering, type PackEntry } from '../pack';
import { SOURCES, type Refusal, type SourceStub } from '../source';
import type { SourceDescription } from '../standard/record';
import { NO_DAY } from './retrieval-days';
import { Problem } from './problem';
import { readSource, type SourceReading } from './read-source';
import type { InputTally } from './input-tally';

/** One `--source NAME=PATH`. */
export interface GivenSource {
  readonly name: string;
  readonly path: string;
}

export interface Gathered {
  readonly entries: readonly PackEntry[];
  readonly sources: readonly SourceDescription[];
  readonly refusals: readonly Refusal[];
  /** Records that say word for word what is packed already: each stands in the report too. */
  readonly merged: readonly Refusal[];
  readonly tallies: readonly InputTally[];
  /** Sources of which neither the data nor the command line say when they were fetched. */
  readonly dayless: readonly string[];
}

/**
 * Reads all sources, one after the other.
 * @param days of retrieval, by the name of a source (`relaton`) or by that of one of its data sets (`relaton-iec`)
 * @param today day of the build: a later date in the data does not say when they were fetched
 * @throws Problem where no source has the name, or a day is given for none that was read
 */
export async function gatherSources(
  given: readonly GivenSource[],
  days: ReadonlyMap<string, string>,
  today: string,
): Promise<Gathered> {
  const gathering = new Gathering();
  const stubs = new Map<string, SourceStub>();
  const readings: SourceReading[] = [];
  for (const { name, path } of given) {
    const source = SOURCES.get(name);
    if (source === undefined) throw unknownSource(name);
    const reading = await readSource(source, path, { days: daysFor(name, days), today }, gathering);
    for (const stub of reading.stubs) remember(stubs, stub);
    readings.push(reading);
  }
  const sets = [...stubs.keys()].filter((id) => !SOURCES.has(id));
  refuseUnread(days, new Set([...given.map(({ name }) => name), ...sets]));
  const packed = readings.flatMap(({ packedFrom }) => [...packedFrom]);
  const sources = [...stubs.values()].map((stub) => ({
    ...stub,
    records: packed.reduce((sum, [id, count]) => (id === stub.id ? sum + count : sum), 0),
  }));
  const dayless = sources.flatMap(({ id, retrieved, records }) =>
    retrieved === NO_DAY && records > 0 ? id : [],
  );
  return {
    entries: gathering.entries(),
    sources,
    refusals: readings.flatMap(({ refusals }) => refusals),
    merged: readings.flatMap(({ merged }) => merged),
    tallies: readings.map(({ tally }) => tally),
    dayless,
  };
}

/** A day that is given for a source is that of its own files: what the seed once copied of it has not been read again. */
function daysFor(source: string, days: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...days].filter(([name]) => name === source || !SOURCES.has(name)));
}

/** Two inputs of one source: the newer retrieval describes both. */
function remember(stubs: Map<string, SourceStub>, stub: SourceStub): void {
  const known = stubs.get(stub.id);
  if (known === undefined || known.retrieved < stub.retrieved) stubs.set(stub.id, stub);
}

/** A slip in a name would leave the data as old as they say themselves, without a word. */
function refuseUnread(days: ReadonlyMap<string, string>, read: ReadonlySet<string>): void {
  for (const [name, day] of days) {
    if (read.has(name)) continue;
    const known = [...read].join(', ');
    throw new Problem(`--retrieved ${name}=${day}: nothing of that name was read; there are ${known}.`, 2);
  }
}

function unknownSource(name: string): Problem {
  return new Problem(`There is no source “${name}”. Known: ${[...SOURCES.keys()].join(', ')}.`, 2);
}
