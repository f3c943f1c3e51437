/** The shape of an Answer as it travels between contexts; checked where it arrives. */
import * as v from 'valibot';
import type { Answer } from '../standard/answer';

const text = v.string();
const maybeText = v.nullable(text);
const titles = v.record(text, text);

const face = v.picklist([
  'yes',
  'revision',
  'partly',
  'until',
  'upcoming',
  'no',
  'history',
  'unknown',
  'conflict',
]);
const lifecycle = v.picklist([
  'draft',
  'upcoming',
  'inForce',
  'withdrawn',
  'cancelled',
  'inactive',
  'unknown',
]);
const provenance = v.picklist(['stated', 'inferred']);
const extent = v.picklist(['full', 'part']);

const reasonCode = v.picklist([
  'inForce',
  'currentEdition',
  'amended',
  'updated',
  'spellingChanged',
  'attributeMismatch',
  'underRevision',
  'partlyReplaced',
  'replacementAnnounced',
  'upcoming',
  'replaced',
  'workReplaced',
  'withdrawn',
  'validWhenCited',
  'regime',
  'cancelled',
  'draft',
  'inactive',
  'noStatus',
  'notInData',
  'editionNotInData',
  'conflict',
  'titleMismatch',
]);

const verdict = v.object({
  answer: v.picklist(['yes', 'until', 'history', 'no', 'unknown']),
  face,
  reason: v.object({
    rule: text,
    code: reasonCode,
    ids: v.exactOptional(v.array(text)),
    date: v.exactOptional(text),
    provenance: v.exactOptional(provenance),
    field: v.exactOptional(text),
    regime: v.exactOptional(text),
  }),
  until: maybeText,
  staleDays: v.nullable(v.number()),
});

const dateFact = v.nullable(v.object({ date: text, provenance, from: v.exactOptional(text) }));

/** Throws nothing itself; use with `v.parse` or `v.is`. Unknown keys are dropped. */
export const AnswerSchema: v.GenericSchema<unknown, Answer> = v.object({
  query: text,
  canonical: maybeText,
  match: v.picklist(['edition', 'work', 'alias', 'none']),
  id: maybeText,
  citeAs: maybeText,
  titles,
  lifecycle,
  mandate: v.nullable(v.picklist(['mandatory', 'recommended', 'guidance'])),
  statusWords: v.array(text),
  dates: v.object({ published: dateFact, effective: dateFact, withdrawn: dateFact }),
  verdict,
  successors: v.array(
    v.object({
      id: text,
      titles,
      extent,
      published: maybeText,
      effective: maybeText,
      terminal: v.boolean(),
      scope: v.exactOptional(text),
    }),
  ),
  predecessors: v.array(v.object({ id: text, titles, extent })),
  equivalents: v.array(
    v.object({
      id: text,
      titles,
      degree: v.picklist(['IDT', 'MOD', 'NEQ', 'EQV', 'unknown']),
      direction: v.picklist(['adopts', 'adoptedBy']),
      face,
      superseded: v.boolean(),
      latest: maybeText,
    }),
  ),
  amendments: v.array(
    v.object({
      id: text,
      kind: v.picklist(['amendment', 'corrigendum', 'other']),
      effective: maybeText,
      inEffect: v.boolean(),
    }),
  ),
  clauseRepeals: v.array(v.object({ by: text, clauses: v.exactOptional(text), from: v.exactOptional(text) })),
  lineage: v.array(
    v.object({
      id: text,
      from: maybeText,
      published: maybeText,
      until: maybeText,
      lifecycle,
      cited: v.boolean(),
      replacedBy: v.array(v.object({ id: text, extent })),
    }),
  ),
  near: v.array(v.object({ id: text, titles, face })),
  confidence: v.nullable(v.picklist(['official', 'crossChecked', 'single', 'inferred', 'conflict'])),
  evidence: v.array(v.object({ source: text, asOf: text, field: text, raw: text })),
  sources: v.array(
    v.object({
      id: text,
      name: v.object({ zh: text, en: text }),
      url: text,
      licence: text,
      attribution: text,
      retrieved: text,
      official: v.boolean(),
      records: v.number(),
    }),
  ),
  dataDate: maybeText,
  officialUrl: maybeText,
  on: text,
});
