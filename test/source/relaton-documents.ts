import { relaton } from '../../src/source/relaton';
import type { SourceRecord } from '../../src/standard/record';
import { fileOf, readAll, type Read } from './given';

/** A document of Relaton's first model. */
export function first(type: string, id: string, more: object = {}): object {
  return {
    docid: [{ id, type, primary: true }],
    title: [
      { content: 'Intro', language: ['en'], type: 'title-intro' },
      { content: `Title of ${id}`, language: ['en'], type: 'main' },
      { content: 'Titre', language: ['fr'], type: 'main' },
    ],
    date: [{ type: 'published', value: '2005-12-15' }],
    ...more,
  };
}

/** A document of Relaton's second model. */
export function second(type: string, id: string, more: object = {}): object {
  return {
    docidentifier: [{ content: id, type, primary: true }],
    title: [{ content: `Title of ${id}`, language: 'eng', type: 'main' }],
    date: [{ type: 'published', at: '2003-05-30' }],
    ...more,
  };
}

/** A relation to another document. */
export function target(type: string, id: string, description?: string): object {
  return {
    type,
    ...(description === undefined ? {} : { description: { content: description } }),
    bibitem: { docid: [{ id, type: 'X', primary: true }] },
  };
}

/** What becomes of documents, a line each. */
export async function read(...documents: object[]): Promise<Read> {
  const lines = documents.map((document) => `${JSON.stringify(document)}\n`).join('');
  return readAll(relaton, [fileOf('x.jsonl', lines, 1000)], { retrieved: '2026-03-15' });
}

/** The record of a document. */
export async function one(document: object): Promise<SourceRecord> {
  const [record] = (await read(document)).records;
  if (record === undefined) throw new Error('no record');
  return record;
}
