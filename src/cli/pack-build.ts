import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Refusal } from '../source';
import { dateText } from '../source/dates';
import { today } from '../standard/today';
import { refuseFewer } from './fewer';
import { gatherSources, type GivenSource } from './gather-sources';
import { refuseAhead } from './pack-options';
import { changeLines, orderLines, packTarget, TARGET_OPTIONS } from './pack-target';
import { checkTally, tallyLines } from './input-tally';
import { Problem } from './problem';

/**
 * `pack build --source NAME=PATH… --out DIR [--id ID] [--key PEM] [--retrieved NAME=DATE…] [--report FILE] [--since OLD…] [--allow-fewer NAME…]`
 * @throws Problem where the command is not understood, an input is unaccounted for or cut short, or a source lost much; PackError
 */
export async function packBuild(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      source: { type: 'string', multiple: true },
      retrieved: { type: 'string', multiple: true },
      report: { type: 'string' },
      'allow-fewer': { type: 'string', multiple: true },
      ...TARGET_OPTIONS,
    },
  });
  if (!values.out || values.source === undefined) {
    throw new Problem('pack build needs --source NAME=PATH and --out DIR.', 2);
  }
  const target = await packTarget(values.out, values);
  const days = new Map((values.retrieved ?? []).map(retrievedOn));
  // The same input gives the same bytes on every day, but for dates that lie ahead; with --made-at for these too.
  const gathered = await gatherSources(
    values.source.map(given),
    days,
    target.madeAt?.slice(0, 10) ?? today(),
  );
  if (values.report !== undefined)
    await writeReport(values.report, [...gathered.refusals, ...gathered.merged]);
  gathered.tallies.forEach(checkTally);
  refuseFewer(gathered.sources, target.earlier, values['allow-fewer'] ?? []);
  const index = await target.write(gathered);
  return [
    `${values.out}: ${index.records} records of ${index.entries} documents in ${index.blocks.length} blocks.`,
    ...tallyLines(gathered.tallies),
    ...changeLines(index),
    ...orderLines(index, target.earlier),
    ...gathered.dayless.map(
      (id) =>
        `Nothing says when ${id} was fetched: its statements count as the oldest. Give --retrieved ${id}=YYYY-MM-DD.`,
    ),
    ...refusalLines(gathered.refusals, values.report),
    target.signed,
  ].join('\n');
}

function given(text: string): GivenSource {
  const [name, path] = pair(text, '--source');
  return { name, path };
}

function retrievedOn(text: string): [string, string] {
  const [name, day] = pair(text, '--retrieved');
  if (dateText(day) !== day) throw new Problem(`--retrieved ${text}: expected NAME=YYYY-MM-DD.`, 2);
  refuseAhead(day, `--retrieved ${text}`);
  return [name, day];
}

function pair(text: string, option: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) throw new Problem(`${option} ${text}: expected NAME=VALUE.`, 2);
  return [text.slice(0, at), text.slice(at + 1)];
}

async function writeReport(path: string, refusals: readonly Refusal[]): Promise<void> {
  await writeFile(path, refusals.map((refused) => `${JSON.stringify(refused)}\n`).join(''));
}

/** The commonest reasons first; every single one stands in the report. */
function refusalLines(refusals: readonly Refusal[], report: string | undefined): string[] {
  if (refusals.length === 0) return ['Nothing was refused.'];
  const counts = new Map<string, number>();
  let total = 0;
  for (const { reason, count = 1 } of refusals) {
    const kind = reason.replace(/“[^”]*”/g, '“…”');
    counts.set(kind, (counts.get(kind) ?? 0) + count);
    total += count;
  }
  const top = [...counts].sort(([, a], [, b]) => b - a).slice(0, 10);
  const where = report === undefined ? 'add --report FILE to see each' : `each stands in ${report}`;
  return [
    `${total} inputs or statements were refused (${where}):`,
    ...top.map(([reason, count]) => `  ${count} × ${reason}`),
  ];
}
