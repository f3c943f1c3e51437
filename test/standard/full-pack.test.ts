/**
 * The rules over every public data set at once: nobody reads “yes” or “until” without a statement that supports it, and
 * not past a statement that speaks against it. The checks look at records alone, by means of their own: spellings are
 * compared as text, edges are gathered into one table. Skips where the data are absent.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/cli/files';
import { namesWork, parse } from '../../src/identifier';
import { Gathering } from '../../src/pack';
import { SOURCES } from '../../src/source';
import type { Answer, SourceDescription, SourceRecord } from '../../src/standard';
import { benchOf } from '../../src/standard/bench';
import { judge } from '../../src/standard/judge';
import { decide } from '../../src/standard/verdict';
import { PATIENCE, sharedFile } from './full-data';
import { TODAY, shelfOf } from './shelf';

const FLAVOURS =
  'iec ieee itu itu-r etsi w3c 3gpp ogc jis cie iho bipm oasis iana oiml calconnect iala rfcsubseries';
const path = (file: string): string => fileURLToPath(sharedFile(file));
const INPUTS: readonly (readonly [source: string, path: string, retrieved?: string])[] = [
  ['iso-open-data', path('iso_deliverables_metadata.jsonl.gz'), '2026-08-19'],
  ['rfc-index', path('rfc-index.txt.gz')],
  ['web-specs', path('web-specs-4.16.0.json.gz'), '2026-09-29'],
  ['nist-csrc', path('nist-csrc-pubs-export.json.gz')],
  ['samr', path('cn/openstd')],
  ['samr', path('cn/gbQueryPage-sample.json')],
  ['seed', fileURLToPath(new URL('../../data/seed', import.meta.url))],
  ...FLAVOURS.split(' ').map((flavour) => ['relaton', path(`${flavour}.jsonl.gz`)] as const),
];

/** Registries that keep an edition beside the successor they name, and mean it: ISO at 90.93, and IEC. */
const KEEPS_BOTH = new Set(['iso-open-data', 'relaton-iec', 'iec-webstore']);

/** Spellings of one document, as text: `GB/T 2312-1980` and `GB 2312-1980`, `（2018年版）`. */
const folded = (id: string): string => id.replace(/^([A-Z]+)\/T /, '$1 ').replace(/（.*）$/, '');
const isSupplement = (id: string): boolean => /\/(?:Amd|Cor|Add)/i.test(id);
const numberOf = (id: string): string => /\d[\d-]*/.exec(id)?.[0] ?? id;
const isAlive = ({ status }: SourceRecord): boolean =>
  status?.lifecycle === 'inForce' || status?.lifecycle === 'upcoming';

