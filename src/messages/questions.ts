/**
 * What our own pages ask of the background, which alone fills and repairs the store; they read it themselves
 * (docs/adr/0008-popup-reads-the-catalogue.md). A table of its own, so that page scripts do not carry it.
 */
import * as v from 'valibot';
import type { SourceDescription } from '../standard/record';
import { count, nothing, type MessageTable } from './protocol';

/* Both ends are ours and of one build, and what a source says of itself was parsed where it came in: an outline will do. */
const SourceSchema = v.custom<SourceDescription>((value) => v.is(v.record(v.string(), v.unknown()), value));

const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly());

const problem = v.picklist([
  'storeMissing',
  'storeBlocked',
  'storeTooNew',
  'storeWiped',
  'storeCorrupt',
  'storeFull',
  'storeFailed',
  'seedUnreadable',
]);

const StatusSchema = v.object({
  state: v.picklist(['seed', 'loading', 'ready', 'broken']),
  records: count,
  dataDate: v.nullable(v.string()),
  message: v.nullable(problem),
  progress: v.nullable(v.number()),
  layers: list(
    v.object({
      layer: v.string(),
      records: count,
      dataDate: v.nullable(v.string()),
      sources: list(SourceSchema),
      madeAt: v.string(),
    }),
  ),
});

export const questions = {
  'catalogue.status': { to: 'background', from: ['extension'], request: nothing, reply: StatusSchema },
  /** Deletes what is damaged and loads the shipped seed again; the reply comes when it is loaded. */
  'catalogue.repair': { to: 'background', from: ['extension'], request: nothing, reply: nothing },
  /** The status says something new. To whichever of our own pages is open. */
  'catalogue.changed': { to: 'own', from: ['extension'], request: nothing, reply: nothing },
} as const satisfies MessageTable;
