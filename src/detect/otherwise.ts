import { is, isNone, YEAR_LIKE } from './doubt';
import { around, type Sight } from './sight';

/**
 * Whoever is named before it: a compound (`IEEE 128-bit`, `ISO 100-page`), a telephone number or an order's
 * (`0411-84708888`), a steel (`EN 1.4301`).
 */
const GOES_ON = /^(?:-(?:bit|byte|pin|day|page|rd|\d{6})|\.\d{3})/;

const COMMITTEE = /^\s(?:Sub)?[Cc]ommittee/;

/** Units and counters after a number: it is a quantity. */
export const QUANTITY =
  /^(?:#|\s?(?:[%°℃‰″]|[*×]\d|(?:[kMG]?Hz|[MG]bps|bytes?|bits?|[ckm]?m[²³23]?|[km]g|(?:\/\d+ ?)?k?V(?![-\d])|k[WN]|MPa|lbs?|rpm|[个元台套人名次页度万亿块米吨级班室栋幢箱])(?![A-Za-z])))/;
/** `按国标GB 50 系列`: a family of standards, no number. */
export const FAMILY_WORD = /^\s?系列/;

/** `16 GB 3200`: a quantity before. */
const COUNTED = /(?:^|[^A-Za-z\d.-])\d{1,4} ?$/;
/** Sizes of files and speeds of memory. */
const MEMORY = /^(?:\d{1,3}|\d[0-8](?:00|33|6[67]))$/;
/** Whose letter is often written right after the name: `ASTMD638`, `JISX0208`, `NFC15-100`. */
const RUNS_TOGETHER = /^(?:A[ENS]|JIS|JESD|KS|NF|IPC)/;
/** Gap and number of part numbers of chips, glued, and of rows of a table: `MT7688-2`, `DL-005`. */
const CHIP = /^(?:\d+-|-0)/;
/** `© ISO 2018`. */
const COPYRIGHT = /(?:©|\(c\)|copyright) ?$/i;
/** Things that are counted or named by a bare number: `NBR 70 Shore`, `JB 160 冲床`, `DIN 5 plug`. */
const THING = /^(?:\s(?:Shore|plugs?|rail)\b|\s?(?:型(?!式)|芯片|模块|[机冲]床|电机))/;
/** Where numbers of networks are spoken of, `AS 64512` is one. */
const ROUTING = /BGP|ASN|peer|announce/i;

/** Film speeds, as cameras print them. */
export const FILM_SPEED =
  /^(?:(?:\d\d|1250?|[458]00|(?:1[06]|20|25|32|64)00?|(?:128|256|512|1024)00)(?:-(?!\d\d?$)|$))+$/;
/** `21° DIN / ISO 100`, `ISO/ASA 400`. */
const FILM_MAKERS = /ASA|DIN\/I|O\/DIN/;

/** `ISO 5 / Class 100`: the air of a clean room. */
const CLEAN_ROOM = /class|clean ?room|洁净/i;

/** Numbers that their publisher never gives without the word or mark that is missing: `MIL 40`, `ETS 2`, `ED 14`. */
const INCOMPLETE = /^(?:SP(?:\d+|[ -]\d\d?)|GBJ ?\d{4,}|ETSI? ?\d{1,3}|(?:DO|ED|KS|ASME)\s\d+)$/;

function incomplete({ text, id, family, reading: { start, end } }: Sight): boolean {
  return id.type === '' && (family.types === 'mil' || INCOMPLETE.test(text.slice(start, end)));
}

/** What an undated number may be instead, whatever else speaks for it. */
function isThing(sight: Sight): boolean {
  const { after, bare, reading, id } = sight;
  const { doubt, kind } = sight.family;
  if (GOES_ON.test(after)) return true;
  // Things are counted by plain figures, and from one to another.
  if (!bare || !/^[\d.-]+$/.test(id.number)) return false;
  if ((doubt !== '' || kind === 'c' || kind === 'o') && !/\d{4}-/.test(id.number) && QUANTITY.test(after))
    return true;
  if (reading.gap !== '' && (kind === 'c' || !/\d{3}/.test(id.number)) && THING.test(after)) return true;
  if (FILM_MAKERS.test(id.prefix) && FILM_SPEED.test(id.number)) return true;
  if (doubt === 'w') return FAMILY_WORD.test(after);
  if (doubt === 'g') return COUNTED.test(sight.before) && MEMORY.test(id.number);
  return doubt === 'i' && /^\d$/.test(id.number) && CLEAN_ROOM.test(around(sight));
}

/** Whether letters and number are something else than a designation for certain. */
export function isOther(sight: Sight): boolean {
  const { after, bare, id, name, reading } = sight;
  const { doubt } = sight.family;
  if (COMMITTEE.test(after) || incomplete(sight) || (id.year === null && isThing(sight))) return true;
  if (name === 'AS' && sight.alone && ROUTING.test(around(sight))) return true;
  if (doubt === '') return false;
  // `CTAGS 5.6` is not CTA's: letters run into the name only with those who write so.
  if (reading.gap === '' && id.type === '' && /^[A-Z]/.test(id.number) && !RUNS_TOGETHER.test(name))
    return true;
  return (
    bare &&
    ((sight.alone &&
      (isNone(doubt, id.number) || (is(doubt, 'parts') && CHIP.test(reading.gap + id.number)))) ||
      (YEAR_LIKE.test(id.number) && COPYRIGHT.test(sight.before)))
  );
}
