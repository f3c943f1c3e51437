/**
 * What the popup asks of the catalogue, which the background holds open (docs/adr/0005-popup-asks-the-worker.md). A table
 * of its own, so that page scripts do not carry it; only our own pages may ask.
 */
import * as v from 'valibot';
import type { Series } from '../standard';
import type { Answer, Verdict } from '../standard/answer';
import type { Lifecycle, SourceDescription, Titles } from '../standard/record';
import {
  citation,
  count,
  day,
  FACES,
  nothing,
  RESOLVE_LIMIT,
  type MessageTable,
  type ReplyIn,
} from './protocol';

/*
 * Both ends are ours and of one build, and what the data say was parsed where it came in. So of an answer only the
 * outline is looked at: that it is one, and has a verdict with a face. A schema of all its members would weigh more than
 * the search view and would be written twice, here and in the type.
 */
const outline = v.object({ face: v.picklist(FACES) });
const VerdictSchema = v.custom<Verdict>((value) => v.is(outline, value));
const AnswerSchema = v.custom<Answer>((value) =>
  v.is(v.object({ query: v.string(), verdict: outline }), value),
);
const record = v.record(v.string(), v.unknown());
const TitlesSchema = v.custom<Titles>((value) => v.is(record, value));
const LifecycleSchema = v.custom<Lifecycle>((value) => typeof value === 'string');
const SourceSchema = v.custom<SourceDescription>((value) => v.is(record, value));

const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly());

const HitSchema = v.object({
  id: v.string(),
  titles: TitlesSchema,
  face: v.picklist(FACES),
  verdict: VerdictSchema,
  lifecycle: LifecycleSchema,
  successors: list(v.string()),
  matched: v.picklist(['number', 'title']),
});

const SeriesSchema = v.custom<Series>((value) =>
  v.is(
    v.object({ series: v.string(), parts: v.array(v.object({ part: v.string(), verdict: outline })) }),
    value,
  ),
);

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
  /** Whole answers, in the order asked, one each. */
  'catalogue.resolve': {
    to: 'background',
    from: ['extension'],
    request: v.strictObject({ citations: v.pipe(v.array(citation), v.maxLength(RESOLVE_LIMIT)), on: day }),
    reply: v.array(AnswerSchema),
  },
  'catalogue.search': {
    to: 'background',
    from: ['extension'],
    request: v.strictObject({
      text: v.pipe(v.string(), v.maxLength(1000)),
      on: day,
      limit: v.exactOptional(v.pipe(count, v.maxValue(200))),
      withdrawn: v.exactOptional(v.boolean()),
    }),
    reply: v.object({
      hits: list(HitSchema),
      total: count,
      hidden: count,
      ms: v.number(),
      /** Where nothing was found: the number that a misread one probably is, and documents with numbers near it. */
      suggestion: v.nullable(v.string()),
      near: list(HitSchema),
    }),
  },
  /** All parts of the number that a citation belongs to, as they stand on the day; null where it has none. */
  'catalogue.series': {
    to: 'background',
    from: ['extension'],
    request: v.strictObject({ citation, on: day }),
    reply: v.nullable(SeriesSchema),
  },
  'catalogue.status': { to: 'background', from: ['extension'], request: nothing, reply: StatusSchema },
  /** Deletes what is damaged and loads the shipped seed again; the reply comes when it is loaded. */
  'catalogue.repair': { to: 'background', from: ['extension'], request: nothing, reply: nothing },
  /** The status says something new. To whichever of our own pages is open. */
  'catalogue.changed': { to: 'own', from: ['extension'], request: nothing, reply: nothing },
} as const satisfies MessageTable;

/** What was found; where nothing was, what may have been meant. */
export type Offering = ReplyIn<'catalogue.search', typeof questions>;
