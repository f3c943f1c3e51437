// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Lifecycle } from '../../src/standard/record';
import { Amendments } from '../../src/ui/Amendments';
import { answerMessages, createTranslator } from '../../src/ui/i18n';
import { answer } from './answers';
import { root } from './root';

test.each<[lifecycle: Lifecycle, effective: string | null, inEffect: boolean, zh: string, en: string]>([
  ['inForce', '2015-01-01', true, '2015-01-01 起', 'since 2015-01-01'],
  ['upcoming', '2030-01-01', false, '尚未实施', 'not yet in effect'],
  ['upcoming', null, false, '尚未实施', 'not yet in effect'],
  ['withdrawn', '2012-01-01', false, '废止', 'Withdrawn'],
  ['inForce', null, false, '', ''],
])('how an amendment stands: %s, %s', (lifecycle, effective, inEffect, ...said) => {
  const amendment = { id: 'ISO 5:2010/Amd 1', kind: 'amendment', lifecycle, effective, inEffect } as const;
  const words = (['zh', 'en'] as const).map((language) => {
    const t = createTranslator(language, answerMessages);
    render(<Amendments answer={answer({ amendments: [amendment] })} t={t} />, root);
    return root.querySelector('.d')?.textContent;
  });
  expect(words).toEqual(said);
});
