import { beforeEach, expect, it } from 'vitest';
import { openCatalogue } from '../../src/catalogue';
import { factChanges, factsOf } from '../../src/sync/facts';
import type { SourceRecord } from '../../src/standard/record';
import { freshDatabases, memoryPack, ON, record } from '../catalogue/fixtures';

beforeEach(freshDatabases);

async function facts(records: readonly SourceRecord[], on = ON) {
  const catalogue = openCatalogue({ seed: (await memoryPack(records)).read, persistent: false });
  const [answer] = await catalogue.resolve(['ISO 1:2016'], on);
  catalogue.close();
  if (!answer) throw new Error('no answer');
  return factsOf(answer);
}

const VALID = record('ISO 1:2016', 'inForce', 'Reference temperature');

it('names the fields that a new edition changes, old and new', async () => {
  const before = await facts([VALID]);
  const after = await facts([
    record('ISO 1:2016', 'withdrawn', 'Reference temperature', {
      replacedBy: [{ id: 'ISO 1:2022', extent: 'full' }],
    }),
    record('ISO 1:2022', 'inForce', 'Reference temperature'),
  ]);
  expect(factChanges(before, after)).toEqual([
    { field: 'verdict', old: 'yes', now: 'no' },
    { field: 'status', old: 'inForce', now: 'withdrawn' },
    // The judge infers it from the year of the new edition.
    { field: 'withdrawn', old: '', now: '2022' },
    { field: 'successors', old: '', now: 'ISO 1:2022' },
  ]);
});

it('does not take data that grew old, or a field that was never kept, for a change', async () => {
  const fresh = await facts([VALID]);
  expect(factChanges(fresh, await facts([VALID], '2027-11-24'))).toEqual([]);
  const older = { verdict: fresh.verdict };
  expect(factChanges(older, fresh)).toEqual([]);
});
