// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Card } from '../../src/ui/Card';
import { answer } from './answers';
import { root } from './root';

const nothing = () => undefined;

test.each([
  ['zh', null, ['按 2020-01-01 判断', '数据 2026-11-20']],
  ['en', null, ['As of 2020-01-01', 'Data 2026-11-20']],
  ['zh', 63, ['按 2020-01-01 判断', '数据 63 天未更新（2026-11-20）']],
  ['en', 63, ['As of 2020-01-01', 'Data is 63 days old']],
] as const)(
  'a card for another day says so, and of which day its data are (%s, %s)',
  (language, staleDays, said) => {
    render(
      <Card
        answer={answer({ dataDate: '2026-11-20', verdict: { staleDays } })}
        pageText="GB/T 1-2020"
        language={language}
        asOf="2020-01-01"
        expanded={false}
        pinned={false}
        onCopy={nothing}
        onMore={nothing}
        onPin={nothing}
        onClose={nothing}
        onOpenId={nothing}
        onOfficial={nothing}
      />,
      root,
    );
    const foot = root.querySelector('.foot .src');
    expect(foot?.textContent).toBe(said.join(''));
    expect(foot?.querySelectorAll('.sep')).toHaveLength(1);
    expect(foot?.classList).toContain('old');
  },
);
