import * as v from 'valibot';
import { SourceDescriptionSchema, statable, type Gathering } from '../pack';
import type { Refusal, Source, SourceStub } from '../source';
import { said } from '../source/text-json';
import type { SourceRecord } from '../standard/record';
import { RetrievalDays } from './retrieval-days';
import { filesUnder } from './files';
import type { InputTally } from './input-tally';

/** What was read of one `--source NAME=PATH`. */
export interface SourceReading {
  readonly tally: InputTally;
  readonly refusals: readonly Refusal[];
  /** Records that say word for word what is packed already: each stands in the report too. */
  readonly merged: readonly Refusal[];
  /** Data set → how many of its records are packed. */
  readonly packedFrom: ReadonlyMap<string, number>;
  /** The data sets, each with its day. */
  readonly stubs: readonly SourceStub[];
}

/** What is known of when the data were fetched. */
export interface Fetched {
  /** Of retrieval, by the name of a source or of a data set. */
  readonly days: ReadonlyMap<string, string>;
  /** Day of the build: a later date in the data does not say when they were fetched. */
  readonly today: string;
}

/**
 * Reads one input into a gathering. No record ends it: what cannot be packed is refused with its reason.
 * @throws Problem where there is nothing at the path, or it cannot be read
 */
export async function readSource(
  source: Source,
  path: string,
  { days, today }: Fetched,
  gathering: Gathering,
): Promise<SourceReading> {
  const { name } = source;
  const retrieved = days.get(name);
  const tally = { name, path, inputs: 0, packed: 0, merged: 0, refused: 0, omitted: 0 };
  const refusals: Refusal[] = [];
  const merged: Refusal[] = [];
  const packedFrom = new Map<string, number>();
  /** Data set → why nothing of it can be packed. */
  const undescribed = new Map<string, string>();
  const dated = new RetrievalDays(days, today);
  const refuse = (refusal: Refusal): void => {
    refusals.push(refusal);
    if (refusal.statement === true) tally.omitted += refusal.count ?? 1;
    else tally.refused += 1;
  };
  const add = (record: SourceRecord): void => {
    if (gathering.add(record)) {
      tally.packed += 1;
      packedFrom.set(record.source, (packedFrom.get(record.source) ?? 0) + 1);
    } else {
      tally.merged += 1;
      merged.push({ path, line: 0, reason: `“${record.id}” is said word for word twice: kept once` });
    }
  };
  const take = (given: SourceRecord): void => {
    const fault = undescribed.get(given.source);
    const found = fault === undefined ? statable(given) : { record: null, reason: fault };
    if (found.record === null) {
      refuse({ path, line: 0, reason: found.reason });
      return;
    }
    for (const reason of found.leftOut) refuse({ path, line: 0, reason, statement: true });
    const record = dated.record(found.record);
    if (record !== null) add(record);
  };
  const options = { today, ...(retrieved === undefined ? {} : { retrieved }) };
  for await (const item of source.read(filesUnder(path), options)) {
    if (item.kind === 'inputs') tally.inputs += item.count;
    else if (item.kind === 'refusal') refuse(item.refusal);
    else if (item.kind === 'record') take(item.record);
    else {
      const fault = faultOf(item.source, days);
      if (fault === null) dated.describe(item.source);
      else undescribed.set(item.source.id, fault);
    }
  }
  for (const record of dated.waiting()) add(record);
  const first = refusals.find(({ statement }) => statement !== true) ?? null;
  const cut = refusals.findLast((refusal) => refusal.cut === true) ?? null;
  return { tally: { ...tally, first, cut }, refusals, merged, packedFrom, stubs: [...dated.stubs()] };
}

/** A description that the format does not allow would make a pack that nobody can open. */
function faultOf(stub: SourceStub, days: ReadonlyMap<string, string>): string | null {
  const description = { ...stub, retrieved: days.get(stub.id) ?? stub.retrieved, records: 0 };
  const { issues } = v.safeParse(SourceDescriptionSchema, description);
  return issues === undefined
    ? null
    : `the data set “${stub.id}” is not described well enough: ${said(issues)}`;
}
