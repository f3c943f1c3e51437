// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/standard/answer';
import { Card, type CardProps } from '../../src/ui/Card';
import { answer } from './answers';
import { root } from './root';
import { directives, http } from './samples/documents';

const nothing = () => undefined;

async function show(props: Partial<CardProps> & Pick<CardProps, 'answer'>) {
  await act(() => {
    render(
      <Card
        pageText={props.answer?.query ?? ''}
        language="zh"
        expanded={false}
        pinned={false}
        onCopy={nothing}
        onMore={nothing}
        onPin={nothing}
        onClose={nothing}
        onOpenId={nothing}
        onOfficial={nothing}
        {...props}
      />,
      root,
    );
  });
}

test.each([
  ['withdrawn', '现行', '废止'],
  ['inForce', '即将实施', '现行'],
  ['inForce', '局部修订', '局部修订'],
] as const)('a status word of yesterday does not gainsay the day: %s, %s', async (lifecycle, raw, shown) => {
  await show({ answer: answer({ lifecycle, statusWords: [raw] }) });
  expect(root.querySelector('.facts')?.textContent.startsWith(shown)).toBe(true);
});

test('a lineage of several numbers counts documents, one of a single number editions', async () => {
  const counted = () => [...root.querySelectorAll('h3, h2')].map((one) => one.textContent).join();
  const uncited = (one: Answer) => ({
    ...one,
    lineage: one.lineage.map((each) => ({ ...each, cited: false })),
  });
  await show({ answer: uncited(http), expanded: true, language: 'en' });
  expect(counted()).toContain(`${http.lineage.length} documents`);
  await show({ answer: uncited(directives), expanded: true, language: 'en' });
  expect(counted()).toContain('3 editions');
});
