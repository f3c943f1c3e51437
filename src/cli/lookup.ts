import { parseArgs } from 'node:util';
import { openCatalogue, type Catalogue } from '../catalogue';
import type { Answer } from '../standard/answer';
import { packFolder } from './pack-folder';
import { Problem } from './problem';
import { projection } from './projection';

/** Numbers answered in one batch: enough to read each block once, few enough to start printing soon. */
const BATCH = 500;

/**
 * `lookup --pack DIR [--on YYYY-MM-DD] [--json] NUMBER…`; without NUMBER they come from `input`, one a line.
 * One line an answer, in the order asked.
 */
export async function* lookup(args: readonly string[], input: AsyncIterable<string>): AsyncGenerator<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { pack: { type: 'string' }, on: { type: 'string' }, json: { type: 'boolean' } },
  });
  if (values.pack === undefined) throw new Problem('lookup needs --pack DIR.', 2);
  const on = values.on ?? today();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new Problem(`--on ${on}: expected YYYY-MM-DD.`, 2);
  const reader = packFolder(values.pack);
  await reader.read('index.json');
  const catalogue = openCatalogue({
    seed: (path) => reader.read(path),
    persistent: false,
    imports: false,
  });
  const print = values.json === true ? json : table;
  try {
    for await (const batch of batches(positionals.length > 0 ? positionals : input)) {
      for (const answer of await catalogue.resolve(batch, on)) yield print(answer);
    }
    await refuseBroken(catalogue, values.pack);
  } finally {
    catalogue.close();
  }
}

/** A pack that cannot be read must not pass for one that knows nothing. */
async function refuseBroken(catalogue: Catalogue, folder: string): Promise<void> {
  const { message } = await catalogue.status();
  if (message !== null) throw new Problem(`${folder} is damaged (${message}); try pack verify.`);
}

async function* batches(numbers: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const number of numbers) {
    if (number.trim() === '') continue;
    batch.push(number);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
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
  ].join('\t');
}

/** The calendar day where the person sits. */
function today(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
