import {
  brokenOff,
  inputs,
  omission,
  refusal,
  refusedFile,
  type Source,
  type SourceFile,
  type SourceItem,
  type SourceStub,
} from '../source';
import { textLines, wholeText } from '../text';
import { registryAnswer } from './answer';
import type { Registry } from './lists';
import { statementRecord } from './statement';

/**
 * Answers of the Chinese registries as they were received: a folder of JSON and HTML files, or JSON lines with an
 * answer a line. The registries say no day of their own: give `retrieved`.
 */
export const samr: Source = {
  name: 'samr',
  async *read(files, options) {
    const retrieved = options.retrieved ?? '1970';
    const described = new Set<string>();
    for await (const file of files) {
      const read = WHOLE.test(file.path) ? whole : LINES.test(file.path) ? lines : null;
      if (read === null) {
        yield* refusedFile(file.path, 'is neither JSON, JSON lines nor HTML');
        continue;
      }
      for await (const answered of read(file)) {
        for (const item of itemsOf(file, answered, retrieved)) {
          if (item.kind !== 'source') yield item;
          else if (!described.has(item.source.id)) {
            described.add(item.source.id);
            yield item;
          }
        }
      }
    }
  },
};

const WHOLE = /\.(?:json|html?)$/i;
const LINES = /\.(?:jsonl|ndjson)$/i;

interface Answered {
  /** Line of a file of lines; 0 where the file is the answer. */
  readonly line: number;
  readonly text: string;
  /** No line feed stands behind it: where it cannot be read, the file breaks off in it. */
  readonly last?: true;
}

async function* whole(file: SourceFile): AsyncGenerator<Answered> {
  yield { line: 0, text: await wholeText(file) };
}

async function* lines(file: SourceFile): AsyncGenerator<Answered> {
  let line = 0;
  for await (const { text, ended } of textLines(file)) {
    line += 1;
    if (text.trim() !== '') yield ended ? { line, text } : { line, text, last: true };
  }
}

function* itemsOf(
  file: SourceFile,
  { line, text, last }: Answered,
  retrieved: string,
): Generator<SourceItem> {
  const answer = registryAnswer(text);
  if (answer.kind !== 'statements') {
    yield inputs(1);
    if (answer.kind === 'unread' && last)
      yield brokenOff(file.path, line, 'breaks off in the middle of an answer');
    else yield refusal(file.path, line, SAID[answer.kind]);
    return;
  }
  const source = describe(answer.registry, retrieved);
  yield inputs(answer.statements.length);
  for (const [at, statement] of answer.statements.entries()) {
    const place = line === 0 ? at + 1 : line;
    const unread: string[] = [];
    const record =
      statement === null
        ? 'is a row that lacks its number, or cells that the heading has'
        : statementRecord(statement, { source: source.id, asOf: retrieved }, (reason) => unread.push(reason));
    if (typeof record === 'string') {
      yield refusal(file.path, place, record);
      continue;
    }
    // A source of which nothing is taken is none of the pack.
    yield { kind: 'source', source };
    yield { kind: 'record', record };
    for (const reason of unread) yield omission(file.path, place, reason);
  }
}

const SAID = {
  tooFrequent: 'is the registry’s answer “too frequent”, no standard',
  login: 'is the registry’s log-in page, no standard',
  nothing: 'is an answer without a hit',
  unread: 'is no answer of a registry known here',
} as const;

interface Described {
  readonly zh: string;
  readonly en: string;
  readonly url: string;
}

const STD_SAMR: Described = {
  zh: '全国标准信息公共服务平台',
  en: 'National Public Service Platform for Standards Information',
  url: 'https://std.samr.gov.cn/',
};
const OPENSTD: Described = {
  zh: '国家标准全文公开系统',
  en: 'National Standards Full-text Open System',
  url: 'https://openstd.samr.gov.cn/',
};
const SACINFO: Described = {
  zh: '行业标准与地方标准信息服务平台',
  en: 'Sector and Local Standards Information Platforms',
  url: 'https://hbba.sacinfo.org.cn/',
};

const TTBZ: Described = {
  zh: '全国团体标准信息平台',
  en: 'National Platform for Association Standards',
  url: 'https://www.ttbz.org.cn/',
};

const REGISTRIES: Readonly<Record<Registry, Described>> = {
  'std-samr': STD_SAMR,
  'std-samr-page': STD_SAMR,
  'openstd-samr': OPENSTD,
  'openstd-samr-page': OPENSTD,
  sacinfo: SACINFO,
  'sacinfo-page': SACINFO,
  ttbz: TTBZ,
  'ttbz-page': TTBZ,
};

/** What cards and options say of a registry. */
export function describe(registry: Registry, retrieved: string): SourceStub {
  const { zh, en, url } = REGISTRIES[registry];
  return {
    id: registry,
    name: { zh, en },
    url,
    licence: 'Facts; no licence stated',
    attribution: `${zh} (${url})`,
    retrieved,
    official: true,
  };
}
