// npm run check:sources: whether the datasets offered to everybody answer at their addresses and can be read. For the day of
// a release; needs a network. Fetches the beginning of each and no more.
import { ensurePackages } from './toolchain/packages.mjs';
import { ROOT, Told, isMain, main } from './toolchain/run.mjs';

/** Bytes of each file that are fetched and read. */
const BEGINNING = 500_000;

/**
 * What the beginning of a publisher's file says, read as the extension reads it.
 * @param {import('../src/source').Source} source
 * @param {string} address
 * @returns {Promise<string[]>} the designations of the records in it
 * @throws when the address does not answer, or with what cannot be read
 */
export async function readBeginning(source, address) {
  const bytes = await beginningOf(address);
  /** @type {string[]} */
  const ids = [];
  const path = new URL(address).pathname.split('/').at(-1) ?? '';
  for await (const item of source.read(oneFile(path, bytes), {}))
    if (item.kind === 'record') ids.push(item.record.id);
  if (ids.length === 0) throw new Error('what came is no such file: it has no record');
  return ids;
}

/** @param {string} address @returns {Promise<Uint8Array>} */
async function beginningOf(address) {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`answered ${response.status}`);
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  for await (const chunk of response.body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= BEGINNING) break;
  }
  return Buffer.concat(chunks);
}

/** @param {string} path @param {Uint8Array} bytes */
async function* oneFile(path, bytes) {
  yield {
    path,
    async *bytes() {
      yield bytes;
    },
  };
}

if (isMain(import.meta.url)) {
  await main(async () => {
    await ensurePackages();
    const { runnerImport } = await import('vite');
    const settings = /** @type {const} */ ({ root: ROOT, configFile: false, logLevel: 'error' });
    const { module: upkeep } = await runnerImport('./src/upkeep/offered.ts', settings);
    const { module: sources } = await runnerImport('./src/source/index.ts', settings);
    /** @type {string[]} */
    const failures = [];
    for (const { source, address } of upkeep.OFFERED) {
      try {
        const ids = await readBeginning(sources.SOURCES.get(source), address);
        console.log(`${source}: answers; its beginning has ${ids.length} records, the first ${ids[0]}`);
      } catch (error) {
        failures.push(`${address}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (failures.length > 0) throw new Told(`Not fit for a release:\n${failures.join('\n')}`);
  });
}
