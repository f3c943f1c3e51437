/** R1, R14: how a document is to be printed on the day, and whether a citation is spelt so. */
import { markOf } from '../identifier';
import type { Identifier } from '../identifier';
import type { Reason } from './answer';
import type { Bench } from './bench';
import { documentOf } from './bench';
import { reached } from './dates';
import { labelOf, undated, unlabelled } from './form';
import { byText } from './order';
import type { Conversion, Mandate } from './record';

const MANDATES = { T: 'recommended', Z: 'guidance' } as const;

/** The mark's word, which is a hint only; a bare GB is mandatory (Standardization Law art. 2). */
function mandateOfMark(identifier: Identifier): Mandate | null {
  const mark = markOf(identifier);
  if (mark !== '') return MANDATES[mark];
  return identifier.prefix === 'GB' ? 'mandatory' : null;
}

/** The designation in use on the day, without edition label. */
export function spellingOn(bench: Bench, id: string): string {
  return conversionOn(bench, id)?.spelling ?? unlabelled(id);
}

/** The designation in use on the day as a citation should print it, null where that is the filed one. */
export function citeAs(bench: Bench, id: string): string | null {
  const { records, spellings } = documentOf(bench, id);
  const label =
    records.find(({ editionLabel }) => editionLabel !== undefined)?.editionLabel ??
    spellings.flatMap((text) => labelOf(text) ?? [])[0];
  const spelling = spellingOn(bench, id);
  const printed = label === undefined ? spelling : `${spelling}（${label}）`;
  return printed === id ? null : printed;
}

/** Mandatory, recommended or guidance on the day: the notice's word, else a source's, else the mark's (a hint only). */
export function mandateOn(bench: Bench, id: string): Mandate | null {
  const converted = conversionOn(bench, id);
  if (converted) return converted.mandate;
  const stated = documentOf(bench, id).records.find(({ mandate }) => mandate !== undefined)?.mandate;
  const identifier = bench.identifier(id);
  return stated ?? (identifier && mandateOfMark(identifier));
}

/**
 * What to say where the citation's spelling is not the document's on the day.
 * @returns null where it is, or where only the joint publisher was left out
 */
export function spellingReason(bench: Bench, id: string, cited: string | null): Reason | null {
  if (cited === null) return null;
  const bare = undated(cited);
  const spelling = spellingOn(bench, id);
  if (bare === undated(spelling)) return null;
  const conversion = conversionOn(bench, id);
  if (conversion && bare === undated(id))
    return {
      rule: 'R14',
      code: 'spellingChanged',
      ids: [spelling],
      date: conversion.from,
      provenance: 'stated',
    };
  const [one, other] = [marked(bench, bare), marked(bench, spelling)];
  return one.code === other.code && one.mark !== other.mark
    ? { rule: 'R1', code: 'attributeMismatch', ids: [spelling] }
    : null;
}

/** A prefix without and with the mark of standing within one series of numbers; `DB11/ 501-2017` has none. */
const MARKED = /^(.*?)(?:[/ ](TR?|Z|TS|PAS))?\/?$/;

function marked(bench: Bench, designation: string): { readonly code: string; readonly mark: string } {
  const [, code = '', mark = ''] = MARKED.exec(bench.identifier(designation)?.prefix ?? designation) ?? [];
  return { code, mark };
}

function conversionOn(bench: Bench, id: string): Conversion | null {
  const conversions = documentOf(bench, id).records.flatMap((record) => record.conversions ?? []);
  const past = conversions.filter(({ from }) => reached(from, bench.on));
  return past.toSorted((a, b) => byText(a.from, b.from)).at(-1) ?? null;
}
