/** What bodies do with all their documents and no source says of each: a row a body, with where it was read. */
import type { Bench } from './bench';

export interface Customs {
  /** May stay beside its successor until a date of withdrawal: only a statement says which day that is. */
  readonly untilDow?: true;
  /** Takes over the texts of ISO and IEC as they come out: its edition of a year is of the youngest of theirs by then. */
  readonly takesOverAtOnce?: true;
  /** Its registry leaves the word of an edition as it was when the next came: none outlives a younger one. */
  readonly eldersEnd?: true;
  /** Releases live side by side, and an older one's version may come out later. */
  readonly releasesCoexist?: true;
  /** Revisions are numbered, and the dates of its list are those of the files. */
  readonly countsRevisions?: true;
  /** A number that stands for documents of another series. */
  readonly standsForOthers?: true;
}

const CUSTOMS: ReadonlyMap<string, Customs> = new Map<string, Customs>([
  // dow: boss.cen.eu, guidance on the date of withdrawal; at once: parallel approval by the Vienna and Frankfurt Agreements
  ['EN', { untilDow: true, takesOverAtOnce: true }],
  // CENELEC’s harmonization documents have a dow like its standards (CEN/CENELEC Internal Regulations, Part 2)
  ['HD', { untilDow: true }],
  // relaton-data-w3c, -ieee and -iec (2026): editions in force by their word whose number’s last one is withdrawn
  ['W3C', { eldersEnd: true }],
  ['IEEE', { eldersEnd: true }],
  ['IEC', { eldersEnd: true }],
  ['CISPR', { eldersEnd: true }],
  // relaton-data-itu-r (2026): revisions dated by the day on which their file was put there
  ['ITU-R', { countsRevisions: true }],
  // 3GPP TR 21.900, working methods: releases
  ['3GPP', { releasesCoexist: true }],
  // RFC 1818, RFC 1311, RFC 1150
  ['BCP', { standsForOthers: true }],
  ['STD', { standsForOthers: true }],
  ['FYI', { standsForOthers: true }],
]);

/** Whether the body that publishes the document does so. @param id a designation; one that cannot be read has no customs */
export function hasCustom(bench: Bench, id: string, custom: keyof Customs): boolean {
  return CUSTOMS.get(bench.identifier(id)?.bodies[0] ?? '')?.[custom] === true;
}

/** Whether any body of its chain does so: `DIN EN ISO 12100` is a European text. */
export function hasCustomInChain(bench: Bench, id: string, custom: keyof Customs): boolean {
  return bench.identifier(id)?.bodies.some((body) => CUSTOMS.get(body)?.[custom]) === true;
}
