/** What the form of a designation says of its document, asked by its print; little of a name that is no number. */
import * as form from '../identifier';
import type { Identifier } from '../identifier';
import { printOf } from './print';

function asked<T>(ask: (identifier: Identifier) => T, otherwise: (id: string) => T): (id: string) => T {
  return (id) => {
    const { identifier } = printOf(id);
    return identifier === null ? otherwise(id) : ask(identifier);
  };
}

const itself = (id: string): string => id;
const none = (): null => null;
const no = (): boolean => false;

/** The label that a designation ends in (`2018年版`), or null. */
export const labelOf = asked(form.labelOf, none);
/** A designation without its edition label. */
export const unlabelled = asked(form.unlabelled, itself);
/** A designation as an undated citation prints it. */
export const undated = asked(form.undatedOf, itself);
/** The designation that a language version is a translation of, or null for any other. */
export const translated = asked(form.originalOf, none);
/** `IEC 60529:1989+AMD1:1999 CSV`: made from a document. */
export const isProduct = asked(form.isProduct, no);
/** A supplement (`/Amd 1:2020`) or a consolidated text (`+A1:2013`), as opposed to an edition. */
export const isSupplemented = asked(form.isSupplemented, no);
/** Guidance documents (`GB/Z 175`) are numbered apart from the standards (`GB 175`) whose work key they share. */
export const isGuidance = asked((identifier) => form.markOf(identifier) === 'Z', no);