describe.skipIf(!existsSync(path('iec.jsonl.gz')))(
  'all public data (../shared/data; skipped where absent)',
  () => {
    const byName = new Map<string, SourceRecord[]>();
    /** Older → newer, full, both published. */
    const successors = new Map<string, { readonly id: string; readonly says: string }[]>();
    const yes: { readonly id: string; readonly answer: Answer['verdict'] }[] = [];
    /** Cited by their own designation, answered yes, though no source has the document itself alive. */
    const mistaken: { readonly cited: string; readonly id: string | null }[] = [];
    let judged = 0;

    beforeAll(async () => {
      const sources = new Map<string, SourceDescription>();
      const gathering = new Gathering();
      for (const [name, folder, retrieved] of INPUTS) {
        const options = retrieved === undefined ? {} : { retrieved };
        for await (const item of SOURCES.get(name)?.read(filesUnder(folder), options) ?? []) {
          if (item.kind === 'record') gathering.add(item.record);
          else if (item.kind === 'source') sources.set(item.source.id, { ...item.source, records: 1 });
        }
      }
      const records = gathering.entries().flatMap((entry) => entry.records);
      const edge = (older: string, newer: string, says: string): void => {
        // R13: a corrigendum that a catalogue calls the successor of its own number ends nothing.
        if (isSupplement(newer) && !isSupplement(older) && numberOf(newer) === numberOf(older)) return;
        successors.set(folded(older), [
          ...(successors.get(folded(older)) ?? []),
          { id: folded(newer), says },
        ]);
      };
      for (const record of records) {
        const name = folded(record.id);
        byName.set(name, [...(byName.get(name) ?? []), record]);
        for (const { id, extent, project } of record.replacedBy ?? [])
          if (extent === 'full' && project !== true) edge(record.id, id, record.source);
        for (const { id, extent, project } of record.replaces ?? [])
          if (extent === 'full' && project !== true) edge(id, record.id, record.source);
      }
      const shelf = shelfOf(records, [...sources.values()]);
      const bench = benchOf(shelf, TODAY);
      const plain = { cited: null, undated: false, regime: null, wasInForce: false, title: null };
      for (const id of new Set(records.map((record) => record.id))) {
        judged++;
        const decision = decide(bench, { id, ...plain });
        if (decision.answer === 'yes' || decision.answer === 'until')
          yes.push({ id, answer: { ...decision, staleDays: null } });
        const citation = parse(id);
        // A registry files what is to become the next edition without a year: who cites that means the number.
        if (citation === null || namesWork(citation)) continue;
        if ((byName.get(folded(id)) ?? []).some(isAlive)) continue;
        const answer = judge(citation, shelf, TODAY);
        if (answer.verdict.answer === 'yes') mistaken.push({ cited: id, id: answer.id });
      }
    }, PATIENCE * 2);

    it('are judged, every document', () => {
      expect(judged).toBeGreaterThan(250_000);
      expect(yes.length).toBeGreaterThan(60_000);
    });

    it('no yes for a draft, a supplement or an edition that is over because another document of its number lives', () => {
      expect(mistaken).toEqual([]);
    });

    it('no yes without a source that has the document in force or published', () => {
      const silent = yes.filter(({ id }) => !(byName.get(folded(id)) ?? []).some(isAlive));
      // A number of an RFC sub-series stands for the RFCs that bear it.
      expect(silent.map(({ id }) => id).filter((id) => !/^(?:STD|BCP|FYI) /.test(id))).toEqual([]);
    });

    it('no yes past a stated end, or past a later word of the same rank that it is over', () => {
      const past = yes.filter(({ id }) =>
        (byName.get(folded(id)) ?? []).some(
          ({ withdrawn }) => withdrawn?.provenance === 'stated' && withdrawn.date <= TODAY,
        ),
      );
      expect(past.map(({ id }) => id)).toEqual([]);
      const overruled = yes.filter(({ id }) => {
        const records = byName.get(folded(id)) ?? [];
        const lastWord =
          records
            .filter(isAlive)
            .map(({ asOf }) => asOf)
            .toSorted()
            .at(-1) ?? '';
        return records.some(({ status, asOf }) => status?.lifecycle === 'withdrawn' && asOf >= lastWord);
      });
      expect(overruled.map(({ id }) => id)).toEqual([]);
    });

    it('no plain yes beside a full successor in effect, unless the registry keeps both and the answer names it', () => {
      const isIn = (id: string): boolean =>
        (byName.get(id) ?? []).some(
          (record) =>
            (record.status?.lifecycle === 'inForce' || record.status?.lifecycle === 'withdrawn') &&
            (record.effective ?? record.published ?? { date: '9' }).date <= TODAY,
        );
      const beside = yes.flatMap(({ id, answer }) => {
        const out = (successors.get(folded(id)) ?? []).filter(
          (next) => next.id !== folded(id) && isIn(next.id),
        );
        const isNamed = out.every((next) => answer.reason.ids?.some((named) => folded(named) === next.id));
        const isKept = (byName.get(folded(id)) ?? []).some(
          (record) => isAlive(record) && KEEPS_BOTH.has(record.source),
        );
        return out.length === 0 || (isKept && isNamed)
          ? []
          : [`${id} (${answer.reason.code}): ${out.map((next) => `${next.id} by ${next.says}`).join(', ')}`];
      });
      expect(beside).toEqual([]);
    });
  },
);
