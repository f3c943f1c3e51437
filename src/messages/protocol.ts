/**
 * Every message between contexts, once: who may send it, who receives it, and the shape of request and reply.
 * A content script lives in a hostile page, so it may only `resolve` and `report`, ask for a drawn `card`
 * (docs/adr/0004-card-drawn-by-worker.md), have the window of a `look-up` opened, where the user decides, and
 * hand over the `registry-page` that the user has opened. What our own pages ask besides stands in `questions.ts`.
 */
import * as v from 'valibot';
import type { Answer, Face } from '../standard/answer';

/** One message asks for at most so many citations; the page script sends batches. */
export const RESOLVE_LIMIT = 500;
export const CITATION_LENGTH = 200;
/** Characters of a page of one standard; those of the registries have some 60,000. */
export const MARKUP_LENGTH = 400_000;

export const citation = v.pipe(v.string(), v.maxLength(CITATION_LENGTH));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const nothing = v.strictObject({});

/** `YYYY-MM-DD`. */
export const day = v.pipe(v.string(), v.isoDate());

/** One distinct citation of a page, in order of first appearance. */
export const PageCitationSchema = v.object({
  canonical: citation,
  /** As the page spells it the first time; at most 200 characters. */
  text: citation,
  count,
});
export type PageCitation = v.InferOutput<typeof PageCitationSchema>;

export const FACES = [
  'yes',
  'revision',
  'partly',
  'until',
  'upcoming',
  'no',
  'history',
  'unknown',
  'conflict',
] as const satisfies readonly Face[];

/** As much of an answer as a mark needs. */
export const GlanceSchema = v.object({
  /** The document found; null where there is none. */
  id: v.nullable(v.string()),
  face: v.picklist(FACES),
  /** What to cite in its place, where the verdict is to use another. */
  instead: v.array(v.string()),
});
export type Glance = v.InferOutput<typeof GlanceSchema>;

/** What a mark needs of an answer: successors only where the verdict is not to cite the document. */
export function glanceAt({ id, verdict }: Answer): Glance {
  return { id, face: verdict.face, instead: verdict.answer === 'no' ? [...(verdict.reason.ids ?? [])] : [] };
}

/** What a card is to show, and how. */
const card = v.strictObject({
  canonical: citation,
  /** The citation as the page spells it. */
  pageText: citation,
  /** The title that the page gives to the number (R22); null where it gives none. */
  title: v.nullable(citation),
  language: v.picklist(['zh', 'en']),
  /** Of the page behind the card. */
  theme: v.picklist(['light', 'dark']),
  expanded: v.boolean(),
  pinned: v.boolean(),
  /** The day for which it holds; today where left out. */
  on: v.exactOptional(day),
  /** This frame has the style sheet already. */
  styled: v.boolean(),
});

export const PageReportSchema = v.object({
  citations: v.array(PageCitationSchema),
  /** More numbers stand on the page than are marked. */
  limitReached: v.boolean(),
  /** The user paused StdLens on this site. */
  paused: v.boolean(),
  /** A standards portal or search engine: recognised, not marked. */
  quiet: v.boolean(),
  /** `pointer`: the page was too large or too busy; numbers are looked up only where the pointer rests. */
  reading: v.picklist(['whole', 'pointer']),
  /** Still reading the first time. */
  busy: v.boolean(),
  /** The day for which the marks hold; null for today. */
  on: v.nullable(day),
});
export type PageReport = v.InferOutput<typeof PageReportSchema>;

const moved = v.object({ moved: v.boolean() });

