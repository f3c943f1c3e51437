import * as v from 'valibot';
import {
  CONFIDENCES,
  LISTING_EXTENTS,
  MANDATES,
  type ClauseRepeal,
  type Confidence,
  type Conversion,
  type Mandate,
  type RegimeListing,
  type SourceRecord,
} from '../../standard/record';
import { lifecycleOfWord, type Vocabulary } from '../../standard/status-words';
import { dateText } from '../dates';
import { numbered, supplemented } from '../designation';
import { adoptions, CellError, pageCell, replacements } from '../cells';

export type Cells = Readonly<Record<string, string>>;

const ConfidenceSchema = v.picklist(CONFIDENCES);
const MandateSchema = v.picklist(MANDATES);
const ExtentSchema = v.picklist(LISTING_EXTENTS);

/** Which table of status words a source speaks; Chinese words where none is named. */
const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  'iso-open-data': 'iso-stage',
  'iec-webstore': 'iec',
  'rfc-index': 'rfc',
};

/** A row of cn.csv, cn-adoptions.csv, international.csv, additions.csv. @throws CellError */
export function edition(cells: Cells, fallbackDay: string): SourceRecord {
  const source = cells['source'] ?? '';
  const replacedBy = replacements(cells['replaced_by'] ?? '');
  const replaces = replacements(cells['replaces'] ?? '');
  const adopts = adoptions(cells['adopts'] ?? '');
  const titles = titlesOf(cells);
  const ics = (cells['ics'] ?? '').split(' ').filter((code) => code !== '');
  const note = [cells['note'], cells['evidence']].filter(Boolean).join(' — ');
  const label = cells['label'] ?? '';
  return {
    ...head(cells, fallbackDay),
    confidence: confidence(cells['confidence'] ?? ''),
    ...(Object.keys(titles).length === 0 ? {} : { titles }),
    ...status(cells, source, replacedBy.length > 0),
    ...dates(cells),
    ...(label === '' ? {} : { editionLabel: label }),
    ...(replaces.length === 0 ? {} : { replaces }),
    ...(replacedBy.length === 0 ? {} : { replacedBy }),
    ...(adopts.length === 0 ? {} : { adopts }),
    ...supplementOf(cells),
    ...(ics.length === 0 ? {} : { ics }),
    ...texts(cells),
    ...(note === '' ? {} : { note }),
  };
}

/** A row of clause-repeals.csv. @throws CellError */
export function clauseRepeal(cells: Cells, fallbackDay: string): SourceRecord {
  const from = day(cells, 'from');
  const repeal: ClauseRepeal = {
    by: required(cells, 'by'),
    ...(cells['clauses'] ? { clauses: cells['clauses'] } : {}),
    ...(from === undefined ? {} : { from }),
  };
  return { ...head(cells, fallbackDay), clauseRepeals: [repeal] };
}

/** A row of conversions.csv. @throws CellError */
export function conversion(cells: Cells, fallbackDay: string): SourceRecord {
  const from = day(cells, 'from');
  if (from === undefined) throw new CellError('a conversion needs the day it takes effect');
  const spelling = required(cells, 'spelling');
  const mandate: Mandate = parsed(MandateSchema, cells['mandate'] ?? '');
  const notice = cells['notice'] ?? '';
  const change: Conversion = { from, spelling, mandate, ...(notice === '' ? {} : { notice }) };
  return { ...head(cells, fallbackDay), aliases: [spelling], conversions: [change] };
}

/** A row of regimes.csv. @throws CellError */
export function regime(cells: Cells, fallbackDay: string): SourceRecord {
  const from = day(cells, 'from');
  const until = day(cells, 'until');
  const listing: RegimeListing = {
    regime: cells['regime'] ?? '',
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    extent: parsed(ExtentSchema, cells['extent'] || 'full'),
  };
  return { ...head(cells, fallbackDay), regimes: [listing] };
}

function head(cells: Cells, fallbackDay: string): Pick<SourceRecord, 'id' | 'source' | 'asOf'> {
  return {
    id: required(cells, 'number'),
    source: cells['source'] ?? '',
    asOf: day(cells, 'as_of') ?? fallbackDay,
  };
}

function required(cells: Cells, column: string): string {
  const id = numbered(cells[column] ?? '');
  if (id === null) throw new CellError(`${column}: “${cells[column] ?? ''}” is no designation`);
  return id;
}

function titlesOf(cells: Cells): Record<string, string> {
  const titles: Record<string, string> = {};
  for (const language of ['zh', 'en', 'fr']) {
    const title = cells[`title_${language}`] ?? '';
    if (title !== '') titles[language] = title;
  }
  return titles;
}

function status(cells: Cells, source: string, replaced: boolean): Pick<SourceRecord, 'status'> {
  const raw = cells['status'] ?? '';
  if (raw === '') return {};
  const vocabulary = VOCABULARIES[source] ?? 'cn';
  // The rank of an obsoleted RFC stays on it for ever (RFC 793 is an “Internet Standard”): the relation decides.
  const lifecycle = vocabulary === 'rfc' && replaced ? 'withdrawn' : lifecycleOfWord(vocabulary, raw);
  if (lifecycle === 'unknown') throw new CellError(`status: “${raw}” is in no table of words`);
  return { status: { lifecycle, raw } };
}

function dates(cells: Cells): Pick<SourceRecord, 'published' | 'effective' | 'withdrawn' | 'confirmed'> {
  const published = day(cells, 'published');
  const effective = day(cells, 'effective');
  const withdrawn = day(cells, 'withdrawn');
  const confirmed = day(cells, 'confirmed');
  return {
    ...(published === undefined ? {} : { published: { date: published, provenance: 'stated' } }),
    ...(effective === undefined ? {} : { effective: { date: effective, provenance: 'stated' } }),
    ...(withdrawn === undefined ? {} : { withdrawn: { date: withdrawn, provenance: 'stated' } }),
    ...(confirmed === undefined ? {} : { confirmed }),
  };
}

function day(cells: Cells, column: string): string | undefined {
  const text = cells[column] ?? '';
  if (text === '') return undefined;
  const date = dateText(text);
  if (date === null) throw new CellError(`${column}: “${text}” is no date`);
  return date;
}

function supplementOf(cells: Cells): Pick<SourceRecord, 'supplementOf'> {
  const base = supplemented(cells['number'] ?? '');
  return base === null ? {} : { supplementOf: base };
}

function texts(cells: Cells): Pick<SourceRecord, 'ccs' | 'committee' | 'url'> {
  return {
    ...(cells['ccs'] ? { ccs: cells['ccs'] } : {}),
    ...(cells['committee'] ? { committee: cells['committee'] } : {}),
    ...pageCell(cells['url'] ?? ''),
  };
}

function confidence(text: string): Confidence {
  return parsed(ConfidenceSchema, text);
}

function parsed<T extends v.GenericSchema>(schema: T, text: string): v.InferOutput<T> {
  const result = v.safeParse(schema, text);
  if (!result.success) throw new CellError(`“${text}” is not one of the words this column knows`);
  return result.output;
}
