import * as v from 'valibot';
import type { ReplacementEdge, SourceRecord } from '../../standard/record';
import { lifecycleOfWord } from '../../standard/status-words';
import { isWebAddress } from '../../standard/web-address';
import { dateText, newestUntil } from '../dates';
import { inputs, notLinked, refusal, refusedFile, type Source, type SourceStub } from '../source';
import { jsonList, said } from '../text-json';
import { idOf, idOfOther, supplemented } from './naming';
import { PublicationSchema, type Other, type Publication } from './publication';
import { documentsOf, firstDay, reasonOf, titleOf, type Document } from './states';

/** NIST computer security publications: the CSRC export (`pubs-export.json`). */
export const nistCsrc: Source = {
  name: 'nist-csrc',
  async *read(files, options) {
    for await (const file of files) {
      const list = await jsonList(file);
      if (list === null) {
        yield* refusedFile(file.path, 'is no JSON list of publications');
        continue;
      }
      const rows = list.map((value) => v.safeParse(PublicationSchema, value));
      const publications = rows.flatMap(({ success, output }) => (success ? [output] : []));
      const source = describe(options.retrieved ?? newest(publications, options.today));
      const documentOf = documentsOf(publications);
      const named = new Map(publications.map((row) => [row.uri, idOf(row)]));
      yield { kind: 'source', source };
      yield inputs(list.length);
      for (const [at, { success, output, issues }] of rows.entries()) {
        if (!success) yield refusal(file.path, at + 1, `is no publication: ${said(issues)}`);
        else {
          const document = documentOf(output);
          if (document.bearer !== output) yield refusal(file.path, at + 1, reasonOf(output, document));
          else {
            yield { kind: 'record', record: recordOf(document, named, source) };
            if (!isWebAddress(output.uri)) yield notLinked(file.path, at + 1, output.uri);
          }
        }
      }
    }
  },
};

function recordOf(document: Document, named: ReadonlyMap<string, string>, source: SourceStub): SourceRecord {
  const { id, bearer, rows } = document;
  const published = firstDay(document);
  const withdrawn = dateText(bearer['obsoleted-date'] ?? '');
  const edges = (others: readonly Other[]): ReplacementEdge[] => {
    const ids = new Set(others.map((other) => named.get(other.uri) ?? idOfOther(other)));
    ids.delete(id);
    return [...ids].map((other) => ({ id: other, extent: 'full' }));
  };
  const replaces = edges(rows.flatMap(({ supersedes }) => supersedes));
  const replacedBy = edges(rows.flatMap((row) => row['superseded-by']));
  const base = supplemented(bearer);
  const raw = `${bearer.status} ${bearer.substage}`;
  return {
    id,
    source: source.id,
    asOf: source.retrieved,
    confidence: 'official',
    titles: { en: titleOf(document) },
    status: { lifecycle: lifecycleOfWord('nist', raw), raw },
    ...(published === null ? {} : { published: { date: published, provenance: 'stated' } }),
    ...(withdrawn === null ? {} : { withdrawn: { date: withdrawn, provenance: 'stated' } }),
    ...(replaces.length === 0 ? {} : { replaces }),
    ...(replacedBy.length === 0 ? {} : { replacedBy }),
    ...(base === null ? {} : { supplementOf: base }),
    ...(isWebAddress(bearer.uri) ? { url: bearer.uri } : {}),
  };
}

function newest(publications: readonly Publication[], today?: string): string {
  const days = publications.flatMap((one) => [one['published-date'] ?? '', one['updated-date'] ?? '']);
  return newestUntil(today, days);
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