export const messages = {
  /** What to mark, in the order asked, one each. `on` defaults to today. */
  resolve: {
    to: 'background',
    from: ['page', 'extension'],
    request: v.strictObject({
      citations: v.pipe(v.array(citation), v.maxLength(RESOLVE_LIMIT)),
      on: v.exactOptional(day),
    }),
    reply: v.array(GlanceSchema),
  },
  /** The card for one citation as markup: one `article`. Its style sheet comes along where the frame has none yet. */
  card: {
    to: 'background',
    from: ['page'],
    request: card,
    reply: v.object({ markup: v.string(), styles: v.nullable(v.string()) }),
  },
  /** A frame's count of citations to change, and of all. The badge shows the sum over frames. */
  report: {
    to: 'background',
    from: ['page'],
    request: v.strictObject({
      attention: count,
      total: count,
      /** The frame is going away. */
      leaving: v.exactOptional(v.boolean()),
      /** Said when the page in the window is read no longer, or again. */
      paused: v.exactOptional(v.boolean()),
    }),
    reply: nothing,
  },
  /** Opens our own small window, in which the user may have this number looked up. Asks nobody by itself. */
  'look-up': {
    to: 'background',
    from: ['page'],
    request: v.strictObject({ canonical: citation }),
    reply: nothing,
  },
  /** The markup of a registry's own page of one standard, which the user has opened. Whose page it is, the browser says. */
  'registry-page': {
    to: 'background',
    from: ['page'],
    request: v.strictObject({ markup: v.pipe(v.string(), v.maxLength(MARKUP_LENGTH)) }),
    reply: nothing,
  },
  /** The data are others: look up again what this frame cites. */
  'page.refresh': { to: 'page', from: ['extension'], request: nothing, reply: nothing },
  /** Mark for this day, and for today again with null. Lasts until the page is left. */
  'page.day': {
    to: 'page',
    from: ['extension'],
    request: v.strictObject({ on: v.nullable(day) }),
    reply: nothing,
  },
  /** What this frame cites. */
  'page.report': {
    to: 'page',
    from: ['extension'],
    request: nothing,
    reply: PageReportSchema,
  },
  /** Scroll to the next mark of this citation, flash it. */
  'page.jump': {
    to: 'page',
    from: ['extension'],
    request: v.strictObject({ canonical: citation }),
    reply: moved,
  },
  /** Next mark, card open. `enter`: start at this frame's first mark. `moved: false` past the last one. */
  'page.next': {
    to: 'page',
    from: ['extension'],
    request: v.strictObject({ enter: v.boolean() }),
    reply: moved,
  },
  'page.previous': {
    to: 'page',
    from: ['extension'],
    request: v.strictObject({ enter: v.boolean() }),
    reply: moved,
  },
  /** Stop or go on in this tab, until it is loaded again. */
  'page.pause': {
    to: 'page',
    from: ['extension'],
    request: v.strictObject({ paused: v.boolean() }),
    reply: nothing,
  },
} as const satisfies MessageTable;

export type Caller = 'page' | 'extension';

interface MessageSpec {
  readonly to: 'background' | 'page' | 'own';
  readonly from: readonly Caller[];
  readonly request: v.GenericSchema;
  readonly reply: v.GenericSchema;
}

/** Messages by name: `messages`, and the `questions` of questions.ts. */
export type MessageTable<K extends string = string> = { readonly [N in K]: MessageSpec };
export type RequestIn<K extends string, T extends MessageTable<K>> = v.InferOutput<T[K]['request']>;
export type ReplyIn<K extends string, T extends MessageTable<K>> = v.InferOutput<T[K]['reply']>;

export type MessageName = keyof typeof messages;
export type Request<K extends MessageName> = RequestIn<K, typeof messages>;
export type Reply<K extends MessageName> = ReplyIn<K, typeof messages>;

/** On the wire. The name is ours alone, so a message of another part of the extension is never mistaken for one. */
export const EnvelopeSchema = v.strictObject({ stdlens: v.string(), payload: v.unknown() });

/** Errors travel as data: an Error object does not survive the passage. */
export const OutcomeSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), problem: v.string() }),
]);
export type Outcome = v.InferOutput<typeof OutcomeSchema>;

/** Whether a name from outside is one of {@link messages}; those of questions.ts are not. */
export function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(messages, name);
}
