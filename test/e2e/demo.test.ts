import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { runDemo } from '../../demo/run';
import { engine } from './session';

afterEach(() => vi.restoreAllMocks());

it.runIf(engine === 'chromium')(
  'npm start without a display tells every mark of the demo page and leaves its pictures',
  async () => {
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await runDemo(engine, true);
    const told = written.mock.calls.map(([text]) => String(text)).join('');
    expect(told).toMatch(/^\s+GB\/T 7714-2015\s+no\s+GB\/T 7714-2015 → GB\/T 7714-2025$/m);
    expect(told).toMatch(/^\s+IEC 61508-1:1998\s+no\s/m);
    for (const picture of ['page-card-zh-light', 'popup-audit-en-dark', 'popup-results-zh-light'])
      expect(existsSync(join(import.meta.dirname, '..', '..', 'demo', 'out', `${picture}.png`))).toBe(true);
  },
);
