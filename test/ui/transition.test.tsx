// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { TransitionBand } from '../../src/ui/TransitionBand';
import { transitionOf } from '../../src/ui/transition';
import { answerMessages, createTranslator } from '../../src/ui/i18n';
import { root } from './root';
import { announced } from './samples/documents';
import { edition, inferred } from './samples/make';

const at = (on: string) => ({ ...announced, on });

describe('from one edition to the next', () => {
  test.each([
    ['2025-11-30', 'before'],
    ['2025-12-01', 'both'],
    ['2026-12-31', 'both'],
    ['2027-01-01', 'over'],
  ])('%s: %s', (on, stage) => {
    expect(transitionOf(at(on))).toMatchObject({ stage, published: '2025-12-01', effective: '2027-01-01' });
  });

  test('an old one that outlives the day of effect has a stage of its own', () => {
    const lineage = announced.lineage.map((one) => (one.cited ? { ...one, until: '2027-07-01' } : one));
    expect(transitionOf({ ...at('2027-03-01'), lineage })).toMatchObject({
      stage: 'inForce',
      end: '2027-07-01',
      endInferred: false,
    });
  });

  test('the new one tells of the same change; that its predecessor ends is inferred where nobody says so', () => {
    const lineage = announced.lineage.map((one) => ({ ...one, until: null }));
    const fresh = { ...announced, id: 'GB 8624-2025', lineage };
    expect(transitionOf(fresh)).toMatchObject({ old: 'GB 8624-2012', end: '2027-01-01', endInferred: true });
    expect(transitionOf({ ...fresh, on: '2027-02-01' })).toBeNull();
  });

  test('an inferred end is called so', () => {
    const dates = { ...announced.dates, withdrawn: inferred('2027-01-01', 'GB 8624-2025') };
    expect(transitionOf({ ...announced, dates })?.endInferred).toBe(true);
  });

  test.each([
    ['a day is missing', edition('GB 8624-2025', null, '2027-01-01', null)],
    ['a day is known to the year only', edition('GB 8624-2025', '2025', '2027-01-01', null)],
    ['it took effect when it was published', edition('GB 8624-2025', '2027-01-01', '2027-01-01', null)],
    ['the old one ended before', edition('GB 8624-2025', '2025-12-01', '2027-02-01', null)],
  ])('nothing is drawn where %s', (_, next) => {
    const [old] = announced.lineage;
    if (!old) throw new Error('No edition.');
    expect(transitionOf({ ...announced, lineage: [old, next] })).toBeNull();
  });

  test('that both may be used is not said of an old one whose status nobody states', () => {
    const lineage = announced.lineage.map((one) =>
      one.cited ? { ...one, lifecycle: 'unknown' as const } : one,
    );
    expect(transitionOf({ ...at('2026-12-31'), lineage })).toBeNull();
    expect(transitionOf({ ...at('2027-01-01'), lineage })?.stage).toBe('over');
  });

  test('nothing is drawn where several take over, or a part only', () => {
    const [old, next] = announced.lineage;
    if (!old || !next) throw new Error('No editions.');
    const split = { ...old, replacedBy: [...old.replacedBy, { id: 'GB 1-2025', extent: 'full' as const }] };
    expect(transitionOf({ ...announced, lineage: [split, next] })).toBeNull();
    const part = { ...old, replacedBy: [{ id: next.id, extent: 'part' as const }] };
    expect(transitionOf({ ...announced, lineage: [part, next] })).toBeNull();
  });
});

test('the band says in one sentence what it draws', async () => {
  const t = createTranslator('zh', answerMessages);
  await act(() => render(<TransitionBand answer={announced} place="card" t={t} />, root));
  expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe(
    'GB 8624-2025：2025-12-01 发布，2027-01-01 前两版都可用，2027-01-01 起实施；GB 8624-2012 自 2027-01-01 起废止。',
  );
  expect(root.querySelector('h3')?.textContent).toBe('新旧过渡两版都可用');
});

test('a change that is over stands on our own page, not in the card', async () => {
  const t = createTranslator('en', answerMessages);
  const over = at('2027-02-01');
  await act(() => render(<TransitionBand answer={over} place="card" t={t} />, root));
  expect(root.querySelector('svg')).toBeNull();
  await act(() => render(<TransitionBand answer={over} place="page" t={t} />, root));
  expect(root.querySelector('h2')?.textContent).toBe('From old to newold one withdrawn');
});
