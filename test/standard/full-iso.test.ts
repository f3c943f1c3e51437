/**
 * The rules over all of ISO Open Data (81,323 rows) against a plain walk of the raw rows, written differently on
 * purpose: numbers instead of designations, an explicit frontier instead of edges. Skips where the data are absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lifecycle, SourceRecord } from '../../src/standard';
import { Bench } from '../../src/standard/bench';
import { lifeOf } from '../../src/standard/lifecycle';
import { successorsOf } from '../../src/standard/lineage';
import { decide } from '../../src/standard/verdict';
import { isoOpenData } from '../../src/source/iso';
import { designationOf } from '../../src/source/iso/reference';
import { PATIENCE, once, sharedFile } from './full-data';
import { TODAY, shelfOf } from './shelf';

const FILE = sharedFile('iso_deliverables_metadata.jsonl.gz');

const KINDS = {
  inForce: 'inForce',
  withdrawn: 'withdrawn',
  draft: 'project',
  cancelled: 'project',
  upcoming: 'unknown',
  inactive: 'unknown',
  unknown: 'unknown',
} as const satisfies Record<Lifecycle, string>;

interface Row {
  readonly id: number;
  readonly reference: string;
  readonly currentStage: number;
  readonly publicationDate: string | null;
  readonly replacedBy: readonly number[] | null;
  readonly replaces: readonly number[] | null;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'reference' in value && 'currentStage' in value;
}

const referenceOfRow = ({ reference }: Row): string => designationOf(reference) ?? '';

function rowsOf(text: string): Row[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line): unknown => JSON.parse(line)).filter(isRow);
}

/** R13: a corrigendum that the catalogue calls the successor of its own number ends nothing. */
function isOwnSupplement(reference: string, name: string): boolean {
  const isSupplement = (id: string): boolean => /\/(?:Amd|Cor|Add)/i.test(id);
  const number = (id: string): string => /\d[\d-]*/.exec(id)?.[0] ?? id;
  return isSupplement(name) && !isSupplement(reference) && number(name) === number(reference);
}

/** References where the walk along published rows ends, for each published row that has somewhere to go. */
function plainWalk(rows: readonly Row[]): Map<string, Set<string>> {
  const byNumber = new Map(rows.map((row) => [row.id, row]));
  const namesakes = new Map<string, Row[]>();
  for (const row of rows.filter(({ publicationDate }) => publicationDate !== null)) {
    const reference = designationOf(row.reference) ?? '';
    namesakes.set(reference, [...(namesakes.get(reference) ?? []), row]);
  }
  const onward = (reference: string): Set<string> => {
    const from = namesakes.get(reference) ?? [];
    const next = from.flatMap((row) =>
      (row.replacedBy ?? []).flatMap((number) => byNumber.get(number) ?? []),
    );
    return new Set(
      next
        .filter(({ publicationDate: date }) => date !== null)
        .map((row) => designationOf(row.reference) ?? '')
        .filter((name) => name !== reference && !isOwnSupplement(reference, name)),
    );
  };
  const ends = new Map<string, Set<string>>();
  for (const [reference, [row]] of namesakes) {
    if (row?.currentStage !== 9599 || onward(reference).size === 0) continue;
    const seen = new Set<string>();
    let frontier = [...onward(reference)];
    const terminal = new Set<string>();
    while (frontier.length > 0) {
      const [at = '', ...rest] = frontier;
      frontier = rest;
      if (seen.has(at)) continue;
      seen.add(at);
      const further = onward(at);
      if (further.size === 0) terminal.add(at);
      frontier.push(...further);
    }
    ends.set(reference, terminal);
  }
  return ends;
}

describe.skipIf(!existsSync(FILE))('all of ISO Open Data (../shared/data; skipped where absent)', () => {
  let rows: Row[] = [];
  let bench: Bench;
  const ids: string[] = [];

  beforeAll(async () => {
    const packed = readFileSync(FILE);
    rows = rowsOf(gunzipSync(packed).toString('utf8'));
    const plain = gunzipSync(packed);
    const file = { path: 'iso_deliverables_metadata.jsonl', bytes: () => once(plain) };
    const records: SourceRecord[] = [];
    for await (const item of isoOpenData.read(once(file), { retrieved: '2026-08-19' }))
      if (item.kind === 'record') records.push(item.record);
    ids.push(...new Set(records.map(({ id }) => id)));
    bench = new Bench(shelfOf(records), TODAY);
  }, PATIENCE);

  it(
    'every withdrawn document with a successor ends where the plain walk ends',
    () => {
      const expected = plainWalk(rows);
      const wrong = [...expected].flatMap(([id, ends]) => {
        const found = successorsOf(bench, id)
          .filter(({ terminal }) => terminal)
          .map((step) => step.id);
        const same = found.length === ends.size && found.every((end) => ends.has(end));
        return same ? [] : [`${id}: ${found.join(', ')} instead of ${[...ends].join(', ')}`];
      });
      expect(expected.size).toBeGreaterThan(23_000);
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'lifecycles are as many as the stages say',
    () => {
      const counts = { inForce: 0, withdrawn: 0, project: 0, unknown: 0 };
      for (const id of ids) counts[KINDS[lifeOf(bench, id).lifecycle]]++;
      // The data's own count of rows: 26,458 in force and 9 in a withdrawal ballot, 29,626 withdrawn; 112 published
      // references stand on two rows. Projects are what is left.
      expect(counts).toEqual({
        inForce: 26_458 + 9,
        withdrawn: 29_626 - 112,
        project: ids.length - (26_458 + 9) - (29_626 - 112),
        unknown: 0,
      });
    },
    PATIENCE,
  );

  it(
    'nobody reads yes without a stage in force',
    () => {
      const inForce = new Set(
        rows
          .filter(({ currentStage }) =>
            [6060, 9020, 9060, 9092, 9093, 9099, 9520, 9560, 9592].includes(currentStage),
          )
          .map(referenceOfRow),
      );
      const plain = { cited: null, undated: false, regime: null, wasInForce: false, title: null };
      const gone = new Set(rows.filter(({ currentStage }) => currentStage === 9599).map(referenceOfRow));
      const verdicts = ids.map((id) => ({ id, answer: decide(bench, { id, ...plain }).answer }));
      const yes = verdicts.filter(({ answer }) => answer === 'yes' || answer === 'until').map(({ id }) => id);
      expect(yes.filter((id) => !inForce.has(id))).toEqual([]);
      // Six supplements are left at 60.60 although their edition is withdrawn: nobody may cite those.
      const answered = new Set(yes);
      const silent = [...inForce].filter((id) => !answered.has(id));
      expect(silent.filter((id) => !gone.has(id.replace(/\/(?:Amd|Cor|Add) .*/, '')))).toEqual([]);
      expect(silent).toHaveLength(6);
    },
    PATIENCE,
  );
});
