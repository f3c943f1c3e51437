import { Gathering, type PackEntry } from '../pack';
import { SOURCES, type Refusal, type SourceStub } from '../source';
import type { SourceDescription } from '../standard/record';
import { filesUnder } from './files';
import { Problem } from './problem';
import { checkTally, type Tally } from './tally';

/** One `--source NAME=PATH`. */
export interface GivenSource {
  readonly name: string;
  readonly path: string;
  readonly retrieved?: string;
}

export interface Gathered {
  readonly entries: readonly PackEntry[];
  readonly sources: readonly SourceDescription[];
  readonly refusals: readonly Refusal[];
  readonly tallies: readonly Tally[];
}

/** Reads all sources, one after the other. */
export async function gatherSources(given: readonly GivenSource[]): Promise<Gathered> {
  const gathering = new Gathering();
  const stubs = new Map<string, SourceStub>();
  const counts = new Map<string, number>();
  const refusals: Refusal[] = [];
  const tallies: Tally[] = [];
  for (const { name, path, retrieved } of given) {
    const source = SOURCES.get(name);
    if (source === undefined) throw unknownSource(name);
    const options = retrieved === undefined ? {} : { retrieved };
    const tally = { name, path, inputs: 0, packed: 0, merged: 0, refused: 0, omitted: 0 };
    for await (const item of source.read(filesUnder(path), options)) {
      if (item.kind === 'source') remember(stubs, item.source);
      else if (item.kind === 'inputs') tally.inputs += item.count;
      else if (item.kind === 'refusal') {
        refusals.push(item.refusal);
        tally[item.refusal.statement === true ? 'omitted' : 'refused'] += 1;
      } else if (gathering.add(item.record)) {
        tally.packed += 1;
        counts.set(item.record.source, (counts.get(item.record.source) ?? 0) + 1);
      } else tally.merged += 1;
    }
    checkTally(tally);
    tallies.push(tally);
  }
  const sources = [...stubs.values()].map((stub) => ({
    ...stub,
    records: counts.get(stub.id) ?? 0,
  }));
  return { entries: gathering.entries(), sources, refusals, tallies };
}

/** Two inputs of one source: the newer retrieval describes both. */
function remember(stubs: Map<string, SourceStub>, stub: SourceStub): void {
  const known = stubs.get(stub.id);
  if (known === undefined || known.retrieved < stub.retrieved) stubs.set(stub.id, stub);
}

function unknownSource(name: string): Problem {
  return new Problem(`There is no source “${name}”. Known: ${[...SOURCES.keys()].join(', ')}.`, 2);
}
