import { parseArgs } from 'node:util';
import { openCatalogue, type Catalogue } from '../catalogue';
import { keyOf } from '../identifier';
import { dateText } from '../source/dates';
import type { JudgeOptions } from '../standard';
import type { Answer } from '../standard/answer';
import { byText } from '../standard/order';
import { titleCheck } from '../standard/title';
import { today } from '../standard/today';
import { packSide } from './pack-folder';
import { Problem } from './problem';
import { projection } from './projection';
import { refuseUnknownRegime } from './regimes';

/** Numbers held at once: in catalogue order they touch each block once, and printing starts soon enough. */
const WINDOW = 10_000;
/** Numbers resolved in one call. */
const BATCH = 250;

/**
 * `lookup --pack DIR [--on DATE] [--cited-on DATE] [--regime NAME] [--title TEXT] [--json] NUMBER…`; without NUMBER they come from `input`, one a line.
 * One line an answer, in the order asked.
 * @throws Problem where the command is not understood or the pack is damaged, PackError
 */
export async function* lookup(args: readonly string[], input: AsyncIterable<string>): AsyncGenerator<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      pack: { type: 'string' },
      on: { type: 'string' },
      'cited-on': { type: 'string' },
      regime: { type: 'string' },
      title: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  if (values.pack === undefined) throw new Problem('lookup needs --pack DIR.', 2);
  if (values.title !== undefined && positionals.length !== 1)
    throw new Problem('--title is what one NUMBER is called: give that one.', 2);
  const on = dayOf('--on', values.on) ?? today();
  const citedOn = dayOf('--cited-on', values['cited-on']);
  const judging: JudgeOptions = {
    ...(citedOn === undefined ? {} : { citedOn }),
    ...(values.regime === undefined ? {} : { regime: values.regime }),
    ...(values.title === undefined ? {} : { title: titleCheck(values.title) }),
  };
  const { reader } = await packSide(values.pack);
  const catalogue = openCatalogue({
    seed: (path) => reader.read(path),
    persistent: false,
    imports: false,
  });
  const print = values.json === true ? json : table;
  try {
    let unproved = values.regime;
    for await (const numbers of windows(positionals.length > 0 ? positionals : withoutBlanks(input))) {
      const answers = await answered(catalogue, numbers, on, judging);
      // A slip in the name would be no more than a list that accepts nothing. The whole pack is read only to tell that.
      if (unproved !== undefined && !answers.some((answer) => isListed(answer, unproved)))
        await refuseUnknownRegime(reader, unproved);
      unproved = undefined;
      await refuseBroken(catalogue, values.pack);
      for (const answer of answers) yield print(answer);
    }
  } finally {
    catalogue.close();
  }
}

function isListed({ regimes }: Answer, name: string | undefined): boolean {
  return regimes.some(({ regime }) => regime === name);
}

/** A pack that cannot be read must not pass for one that knows nothing. */
async function refuseBroken(catalogue: Catalogue, folder: string): Promise<void> {
  const { message } = await catalogue.status();
  if (message !== null)
    throw new Problem(`${folder} is damaged (${message}): pack verify ${folder} says where.`);
}

/** Resolved in catalogue order, returned in the order asked. */
async function answered(
  catalogue: Catalogue,
  numbers: readonly string[],
  on: string,
  judging: JudgeOptions,
): Promise<readonly Answer[]> {
  const sorted = numbers
    .map((number, at) => ({ number, at, key: keyOf(number) }))
    .sort((a, b) => byText(a.key, b.key));
  const placed: [number, Answer][] = [];
  for (let start = 0; start < sorted.length; start += BATCH) {
    const batch = sorted.slice(start, start + BATCH);
    const answers = await catalogue.resolve(
      batch.map(({ number }) => number),
      on,
      undefined,
      judging,
    );
    answers.forEach((answer, index) => placed.push([batch[index]?.at ?? 0, answer]));
  }
  return placed.sort(([a], [b]) => a - b).map(([, answer]) => answer);
}

/** A blank line of an input is no question; a blank NUMBER that a script hands over is one, and has its line of answer. */
async function* withoutBlanks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) if (line.trim() !== '') yield line;
}

async function* windows(numbers: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string[]> {
  let held: string[] = [];
  for await (const number of numbers) {
    held.push(number);
    if (held.length === WINDOW) {
      yield held;
      held = [];
    }
  }
  if (held.length > 0) yield held;
}

function json(answer: Answer): string {
  return JSON.stringify(projection(answer));
}

function table(answer: Answer): string {
  const { verdict } = answer;
  const successors = answer.successors.filter(({ terminal }) => terminal).map(({ id }) => id);
  return [
    answer.query,
    answer.id ?? '—',
    verdict.answer,
    verdict.reason.code,
    verdict.until ?? '',
    successors.join(', '),
    Object.values(answer.titles)[0] ?? '',
  ]
    .map((cell) => cell.replaceAll(/\s+/g, ' '))
    .join('\t');
}

/** @throws Problem where the text is no whole calendar day */
function dayOf(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || dateText(text) !== text)
    throw new Problem(`${option} ${text}: expected a day as YYYY-MM-DD.`, 2);
  return text;
}
