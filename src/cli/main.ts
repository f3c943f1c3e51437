import { parseArgs } from 'node:util';
import { packCrawl } from './crawl';
import { detectLines } from './detect';
import { HELP } from './help';
import { inputLines } from './lines';
import { lookup } from './lookup';
import { packBundle } from './pack-bundle';
import { packBuild } from './pack-build';
import { packDiff } from './pack-diff';
import { packMerge } from './pack-merge';
import { packVerify } from './pack-verify';
import { parseLines } from './parse';
import { Problem } from './problem';
import { problemOf } from './problem-of';

type Command = (args: readonly string[]) => AsyncIterable<string>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['detect', (args) => detectLines(checkedInput(args, ['jsonl']))],
  ['parse', (args) => parseLines(checkedInput(args, []))],
  ['lookup', (args) => lookup(args, inputLines())],
  ['pack build', (args) => once(packBuild(args))],
  ['pack bundle', (args) => once(packBundle(args))],
  ['pack verify', (args) => once(packVerify(args))],
  ['pack diff', (args) => packDiff(args)],
  ['pack crawl', (args) => packCrawl(args)],
  ['pack merge', (args) => once(packMerge(args))],
]);

/**
 * Runs one command; standard output holds the answer and nothing else.
 * @returns the exit code: 0 done, 1 the answer is no or something is damaged, 2 not understood.
 * @throws what the person at the keyboard cannot mend: a fault of ours
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    if (argv.length === 0 || argv.includes('--help') || argv.includes('-h')) {
      await print(HELP);
      return argv.length === 0 ? 2 : 0;
    }
    for await (const line of commanded(argv)) await print(`${line}\n`);
    return 0;
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    process.stderr.write(`stdlens: ${problem.message}\n`);
    return problem.exitCode;
  }
}

function commanded(argv: readonly string[]): AsyncIterable<string> {
  const [first = '', second = ''] = argv;
  const two = COMMANDS.get(`${first} ${second}`);
  if (two !== undefined) return two(argv.slice(2));
  const one = COMMANDS.get(first);
  if (one !== undefined) return one(argv.slice(1));
  const name = first === 'pack' ? `${first} ${second}`.trim() : first;
  throw new Problem(`There is no command “${name}”. stdlens --help lists them.`, 2);
}

async function* once(answer: Promise<string>): AsyncGenerator<string> {
  yield await answer;
}

function checkedInput(args: readonly string[], flags: readonly string[]): AsyncIterable<string> {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }]));
  parseArgs({ args: [...args], options });
  return inputLines();
}

/** Waits where the reader of a pipe is slow, so that memory stays flat. */
async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}
