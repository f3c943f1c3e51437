import { describe, expect, it } from 'vitest';
import { buildPack, follows, type PackIndex } from '../../src/pack';
import { MemoryPack } from './memory';
import { editions, entriesOf, SOURCE } from './records';

describe('a pack that comes after others', () => {
  const DAY = '2026-01-02';
  const after = async (count: number, ...before: { pack: MemoryPack; index: PackIndex }[]) => {
    const pack = new MemoryPack();
    const predecessors = before.map((old) => ({ reader: old.pack, index: old.index }));
    const plan = { id: 'test', sources: [SOURCE], entries: entriesOf(editions(count)), predecessors };
    return { pack, index: await buildPack(plan, pack) };
  };

  it('is later than each of its day that says something else, whichever of them a reader holds', async () => {
    const one = await after(3);
    const two = await after(4, one);
    const three = await after(5, one, two);
    const back = await after(3, three, two);
    const moments = [one, two, three, back].map(({ index }) => index.madeAt);
    expect(moments).toEqual([DAY, `${DAY}T00:00:00Z`, `${DAY}T00:00:01Z`, `${DAY}T00:00:02Z`]);
    expect(follows(three.index, one.index)).toBe(true);
    // Of one who has skipped the second one.
    expect(follows((await after(5, two)).index, one.index)).toBe(true);
    expect(follows(one.index, three.index)).toBe(false);
    // Built again, it is no news.
    expect((await after(5, two, three)).index.madeAt).toBe(three.index.madeAt);
  });

  it('has its own day where those before are of another', async () => {
    const { pack, index } = await after(3);
    for (const madeAt of ['2026-01-01', '2062-01-01'])
      expect((await after(4, { pack, index: { ...index, madeAt } })).index.madeAt).toBe(DAY);
  });
});
