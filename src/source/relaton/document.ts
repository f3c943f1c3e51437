import type { DateText, Titles } from '../../standard/record';
import { isWebAddress } from '../../standard/web-address';
import { dateText } from '../dates';
import { unescaped } from '../markup';
import { isObject, listOf, member, textOf, type Json } from './json';

/** A Relaton document of either model (`docid`/`docstatus`/`link`/`value`, `docidentifier`/`status`/`source`/`at`). */
export interface Document {
  readonly ids: readonly DocumentId[];
  readonly titles: Titles;
  /** Type of date → date. */
  readonly dates: ReadonlyMap<string, DateText>;
  readonly stage: string | null;
  readonly doctype: string | null;
  readonly edition: string | null;
  /** Status of the library, beside that of the project (IEEE). */
  readonly standing: string | null;
  /** What the committee did last with it (IEEE): `Approved`, `Reserved`, `Withdrawn`, `Superseded`, `Draft`. */
  readonly act: string | null;
  readonly relations: readonly DocumentRelation[];
  readonly url: string | null;
  readonly ics: readonly string[];
  readonly committee: string | null;
  /** What was written and cannot be read, in words for a report. */
  readonly unread: readonly string[];
}

export interface DocumentId {
  readonly id: string;
  readonly type: string;
  readonly primary: boolean;
}

export interface DocumentRelation {
  readonly type: string;
  readonly description: string | null;
  readonly id: string;
}

/** @returns null where the value is no document at all. */
export function documentOf(value: unknown): Document | null {
  if (!isObject(value)) return null;
  const ids = listOf(value['docidentifier'] ?? value['docid']).flatMap(idOf);
  if (ids.length === 0) return null;
  const ext = member(value, 'ext');
  const status = value['status'] ?? value['docstatus'];
  const unread: string[] = [];
  return {
    ids,
    titles: titlesOf(value['title'], unread),
    dates: datesOf(value['date'], unread),
    stage: stageOf(status),
    doctype: textOf(member(ext, 'doctype') ?? value['doctype'], 'content', 'type'),
    edition: textOf(value['edition'], 'content'),
    standing: textOf(member(ext, 'standard_status')),
    act: textOf(member(ext, 'standard_modified')),
    relations: listOf(value['relation']).flatMap((relation) => relationOf(relation, unread)),
    url: urlOf(value, unread),
    ics: listOf(member(ext, 'ics')).flatMap((ics) => textOf(member(ics, 'code')) ?? []),
    committee: committeeOf(ext),
    unread,
  };
}

function idOf(value: unknown): DocumentId[] {
  const id = textOf(value, 'content', 'id');
  // A second primary identifier with the trademark sign says nothing new.
  if (id === null || member(value, 'scope') === 'trademark') return [];
  const type = textOf(member(value, 'type')) ?? '';
  return [{ id, type, primary: member(value, 'primary') === true }];
}

/** The whole title of each language; where none is marked as the main one, the first that is there. */
function titlesOf(value: unknown, unread: string[]): Titles {
  const languages = new Map<string, { text: string; isMain: boolean }[]>();
  for (const title of listOf(value)) {
    const content = textOf(title, 'content');
    if (content === null) continue;
    const given = textOf(member(title, 'language')) ?? 'en';
    const language = languageOf(given);
    const type = textOf(member(title, 'type'));
    if (language === null) unread.push(`“${given}” is no language: a title in it is left out`);
    else
      languages.set(language, [
        ...(languages.get(language) ?? []),
        { text: plainText(content), isMain: type === 'main' || type === null },
      ]);
  }
  const titles: Record<string, string> = {};
  for (const [language, all] of languages) {
    const main = all.filter(({ isMain }) => isMain);
    const [first, ...others] = main.length === 0 ? all : main;
    if (first === undefined) continue;
    titles[language] = first.text;
    for (const { text } of others)
      if (text !== first.text) unread.push(`“${text}” is a second title in “${language}”: the first stands`);
  }
  return titles;
}

/** `eng`, `chi`, `zh-Hans` → `en`, `zh`, `zh`; null where no language is written so. */
function languageOf(given: string): string | null {
  if (given === 'jp') return 'ja';
  try {
    const { language } = new Intl.Locale(given);
    return /^[a-z]{2,3}$/.test(language) ? language : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Some titles carry the markup of the page that they were read from: SF<sub>6</sub>, links, character references. */
const MARKUP = /<\/?(?:[abipu]|br|em|small|span|strong|sub|sup|tt)(?:\s[^<>]*)?\/?>/gi;

function plainText(text: string): string {
  return unescaped(text.replace(MARKUP, '')).replace(/\s+/g, ' ').trim();
}

function datesOf(value: unknown, unread: string[]): ReadonlyMap<string, DateText> {
  const dates = new Map<string, DateText>();
  for (const date of listOf(value)) {
    const type = textOf(member(date, 'type'));
    const said = textOf(date, 'at', 'value', 'from', 'on');
    const stated = dateText(said ?? '');
    if (said === null) continue;
    if (type === null) unread.push(`“${said}” is a date of which nothing says what happened`);
    else if (stated === null) unread.push(`“${said}” is no date: not taken for “${type}”`);
    else if (!dates.has(type)) dates.set(type, stated);
    else if (dates.get(type) !== stated)
      unread.push(`“${said}” is a second date of “${type}”: the first stands`);
  }
  return dates;
}

/** `PUBLISHED`, `in-force`; stage and substage joined where both are codes: `95.99`. */
function stageOf(status: unknown): string | null {
  const stage = textOf(member(status, 'stage'), 'content', 'value');
  const substage = textOf(member(status, 'substage'), 'content', 'value');
  const coded = stage !== null && substage !== null && /^\d\d$/.test(stage + substage.slice(2));
  return coded ? `${stage}.${substage}` : stage;
}

function relationOf(value: unknown, unread: string[]): DocumentRelation[] {
  const type = textOf(member(value, 'type'));
  const bibitem = member(value, 'bibitem');
  const ids = listOf(member(bibitem, 'docidentifier') ?? member(bibitem, 'docid')).flatMap(idOf);
  const id = (ids.find(({ primary }) => primary) ?? ids[0])?.id;
  const target = id ?? textOf(member(bibitem, 'formattedref'), 'content');
  if (type === null || target === null) {
    unread.push(`is a relation “${type ?? ''}” that names no document`);
    return [];
  }
  return [{ type, description: textOf(member(value, 'description'), 'content'), id: target }];
}

const LINKS = ['src', 'website', 'html', 'self', 'pdf'];

function urlOf(value: Json, unread: string[]): string | null {
  const links = listOf(value['source'] ?? value['link']);
  for (const link of links) {
    const text = textOf(link, 'content');
    if (text !== null && !isWebAddress(text)) unread.push(`“${text}” is a link that is no web address`);
  }
  for (const type of LINKS) {
    const link = links.find((one) => member(one, 'type') === type);
    const url = textOf(link, 'content');
    if (isWebAddress(url)) return url;
  }
  return null;
}

function committeeOf(ext: unknown): string | null {
  const group = listOf(member(ext, 'editorialgroup'))[0];
  const committee = listOf(member(group, 'technical_committee') ?? member(group, 'committee'))[0];
  const given = textOf(committee, 'identifier', 'name');
  const name = given === null ? null : plainText(given);
  // OGC writes the kind of its group (“technical”) where others write its name.
  return name === null || /^[a-z]+$/.test(name) ? null : name;
}
