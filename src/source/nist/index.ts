import * as v from 'valibot';
import type { ReplacementEdge, SourceRecord, StatusStatement } from '../standard/record';
import { dateText } from './dates';
import { designation } from './designation';
import { inputs, refusal, type Source, type SourceStub } from './source';
import { wholeText } from './text';
import { said } from './text-json';

const nullableText = v.nullable(v.string());
const OtherSchema = v.object({ uri: v.string(), docidentifier: v.string() });

const PublicationSchema = v.object({
  docidentifier: v.string(),
  uri: v.string(),
  'title-main': v.string(),
  'title-sub': nullableText,
  iteration: v.string(),
  'published-date': nullableText,
  'updated-date': nullableText,
  'obsoleted-date': nullableText,
  status: v.string(),
  substage: v.string(),
  supersedes: v.array(OtherSchema),
  'superseded-by': v.array(OtherSchema),
});

type Publication = v.InferOutput<typeof PublicationSchema>;

/** NIST computer security publications: the CSRC export (`pubs-export.json`). */
export const nistCsrc: Source = {
  name: 'nist-csrc',
  async *read(files, options) {
    for await (const file of files) {
      const list: unknown = JSON.parse(await wholeText(file));
      if (!Array.isArray(list)) {
        yield refusal(file.path, 0, 'is no list of publications');
        continue;
      }
      const rows = list.map((value) => v.safeParse(PublicationSchema, value));
      const publications = rows.flatMap(({ success, output }) => (success ? [output] : []));
      const source = describe(options.retrieved ?? newest(publications));
      const bearers = bearersOf(publications);
      yield { kind: 'source', source };
      yield inputs(list.length);
      for (const [at, { success, output, issues }] of rows.entries()) {
        if (!success) yield refusal(file.path, at + 1, `is no publication: ${said(issues)}`);
        else if (bearers.get(idOf(output)) !== output) {
          yield refusal(file.path, at + 1, `“${idOf(output)}” stands twice: the later update is kept`);
        } else yield { kind: 'record', record: recordOf(output, source) };
      }
    }
  },
};

/** An update of a final publication keeps its number: the valid, then the latest one bears it. */
function bearersOf(publications: readonly Publication[]): ReadonlyMap<string, Publication> {
  const bearers = new Map<string, Publication>();
  for (const publication of publications) {
    const known = bearers.get(idOf(publication));
    if (known === undefined || rank(publication) > rank(known)) {
      bearers.set(idOf(publication), publication);
    }
  }
  return bearers;
}

function rank(publication: Publication): string {
  const valid = publication.substage === 'active' ? '1' : '0';
  return valid + (publication['updated-date'] ?? publication['published-date'] ?? '');
}

function recordOf(publication: Publication, source: SourceStub): SourceRecord {
  const id = idOf(publication);
  const published = dateText(publication['published-date'] ?? '');
  const withdrawn = dateText(publication['obsoleted-date'] ?? '');
  const replaces = edges(publication.supersedes, id);
  const replacedBy = edges(publication['superseded-by'], id);
  const subtitle = publication['title-sub'];
  return {
    id,
    source: source.id,
    asOf: source.retrieved,
    confidence: 'official',
    titles: { en: [publication['title-main'], subtitle].filter(Boolean).join(': ') },
    status: statusOf(publication),
    ...(published === null ? {} : { published: { date: published, provenance: 'stated' } }),
    ...(withdrawn === null ? {} : { withdrawn: { date: withdrawn, provenance: 'stated' } }),
    ...(replaces.length === 0 ? {} : { replaces }),
    ...(replacedBy.length === 0 ? {} : { replacedBy }),
    url: publication.uri,
  };
}

/** Status and substage together say what neither says alone. */
const LIFECYCLES: Readonly<Record<string, StatusStatement['lifecycle']>> = {
  'final active': 'inForce',
  'final withdrawn': 'withdrawn',
  'draft-public active': 'draft',
  'draft-public withdrawn': 'withdrawn',
  'draft-public retired': 'cancelled',
};

function statusOf({ status, substage }: Publication): StatusStatement {
  const raw = `${status} ${substage}`;
  return { lifecycle: LIFECYCLES[raw] ?? 'unknown', raw };
}

function edges(others: Publication['supersedes'], own: string): ReplacementEdge[] {
  const ids = new Set(others.map(({ uri, docidentifier }) => named(docidentifier, iterationOf(uri))));
  ids.delete(own);
  return [...ids].map((id) => ({ id, extent: 'full' }));
}

function idOf({ docidentifier, iteration }: Publication): string {
  return named(docidentifier, iteration);
}

function named(docidentifier: string, iteration: string): string {
  const body = docidentifier.startsWith('FIPS') ? docidentifier : `NIST ${docidentifier}`;
  // Public drafts share the number of the publication: `NIST SP 1800-1 ipd`.
  const text = iteration === 'final' ? body : `${body} ${iteration}`;
  return designation(text) ?? text;
}

/** `…/pubs/sp/800/53/r5/ipd` → `ipd`; updates (`upd1/final`) are final. */
function iterationOf(uri: string): string {
  return /\/(ipd|\dpd)$/.exec(uri)?.[1] ?? 'final';
}

function newest(publications: readonly Publication[]): string {
  const days = publications.flatMap((one) => [one['published-date'] ?? '', one['updated-date'] ?? '']);
  return days.sort().at(-1) || '1970';
}

function describe(retrieved: string): SourceStub {
  return {
    id: 'nist-csrc',
    name: { zh: 'NIST 计算机安全出版物', en: 'NIST computer security publications' },
    url: 'https://csrc.nist.gov/publications',
    licence: 'US government work, not subject to copyright in the United States',
    attribution: 'Publications of the NIST Computer Security Resource Center',
    retrieved,
    official: true,
  };
}
