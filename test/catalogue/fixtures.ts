import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { ReadFile } from '../../src/catalogue';
import { Gathering, buildPack, type PackEntry } from '../../src/pack';
import type { Lifecycle, SourceDescription, SourceRecord } from '../../src/standard/record';

export const ON = '2026-11-24';

export function freshDatabases(): void {
  globalThis.indexedDB = new IDBFactory();
}

export function source(id: string, more: Partial<SourceDescription> = {}): SourceDescription {
  return {
    id,
    name: { zh: id, en: id },
    url: `https://${id}.example`,
    licence: 'CC0-1.0',
    attribution: id,
    retrieved: '2026-11-20',
    official: true,
    records: 1,
    ...more,
  };
}

export function record(
  id: string,
  lifecycle: Lifecycle,
  title: string,
  more: Partial<SourceRecord> = {},
): SourceRecord {
  const language = /\p{Script=Han}/u.test(title) ? 'zh' : 'en';
  return {
    id,
    source: 'registry',
    asOf: '2026-11-20',
    status: { lifecycle, raw: lifecycle },
    titles: { [language]: title },
    ...more,
  };
}

export function entriesOf(records: readonly SourceRecord[]): PackEntry[] {
  const gathering = new Gathering();
  for (const each of records) gathering.add(each);
  return gathering.entries();
}

export interface MemoryPack {
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  readonly read: ReadFile;
  /** Paths read so far. */
  readonly asked: string[];
}

export async function memoryPack(
  records: readonly SourceRecord[],
  sources: readonly SourceDescription[] = [source('registry')],
  id = 'test',
): Promise<MemoryPack> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  await buildPack(
    { id, sources, entries: entriesOf(records) },
    {
      write(path, bytes) {
        files.set(path, bytes);
        return Promise.resolve();
      },
    },
  );
  const asked: string[] = [];
  return {
    files,
    asked,
    read(path) {
      asked.push(path);
      const bytes = files.get(path);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no ${path}`));
    },
  };
}

/** A small world with every kind of relation the tests need. */
export const WORLD: readonly SourceRecord[] = [
  record('GB/T 7714-2015', 'withdrawn', '信息与文献 参考文献著录规则', {
    published: { date: '2015-05-15', provenance: 'stated' },
    withdrawn: { date: '2026-07-01', provenance: 'stated' },
    replacedBy: [{ id: 'GB/T 7714-2025', extent: 'full' }],
  }),
  record('GB/T 7714-2025', 'inForce', '信息与文献 参考文献著录规则', {
    published: { date: '2025-12-02', provenance: 'stated' },
    effective: { date: '2026-07-01', provenance: 'stated' },
    replaces: [{ id: 'GB/T 7714-2015', extent: 'full' }],
  }),
  record('GB/T 2312-1980', 'inForce', '信息交换用汉字编码字符集 基本集', {
    published: { date: '1980', provenance: 'stated' },
  }),
  record('ISO/IEC 27001:2013', 'withdrawn', 'Information security management systems', {
    replacedBy: [{ id: 'ISO/IEC 27001:2022', extent: 'full' }],
  }),
  record(
    'ISO/IEC 27001:2022',
    'inForce',
    'Information security, cybersecurity and privacy protection — Requirements',
    { published: { date: '2022-10', provenance: 'stated' } },
  ),
  record('GB/T 19001-2016', 'inForce', '质量管理体系 要求', {
    published: { date: '2016-12-30', provenance: 'stated' },
    effective: { date: '2017-07-01', provenance: 'stated' },
    adopts: [{ id: 'ISO 9001:2015', degree: 'IDT' }],
  }),
  record('ISO 9001:2015', 'inForce', 'Quality management systems — Requirements', {
    published: { date: '2015-09', provenance: 'stated' },
  }),
  record('ISO 9001:2008', 'withdrawn', 'Quality management systems — Requirements'),
  record('GB/T 1.1-2020', 'inForce', '标准化工作导则 第1部分：标准化文件的结构和起草规则'),
  record('GB/T 1.1-2009', 'withdrawn', '标准化工作导则 第1部分：标准的结构和编写'),
];
