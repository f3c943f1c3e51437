/** The border for records: each member of the type with what it must be (docs/data-format.md, section 2). */
import {
  CONFIDENCES,
  DEGREES,
  EXTENTS,
  LIFECYCLES,
  LISTING_EXTENTS,
  MANDATES,
  PROVENANCES,
  type AdoptionEdge,
  type ClauseRepeal,
  type Conversion,
  type DateStatement,
  type RegimeListing,
  type ReplacementEdge,
  type SourceRecord,
  type StatusStatement,
  type Titles,
} from '../standard/record';
import { isDate } from '../standard/dates';
import { isWebAddress } from '../standard/web-address';
import { isObject, isString, isText, listOf, oneOf, shape } from './guard';

function isTitles(value: unknown): value is Titles {
  return isObject(value) && Object.values(value).every(isString);
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

const isMandate = oneOf(MANDATES);
const isProvenance = oneOf(PROVENANCES);
const isDated = shape<DateStatement>({ date: isDate, provenance: isProvenance }, {});
const areEdges = listOf(
  shape<ReplacementEdge>(
    { id: isText, extent: oneOf(EXTENTS) },
    { provenance: isProvenance, scope: isString, effective: isDate, project: isFlag },
  ),
);
const areTexts = listOf(isText);

/** Whether a value is a record of a source, whole: whoever reads it need not look again. */
export const isRecord = shape<SourceRecord>(
  { id: isText, source: isText, asOf: isDate },
  {
    confidence: oneOf(CONFIDENCES),
    titles: isTitles,
    status: shape<StatusStatement>({ lifecycle: oneOf(LIFECYCLES), raw: isString }, {}),
    published: isDated,
    effective: isDated,
    withdrawn: isDated,
    mandate: isMandate,
    editionLabel: isString,
    confirmed: isDate,
    replaces: areEdges,
    replacedBy: areEdges,
    adopts: listOf(shape<AdoptionEdge>({ id: isText, degree: oneOf(DEGREES) }, {})),
    supplementOf: isText,
    updatedBy: areTexts,
    updates: areTexts,
    aliases: areTexts,
    conversions: listOf(
      shape<Conversion>({ from: isDate, spelling: isText, mandate: isMandate }, { notice: isString }),
    ),
    clauseRepeals: listOf(shape<ClauseRepeal>({ by: isText }, { clauses: isString, from: isDate })),
    regimes: listOf(
      shape<RegimeListing>(
        { regime: isText },
        { from: isDate, until: isDate, extent: oneOf(LISTING_EXTENTS) },
      ),
    ),
    ics: areTexts,
    ccs: isString,
    committee: isString,
    notice: isString,
    url: isWebAddress,
    note: isString,
  },
);
