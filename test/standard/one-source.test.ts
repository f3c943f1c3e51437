/** A source that says two things: what its own rows and relations tell against its status word. */
import { expect, it } from 'vitest';
import { ABOLISHED, alive, ask, stated, status } from './cases';
import { record } from './shelf';

it('two rows of one day, in force and superseded: the end stands', () => {
  const rows = [alive('GB/T 5-2010'), alive('GB/T 5-2010', { status: ABOLISHED })];
  for (const records of [rows, rows.toReversed()])
    expect(ask('GB/T 5-2010', records)).toMatchObject({
      lifecycle: 'withdrawn',
      verdict: { answer: 'history' },
    });
});

it('a library’s “Active” does not stand against the edition that its own relation names', () => {
  const active = status('Active', 'inForce');
  const old = record('IEEE Std 1588-2002', {
    status: active,
    published: stated('2002-11-08'),
    replacedBy: [{ id: 'IEEE Std 1588-2008', extent: 'full' }],
  });
  const next = record('IEEE Std 1588-2008', { status: active, published: stated('2008-07-24') });
  expect(ask('IEEE Std 1588-2002', [old, next]).verdict).toMatchObject({
    answer: 'no',
    reason: { code: 'replaced', ids: ['IEEE Std 1588-2008'] },
  });
});
