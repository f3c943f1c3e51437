import type { Lifecycle, Mandate, SourceRecord, StatusStatement } from '../../standard/record';
import { lifecycleOfWord } from '../../standard/status-words';
import { adoptions, CellError, pageCell, replacements } from '../cells';
import { numbered, supplemented } from '../designation';
import type { Column } from './columns';
import { checkedOn, datesOf, type Days } from './row-days';

export type Row = Readonly<Partial<Record<Column, string>>>;

/**
 * One row as a record of the source `table`.
 * @param days how dates are read, and what a row speaks for that names no day
 * @throws CellError whose message names the column and the words at fault.
 */
export function rowRecord(row: Row, source: string, days: Days): SourceRecord {
  const id = numbered(row.number ?? '');
  if (id === null) throw new CellError(`number: “${row.number ?? ''}” is no designation`);
  const replaces = replacements(row.replaces ?? '');
  const replacedBy = replacements(row.replaced_by ?? '');
  const adopts = adoptions(row.adopts ?? '');
  const base = supplemented(id);
  const mandate = mandateOf(row.mandate ?? '');
  const ics = (row.ics ?? '').split(/[;,；，\s]+/).filter((code) => code !== '');
  return {
    id,
    source,
    asOf: checkedOn(row, days),
    ...titlesOf(row),
    ...statusOf(row.status ?? ''),
    ...datesOf(row, days),
    ...(mandate === null ? {} : { mandate }),
    ...(replaces.length === 0 ? {} : { replaces }),
    ...(replacedBy.length === 0 ? {} : { replacedBy }),
    ...(adopts.length === 0 ? {} : { adopts }),
    ...(base === null ? {} : { supplementOf: base }),
    ...(ics.length === 0 ? {} : { ics }),
    ...textsOf(row),
  };
}

function titlesOf(row: Row): Pick<SourceRecord, 'titles'> {
  const titles: Record<string, string> = {};
  // One column for titles holds either language: Han characters tell which.
  if (row.title_zh) titles[/\p{Script=Han}/u.test(row.title_zh) ? 'zh' : 'en'] = row.title_zh;
  if (row.title_en) titles['en'] = row.title_en;
  return Object.keys(titles).length === 0 ? {} : { titles };
}

const WORDS: Readonly<Record<string, Lifecycle>> = {
  'in force': 'inForce',
  inforce: 'inForce',
  current: 'inForce',
  active: 'inForce',
  valid: 'inForce',
  upcoming: 'upcoming',
  withdrawn: 'withdrawn',
  superseded: 'withdrawn',
  obsolete: 'withdrawn',
  replaced: 'withdrawn',
  cancelled: 'cancelled',
  draft: 'draft',
};

function statusOf(raw: string): Pick<SourceRecord, 'status'> {
  if (raw === '') return {};
  const chinese = lifecycleOfWord('cn', raw);
  const staged = /^\d\d\.\d\d$/.test(raw) ? lifecycleOfWord('iso-stage', raw) : 'unknown';
  const lifecycle = [chinese, staged, WORDS[raw.toLowerCase()]].find(
    (one) => one !== undefined && one !== 'unknown',
  );
  if (lifecycle === undefined) throw new CellError(`status: “${raw}” is in no table of words`);
  const status: StatusStatement = { lifecycle, raw };
  return { status };
}

const MANDATES: Readonly<Record<string, Mandate>> = {
  强制性: 'mandatory',
  强制: 'mandatory',
  强标: 'mandatory',
  mandatory: 'mandatory',
  推荐性: 'recommended',
  推荐: 'recommended',
  推标: 'recommended',
  recommended: 'recommended',
  voluntary: 'recommended',
  指导性: 'guidance',
  guidance: 'guidance',
};

function mandateOf(text: string): Mandate | null {
  if (text === '') return null;
  const mandate = MANDATES[text.toLowerCase()];
  if (mandate === undefined)
    throw new CellError(`mandate: “${text}” is not one of the words this column knows`);
  return mandate;
}

function textsOf(row: Row): Pick<SourceRecord, 'editionLabel' | 'ccs' | 'committee' | 'url' | 'note'> {
  return {
    ...(row.label ? { editionLabel: row.label } : {}),
    ...(row.ccs ? { ccs: row.ccs } : {}),
    ...(row.committee ? { committee: row.committee } : {}),
    ...pageCell(row.url ?? ''),
    ...(row.note ? { note: row.note } : {}),
  };
}
