/**
 * How many documents each public data set has in force, withdrawn, projected and without a word, against a plain count of
 * the raw lines: by pattern, without a model of the document. The counts of words are those that the data's own inventory
 * states. Skips where the data are absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/cli/files';
import { SOURCES } from '../../src/source';
import type { Lifecycle } from '../../src/standard';
import { sharedFile } from './full-data';

type Kind = 'inForce' | 'withdrawn' | 'project' | 'unknown';

const KINDS: Readonly<Record<Lifecycle, Kind>> = {
  inForce: 'inForce',
  withdrawn: 'withdrawn',
  draft: 'project',
  cancelled: 'project',
  upcoming: 'inForce',
  inactive: 'unknown',
  unknown: 'unknown',
};

interface Case {
  readonly source: string;
  readonly file: string;
  /** First group: the word. */
  readonly word: RegExp;
  /** Every word: how many documents bear it by the inventory (null: it does not say), and what it means. */
  readonly words: Readonly<Record<string, readonly [number | null, Kind]>>;
  readonly lines: number;
}

const STAGE = /"(?:doc)?status":\{"stage":\{"(?:value|content)":"([^"]*)"/;

const relaton = (flavour: string, lines: number, words: Case['words'], word = STAGE): Case => ({
  source: 'relaton',
  file: `${flavour}.jsonl.gz`,
  word,
  words,
  lines,
});

const CASES: readonly Case[] = [
  relaton('iec', 32_528, {
    PUBLISHED: [15_443, 'inForce'],
    REVISED: [12_797, 'withdrawn'],
    REPLACED: [2692, 'withdrawn'],
    WITHDRAWN: [1592, 'withdrawn'],
  }),
  relaton('itu', 21_506, { Published: [7269, 'inForce'], Withdrawal: [8672, 'withdrawn'] }),
  relaton('itu-r', 2041, { 'In force': [83, 'inForce'] }),
  relaton('etsi', 28_616, {}),
  relaton('w3c', 16_811, {
    'Working Draft': [7439, 'project'],
    'Draft Note': [2021, 'project'],
    'Candidate Recommendation Draft': [1281, 'project'],
    Note: [1236, 'inForce'],
    'Candidate Recommendation Snapshot': [725, 'project'],
    'Last Call Working Draft': [566, 'project'],
    Recommendation: [null, 'inForce'],
    'First Public Working Draft': [null, 'project'],
    'Proposed Recommendation': [null, 'project'],
    Retired: [null, 'withdrawn'],
    'Proposed Edited Recommendation': [null, 'project'],
    'Draft Registry': [null, 'project'],
    Statement: [null, 'inForce'],
  }),
  relaton('3gpp', 92_289, { published: [5766, 'unknown'], withdrawn: [394, 'withdrawn'] }),
  relaton('ogc', 1237, { draft: [10, 'project'] }),
  relaton('jis', 21_327, { valid: [11_993, 'inForce'], withdrawn: [9334, 'withdrawn'] }),
  relaton('cie', 990, {}),
  relaton('iho', 131, { 'in-force': [131, 'inForce'] }),
  relaton('bipm', 7951, { 'in-force': [2, 'inForce'] }),
  relaton('oasis', 585, {}),
  relaton('oiml', 5707, {
    'in-force': [1041, 'inForce'],
    superseded: [377, 'withdrawn'],
    withdrawn: [110, 'withdrawn'],
    joint: [45, 'unknown'],
  }),
  relaton('calconnect', 168, {
    published: [154, 'inForce'],
    standard: [1, 'unknown'],
    'committee-draft': [7, 'project'],
    'working-draft': [3, 'project'],
    'final-draft': [1, 'project'],
    draft: [1, 'project'],
    proposal: [null, 'project'],
  }),
  relaton('iala', 863, { 'in-force': [863, 'inForce'] }),
  relaton('rfcsubseries', 365, {}),
  {
    // An RFC keeps its rank when it is obsoleted: the pattern looks at the relation first.
    source: 'relaton',
    file: 'ietf.jsonl.gz',
    word: /"type":"(obsoletedBy)"|"status":\{"stage":\{"content":"([^"]*)"/,
    lines: 9830,
    words: {
      obsoletedBy: [null, 'withdrawn'],
      HISTORIC: [null, 'withdrawn'],
      UNKNOWN: [null, 'unknown'],
      'INTERNET STANDARD': [null, 'inForce'],
      'DRAFT STANDARD': [null, 'inForce'],
      'PROPOSED STANDARD': [null, 'inForce'],
      'BEST CURRENT PRACTICE': [null, 'inForce'],
      INFORMATIONAL: [null, 'inForce'],
      EXPERIMENTAL: [null, 'inForce'],
    },
  },
];

