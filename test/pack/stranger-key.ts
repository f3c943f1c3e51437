/** The key of a designation by docs/data-format.md alone: nothing here comes from src. */

const MARK = /(?<=[A-Z\d])\/(?:T|Z)$/;
const DRAFTS =
  'PNW|PWI|AWI|NP|WD|CD|FCD|CDV|DP|DIS|FDIS|DISP|FDISP|PRF|DTR|DTS|FDTR|FDTS|PDTR|PDTS|DPAS|DGuide';
const TYPES = new RegExp(`[ /](?:TR|TS|PAS|R|ISP|SRD|Std|${DRAFTS})(?= |$)`, 'g');
const EUROPEAN = /(?<=^| )F?pr(?=[A-Z])/;
const STAGE = new RegExp(`(?:/|(?<= ))(?:${DRAFTS})(?= |$)|${EUROPEAN.source}`);
const COLON = /(?:^|[ /-])(?:F?pr)?(?:ISO|IEC|CISPR|IWA|EN|DIN|BS|NF|UNE|UNI|NEN|JIS)(?=[ /-]|$)/;
const SUPPLEMENT =
  /([/+]) ?(?:[A-Z]{2,4} )?([A-Za-z]+) ?(\d{0,3}(?:\.\d)?)(?:[:-](\d{4}(?:-\d\d){0,2}|\d\d(?!\d)))?/g;

const encoded = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^\x21-\x7e]/g, (unit) => (unit === ' ' ? '!' : `~${unit.charCodeAt(0).toString(16)}`));

const ZEROS_STAY = /^(?:A?IEEE|ANSI|IEC|NEMA|UL|SAE|ASTM|ASME|CSA|API|MIL|NASA|DIN|JIS|JJ[FG])(?![A-Z])/;

const counted = (text: string, zerosStay = false): string =>
  text.replace(/\d+/g, (run) => {
    const figures = zerosStay ? run : run.replace(/^0+(?=\d)/, '');
    return figures.length.toString(36) + figures;
  });

const letterOf = (word: string): string =>
  /^(?:A|XG|[A-Z]*A(?:MD|M|md))$/.test(word)
    ? 'a'
    : /^(?:C|AC|[A-Z]*C(?:OR|or))$/.test(word)
      ? 'c'
      : word === 'Add'
        ? 'd'
        : 'o';

interface Cut {
  readonly prefix: string;
  readonly number: string;
  readonly year: string;
  readonly rest: string;
}

function cut(id: string): Cut | null {
  const prefix =
    /^(?:T\/[A-Z\d]+|Q\/\S+|DB\d+(?:\/T)?|(?:F?pr)?[A-Z][^\d ]*)(?: [A-Z][A-Za-z/]*(?= .*\d))*(?= )/.exec(
      id,
    )?.[0];
  if (prefix === undefined) return null;
  const left = id.slice(prefix.length + 1);
  const year = COLON.test(prefix) ? '(?::(\\d{4}(?:-\\d\\d){0,2}))?' : '(?:-((?:\\d{4}|\\d\\d)(?!\\d)))?';
  const found = new RegExp(`^([A-Z]*\\d[\\w.-]*?(?: \\d{3})?)${year}((?:[/+( ].*)?)$`).exec(left);
  return found && { prefix, number: found[1] ?? '', year: found[2] ?? '', rest: found[3] ?? '' };
}

function work(prefix: string): string {
  const marked = prefix.replace(MARK, '');
  if (/^[TQ]\//.test(marked) || marked === 'NB/SH') return marked;
  const guide = /[ /]D?Guide$/.test(marked) ? ' Guide' : '';
  return (
    marked
      .replace(EUROPEAN, '')
      .replace(/[ /]Guide$/, '')
      .replace(TYPES, '')
      .replace(/^(?:ANSI|CAN)\//, '')
      .replace(/-(?=EN|ISO|IEC)/g, ' ')
      .replace(/(?<!(?:^|[ /-])(?:ISO|IEC|EN))\/(?=(?:EN|ISO|IEC)\b)/g, ' ')
      .split(' ')
      .map((step) => step.split('/')[0] ?? '')
      .join(' ') + guide
  );
}

function yearOf(year: string): string {
  return year.length === 2 ? (Number(year) > 40 ? '19' : '20') + year : year;
}

/** The keys under which a designation may stand: that of a number, and that of a name. */
export function strangersKeys(id: string): string[] {
  const name = `~${encoded(id.normalize('NFKC').trim().replace(/\s+/g, ' '))}`;
  const number = numberKey(id);
  return number === null ? [name] : [number, name];
}

function numberKey(id: string): string | null {
  const parts = cut(id);
  if (parts === null) return null;
  const { prefix, number, year, rest } = parts;
  const supplements = [...rest.matchAll(SUPPLEMENT)].map(
    ([, sign = '', word = '', figures = '', dated = '']) =>
      sign + letterOf(word) + (figures === '' ? dated : figures),
  );
  const stage = STAGE.exec(prefix)?.[0].replace('/', '~') ?? '';
  const other = rest
    .replace(SUPPLEMENT, '')
    .replace(/\((?:R|RA ?|W|Reaffirmed |Reapproved )?\d{4}\)|\([^)]*年版\)|\([A-Za-z/,]{1,9}\)/g, '')
    .replace(/\b(?:CSV|RLV|CMV|EXV|SER|PRV)\b/g, '')
    .replace(/[^\w.]+/g, '');
  const whole = encoded(`${work(prefix)} ${number}`);
  return (
    counted(whole, ZEROS_STAY.test(whole)) +
    ' ' +
    encoded(yearOf(year) + supplements.join('') + stage + counted(other))
  );
}
