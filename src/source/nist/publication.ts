import * as v from 'valibot';

const nullableText = v.nullable(v.string());
const OtherSchema = v.object({ uri: v.string(), docidentifier: v.string() });

/** A row of the export: one state of a publication, or one of its public drafts. */
export const PublicationSchema = v.object({
  docidentifier: v.string(),
  doi: v.optional(nullableText),
  uri: v.string(),
  'title-main': v.string(),
  'title-sub': nullableText,
  iteration: v.string(),
  'issued-date': v.optional(nullableText),
  'published-date': nullableText,
  'updated-date': nullableText,
  'obsoleted-date': nullableText,
  status: v.string(),
  substage: v.string(),
  supersedes: v.array(OtherSchema),
  'superseded-by': v.array(OtherSchema),
});

export type Publication = v.InferOutput<typeof PublicationSchema>;
/** How a row names another one. */
export type Other = v.InferOutput<typeof OtherSchema>;