const path = (file: string): string => fileURLToPath(sharedFile(file));
const linesOf = (file: string): string[] =>
  gunzipSync(readFileSync(path(file)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');

interface Read {
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly refused: ReadonlySet<number>;
}

/** What our reader makes of a file: statements of records, and the lines it refuses. */
async function read(source: string, file: string): Promise<Read> {
  const kinds = { inForce: 0, withdrawn: 0, project: 0, unknown: 0 };
  const refused = new Set<number>();
  const reader = SOURCES.get(source);
  if (!reader) throw new Error(source);
  for await (const item of reader.read(filesUnder(path(file)), { retrieved: '2026-10-01' })) {
    if (item.kind === 'record') kinds[KINDS[item.record.status?.lifecycle ?? 'unknown']]++;
    else if (item.kind === 'refusal' && item.refusal.statement !== true) refused.add(item.refusal.line);
  }
  return { kinds, refused };
}

const sumOf = (kinds: Read['kinds']): number => Object.values(kinds).reduce((a, b) => a + b, 0);

describe.skipIf(!existsSync(path('iec.jsonl.gz')))(
  'counts by source (../shared/data; skipped where absent)',
  () => {
    it.each(CASES)('$file', async ({ source, file, word, words, lines }) => {
      const raw = linesOf(file);
      const said = raw.map((line) => {
        // Where a pattern offers two words the first alternative outranks the second wherever it stands.
        const [first = '', ...others] = [...line.matchAll(new RegExp(word, 'g'))].map(
          ([, strong, weak]) => strong ?? weak ?? '',
        );
        return others.includes('obsoletedBy') ? 'obsoletedBy' : first;
      });
      const counted = new Map<string, number>();
      for (const one of said) counted.set(one, (counted.get(one) ?? 0) + 1);
      expect(raw).toHaveLength(lines);
      for (const [one, [count]] of Object.entries(words))
        if (count !== null) expect([one, counted.get(one)]).toEqual([one, count]);
      expect([...counted.keys()].filter((one) => one !== '' && words[one] === undefined)).toEqual([]);

      const { kinds, refused } = await read(source, file);
      const expected = { inForce: 0, withdrawn: 0, project: 0, unknown: 0 };
      said.forEach((one, at) => {
        if (!refused.has(at + 1)) expected[words[one]?.[1] ?? 'unknown']++;
      });
      expect(kinds).toEqual(expected);
      expect(sumOf(kinds) + refused.size).toBe(lines);
    });

    it('IEEE: a draft by its number, else the library’s standing with the committee’s last act beside it', async () => {
      const raw = linesOf('ieee.jsonl.gz');
      const at = (line: string, name: string): string =>
        new RegExp(`"${name}":"([^"]*)"`).exec(line)?.[1] ?? '';
      const count = (standing: string): number =>
        raw.filter((line) => at(line, 'standard_status') === standing).length;
      expect([count('Inactive'), count('Active'), count('Superseded')]).toEqual([7367, 2418, 2002]);
      const kindOf = (line: string): Kind => {
        const number = /"id":"([^"]*)","type":"IEEE"/.exec(line)?.[1] ?? '';
        if (/\/D-?\d|\bP\d/.test(number)) return 'project';
        const pair = `${at(line, 'standard_status')} ${at(line, 'standard_modified')}`;
        if (pair === 'Active Approved') return 'inForce';
        return pair.startsWith('Superseded') || pair === 'Inactive Withdrawn'
          ? 'withdrawn'
          : pair === 'Inactive Draft'
            ? 'project'
            : 'unknown';
      };
      const { kinds, refused } = await read('relaton', 'ieee.jsonl.gz');
      const expected = { inForce: 0, withdrawn: 0, project: 0, unknown: 0 };
      raw.forEach((line, index) => {
        if (!refused.has(index + 1)) expected[kindOf(line)]++;
      });
      expect(kinds).toEqual(expected);
    });

    it('the RFC index: 9,830 RFCs in the text as in the rows, 188 never issued', async () => {
      const rows = linesOf('rfc-index.jsonl.gz');
      const expected = { inForce: 0, withdrawn: 0, project: 0, unknown: 0 };
      for (const row of rows) {
        const isOver = !row.includes('"obsoleted_by":[]') || row.includes('"status":"HISTORIC"');
        expected[isOver ? 'withdrawn' : row.includes('"status":"UNKNOWN"') ? 'unknown' : 'inForce']++;
      }
      const { kinds, refused } = await read('rfc-index', 'rfc-index.txt.gz');
      const index = linesOf('rfc-index.txt.gz').join(' ').replace(/\s+/g, ' ');
      // An obsoleted RFC has given up its number of a sub-series.
      const living = index.split(/\(DOI: [^)]*\)/).filter((entry) => !entry.includes('(Obsoleted by '));
      const also = living.flatMap((entry) => /\(Also ([^)]*)\)/.exec(entry)?.[1]?.split(', ') ?? []);
      const others = new Set(also.filter((name) => /^(?:STD|BCP|FYI)\d+$/.test(name)));
      expect(rows).toHaveLength(9830);
      expect(refused.size).toBe(188);
      expect(sumOf(kinds)).toBe(rows.length + others.size);
      expect({ ...kinds, inForce: kinds.inForce - others.size }).toEqual(expected);
    });

    it('NIST: final and active, final and withdrawn, drafts', async () => {
      const text = linesOf('nist-csrc-pubs-export.json.gz').join('\n');
      const rows = [
        ...text.matchAll(/"docidentifier":"([^"]*)","revision".*?"status":"([^"]*)","substage":"([^"]*)"/gs),
      ];
      expect(rows).toHaveLength(932);
      const { kinds, refused } = await read('nist-csrc', 'nist-csrc-pubs-export.json.gz');
      // Of publications that share a number one stands for all; the reader refuses the others.
      expect(sumOf(kinds) + refused.size).toBe(932);
      const living = rows.filter(([, , status, substage]) => status === 'final' && substage === 'active');
      // The addendum of SP 800-38A has the number of what it belongs to.
      expect(kinds.inForce).toBe(new Set(living.map(([, number]) => number)).size + 1);
      expect(kinds.unknown).toBe(0);
    });

    it('web-specs: what is discontinued is withdrawn, what is good is as far as its stage', async () => {
      const text = linesOf('web-specs-4.16.0.json.gz').join('\n');
      const names = text.split(/\n {2}\},?\n/).flatMap((spec) => {
        const name = /"shortname": "([^"]*)"/.exec(spec)?.[1] ?? '';
        return spec.includes('"standing": "discontinued"') ? [name] : [];
      });
      const { kinds } = await read('web-specs', 'web-specs-4.16.0.json.gz');
      expect(sumOf(kinds)).toBe(813);
      // What has a number of its own (an RFC) gets its status from its own registry.
      expect(kinds.withdrawn).toBe(names.filter((name) => !/^(?:rfc|iso)\d|^ecma/.test(name)).length);
    });
  },
);
