import * as v from 'valibot';
import { Gathering, SourceDescriptionSchema, type PackEntry } from '../pack';
import { SOURCES, type Refusal, type SourceStub } from '../source';
import { said } from '../source/text-json';
import type { SourceDescription, SourceRecord } from '../standard/record';
import { Dated, NO_DAY } from './dated';
import { filesUnder } from './files';
import { Problem } from './problem';
import type { Tally } from './tally';

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
  readonly tallies: readonly Tally[];
  /** Sources of which neither the data nor the command line say when they were fetched. */
  readonly dayless: readonly string[];
}

/**
 * Reads all sources, one after the other.
 * @param days of retrieval, by the name of a source (`relaton`) or by that of one of its data sets (`relaton-iec`)
 * @param today day of the build: a later date in the data does not say when they were fetched
 * @throws Problem where no source has the name, a day is given for none that was read, or one is not described
 */
export async function gatherSources(
  given: readonly GivenSource[],
  days: ReadonlyMap<string, string>,
  today: string,
): Promise<Gathered> {
  const gathering = new Gathering();
  const stubs = new Map<string, SourceStub>();
  const counts = new Map<string, number>();
  const refusals: Refusal[] = [];
  const merged: Refusal[] = [];
  const tallies: Tally[] = [];
  for (const { name, path } of given) {
    const source = SOURCES.get(name);
    if (source === undefined) throw unknownSource(name);
    const retrieved = days.get(name);
    const options = { today, ...(retrieved === undefined ? {} : { retrieved }) };
    const tally = { name, path, inputs: 0, packed: 0, merged: 0, refused: 0, omitted: 0 };
    let first: Refusal | null = null;
    let cut: Refusal | null = null;
    const add = (record: SourceRecord): void => {
      if (gathering.add(record)) {
        tally.packed += 1;
        counts.set(record.source, (counts.get(record.source) ?? 0) + 1);
      } else {
        tally.merged += 1;
        merged.push({ path, line: 0, reason: `“${record.id}” is said word for word twice: kept once` });
      }
    };
    const dated = new Dated(days, today);
    for await (const item of source.read(filesUnder(path), options)) {
      if (item.kind === 'source') dated.describe(item.source);
      else if (item.kind === 'inputs') tally.inputs += item.count;
      else if (item.kind === 'refusal') {
        refusals.push(item.refusal);
        if (item.refusal.statement === true) tally.omitted += item.refusal.count ?? 1;
        else {
          tally.refused += 1;
          first ??= item.refusal;
          if (item.refusal.cut === true) cut = item.refusal;
        }
      } else {
        const record = dated.record(item.record);
        if (record !== null) add(record);
      }
    }
    for (const record of dated.waiting()) add(record);
    for (const stub of dated.stubs()) remember(stubs, stub);
    tallies.push({ ...tally, first, cut });
  }
  refuseUnread(days, new Set([...given.map(({ name }) => name), ...stubs.keys()]));
  const sources = [...stubs.values()].map((stub) => ({
    ...stub,
    records: counts.get(stub.id) ?? 0,
  }));
  sources.forEach(refuseUndescribed);
  const dayless = sources.flatMap(({ id, retrieved, records }) =>
    retrieved === NO_DAY && records > 0 ? id : [],
  );
  return { entries: gathering.entries(), sources, refusals, merged, tallies, dayless };
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

/** A description that the format does not allow would make a pack that nobody can open. */
function refuseUndescribed(source: SourceDescription): void {
  const { issues } = v.safeParse(SourceDescriptionSchema, source);
  if (issues !== undefined)
    throw new Problem(`The data set “${source.id}” is not described well enough: ${said(issues)}.`, 2);
}

function unknownSource(name: string): Problem {
  return new Problem(`There is no source “${name}”. Known: ${[...SOURCES.keys()].join(', ')}.`, 2);
}
