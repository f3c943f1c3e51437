import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ROOT, files, read } from './files';

interface Example {
  readonly page: string;
  readonly command: string;
  readonly output: string;
}

/** In a ```console block, `$ command` is followed by what it prints; `…` stands for any text. */
function examples(page: string): Example[] {
  const blocks = [...read(page).matchAll(/^```console\n(.*?)^```/gms)].map(([, block = '']) => block);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...output] = part.split('\n');
        return { page, command, output: output.join('\n').trim() };
      }),
  );
}

const all = files()
  .filter((path) => path.endsWith('.md'))
  .flatMap(examples);

describe.skipIf(process.platform === 'win32')('examples in the documentation', () => {
  it('are there', () => expect(all.length).toBeGreaterThan(0));

  it.each(all)('$page: $command', { timeout: 60_000 }, ({ command, output }) => {
    const run = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
    const pattern = output
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join('[^]*');
    expect(run.stdout.trim()).toMatch(new RegExp(`^${pattern}$`));
  });
});
