/** Public datasets, one file each: bytes in, records and refusals out, streaming. */
import { isoOpenData } from './iso';
import { nistCsrc } from './nist';
import { relaton } from './relaton';
import { rfcIndex } from './rfc';
import { samr } from './samr';
import { seed } from './seed';
import type { Source } from './source';
import { table } from './table';
import { webSpecs } from './web-specs';

export type { Refusal, Source, SourceFile, SourceItem, SourceOptions, SourceStub } from './source';

/** Every source by the name that `--source NAME=PATH` knows. */
export const SOURCES: ReadonlyMap<string, Source> = new Map(
  [seed, isoOpenData, rfcIndex, relaton, webSpecs, nistCsrc, samr, table].map((source) => [
    source.name,
    source,
  ]),
);

/** For look-ups on request: the same parsers over one answer. */
export { registryAnswer, type RegistryAnswer } from './samr/answer';
export { announcedTotal } from './samr/total';
export { describe as describeRegistry } from './samr';
export { statementRecord, type Statement } from './samr/statement';
export { listRequest, pageRequest, rowsOf, type RegistryRequest } from './samr/ask';
export { pageStatement } from './samr/registry-page';
