import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPack, follows, type PackIndex } from '../pack';
import type { Refusal } from '../source';
import { dateText } from '../source/dates';
import { namingTheFile } from './damaged-file';
import { today } from '../standard/today';
import { refuseFewer } from './fewer';
import { gatherSources, type GivenSource } from './gather-sources';
import { signerAt } from './keys';
import { packId, packMadeAt, refuseAhead } from './pack-options';
import { checkTally, tallyLines } from './tally';
import { emptyPackFolder, packFolder, packSide } from './pack-folder';
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
      out: { type: 'string' },
      id: { type: 'string' },
      key: { type: 'string' },
      'made-at': { type: 'string' },
      report: { type: 'string' },
      since: { type: 'string', multiple: true },
      'allow-fewer': { type: 'string', multiple: true },
    },
  });
  if (!values.out || values.source === undefined) {
    throw new Problem('pack build needs --source NAME=PATH and --out DIR.', 2);
  }
  const { out } = values;
  const id = packId(values.id);
  const madeAt = packMadeAt(values['made-at']);
  refuseOwnPast(out, values.since ?? []);
  const signer = await signerAt(values.key);
  const days = new Map((values.retrieved ?? []).map(retrievedOn));
  // The same input gives the same bytes on every day, but for dates that lie ahead; with --made-at for these too.
  const gathered = await gatherSources(values.source.map(given), days, madeAt?.slice(0, 10) ?? today());
  if (values.report !== undefined)
    await writeReport(values.report, [...gathered.refusals, ...gathered.merged]);
  gathered.tallies.forEach(checkTally);
  const predecessors = await Promise.all((values.since ?? []).map(packSide));
  const earlier = predecessors.map(({ index }) => index);
  refuseFewer(gathered.sources, earlier, values['allow-fewer'] ?? []);
  await emptyPackFolder(out);
  const index = await buildPack(
    {
      id,
      ...(madeAt === undefined ? {} : { madeAt }),
      sources: gathered.sources,
      entries: gathered.entries,
      predecessors,
      ...(signer === undefined ? {} : { signer }),
    },
    packFolder(out),
  ).catch(async (error: unknown) => {
    throw await namingTheFile(error, values.since ?? []);
  });
  return [
    `${out}: ${index.records} records of ${index.entries} documents in ${index.blocks.length} blocks.`,
    ...tallyLines(gathered.tallies),
    ...index.changes.map(
      ({ from, count, bytes }) => `Since ${from.slice(0, 12)}: ${count} documents, ${bytes} bytes.`,
    ),
    ...orderLines(index, earlier),
    ...gathered.dayless.map(
      (id) =>
        `Nothing says when ${id} was fetched: its statements count as the oldest. Give --retrieved ${id}=YYYY-MM-DD.`,
    ),
    ...refusalLines(gathered.refusals, values.report),
    signer === undefined
      ? 'Not signed: nobody vouches for it outside this machine.'
      : `Signed with key ${signer.keyId}; public key ${signer.publicKey}.`,
  ].join('\n');
}

/** Who will not take the pack: readers refuse what may be older than theirs (docs/data-format.md, section 3). */
function orderLines(index: PackIndex, earlier: readonly PackIndex[]): string[] {
  const { madeAt } = index;
  if (earlier.length === 0)
    return [
      `Made at ${madeAt}: who has another pack of that day takes this one only if it is built with --since of it, or with a later --made-at.`,
    ];
  return earlier
    .filter((old) => !follows(index, old))
    .map(
      (old) =>
        `Who has the pack ${old.revision.slice(0, 12)} of ${old.madeAt} will not take this one, of ${madeAt}: give a later --made-at.`,
    );
}

/** The folder is emptied before it is written: the blocks that a change file starts from would be gone. */
function refuseOwnPast(out: string, since: readonly string[]): void {
  const own = since.find((old) => resolve(old) === resolve(out));
  if (own !== undefined)
    throw new Problem(`--since ${own} is the folder to be written: name a copy of the earlier pack.`, 2);
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
