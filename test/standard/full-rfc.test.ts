/** The rules over the whole RFC index against its own rows. Skips where the data are absent. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../src/standard';
import { Bench } from '../../src/standard/bench';
import { successorsOf } from '../../src/standard/lineage';
import { decide } from '../../src/standard/verdict';
import { rfcIndex } from '../../src/source/rfc';
import { PATIENCE, once, sharedFile } from './full-data';
import { TODAY, shelfOf } from './shelf';

const INDEX = sharedFile('rfc-index.converted.xml.gz');
const ROWS = sharedFile('rfc-index.jsonl.gz');

interface Row {
  readonly doc_id: string;
  readonly status: string;
  readonly obsoleted_by: readonly string[];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'doc_id' in value && 'obsoleted_by' in value;
}

const printed = (label: string): string => `RFC ${String(Number(label.slice(3)))}`;

/** Where a chain of obsoletions ends, by recursion over the rows. */
function endsOf(byId: ReadonlyMap<string, Row>, label: string): Set<string> {
  const next = byId.get(label)?.obsoleted_by ?? [];
  if (next.length === 0) return new Set([printed(label)]);
  return new Set(next.flatMap((one) => [...endsOf(byId, one)]));
}

describe.skipIf(!existsSync(INDEX) || !existsSync(ROWS))(
  'the whole RFC index (../shared/data; skipped where absent)',
  () => {
    let rows: Row[] = [];
    let bench: Bench;

    beforeAll(async () => {
      const text = gunzipSync(readFileSync(ROWS)).toString('utf8');
      const lines = text.split('\n').filter((line) => line !== '');
      rows = lines.map((line): unknown => JSON.parse(line)).filter(isRow);
      const index = gunzipSync(readFileSync(INDEX));
      const file = { path: 'rfc-index.xml', bytes: () => once(index) };
      const records: SourceRecord[] = [];
      for await (const item of rfcIndex.read(once(file), {}))
        if (item.kind === 'record') records.push(item.record);
      bench = new Bench(shelfOf(records), TODAY);
    }, PATIENCE);

    it(
      'every obsoleted RFC is a no that names where its chain ends',
      () => {
        const byId = new Map(rows.map((row) => [row.doc_id, row]));
        const obsolete = rows.filter((row) => row.obsoleted_by.length > 0);
        const wrong = obsolete.flatMap((row) => {
          const id = printed(row.doc_id);
          const expected = [...endsOf(byId, row.doc_id)].toSorted();
          const found = successorsOf(bench, id).flatMap((step) => (step.terminal ? step.id : []));
          return found.toSorted().join() === expected.join()
            ? []
            : [`${id}: ${found.join()} / ${expected.join()}`];
        });
        expect(obsolete.length).toBeGreaterThan(1000);
        expect(wrong).toEqual([]);
      },
      PATIENCE,
    );

    it(
      'the others are yes by their rank, HISTORIC is history, UNKNOWN is unknown',
      () => {
        const plain = { cited: null, undated: false, regime: null, wasInForce: false, title: null };
        const answers = rows
          .filter((row) => row.obsoleted_by.length === 0)
          .map((row) => `${row.status} ${decide(bench, { id: printed(row.doc_id), ...plain }).answer}`);
        expect([...new Set(answers)].toSorted()).toEqual([
          'BEST CURRENT PRACTICE yes',
          'DRAFT STANDARD yes',
          'EXPERIMENTAL yes',
          'HISTORIC history',
          'INFORMATIONAL yes',
          'INTERNET STANDARD yes',
          'PROPOSED STANDARD yes',
          'UNKNOWN unknown',
        ]);
      },
      PATIENCE,
    );
  },
);
