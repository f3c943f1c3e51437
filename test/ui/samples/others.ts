import { announced, bicycles, currency, directives, http, wastewater } from './documents';
import { foreign, gb, inferred, none, stated, type Sample } from './make';

export const englishSamples: readonly Sample[] = [
  {
    name: 'yes until DATE',
    answer: gb(
      'GB 34660-2017',
      'Road vehicles — Requirements and test methods of electromagnetic compatibility',
      {
        titles: { en: 'Road vehicles — Requirements and test methods of electromagnetic compatibility' },
        verdict: {
          answer: 'until',
          face: 'until',
          until: '2027-07-01',
          reason: { rule: 'R6', code: 'replacementAnnounced', ids: ['GB 34660-2026'], date: '2027-07-01' },
        },
      },
    ),
  },
  {
    name: 'no, use X',
    answer: foreign(
      'ISO 965-1:2013',
      'ISO general purpose metric screw threads — Tolerances — Part 1: Principles and basic data',
      {
        lifecycle: 'withdrawn',
        statusWords: ['95.99'],
        dates: { ...none, withdrawn: inferred('2026-04-14', 'ISO 965-1:2026') },
        verdict: {
          answer: 'no',
          face: 'no',
          reason: {
            rule: 'R5',
            code: 'replaced',
            ids: ['ISO 965-1:2026'],
            date: '2026-04-14',
            provenance: 'inferred',
          },
        },
      },
    ),
  },
  { name: 'no, nine parts', answer: bicycles },
  { name: 'no, chain', answer: http },
  {
    name: 'history',
    answer: foreign(
      'IEC 60950-1:2005',
      'Information technology equipment — Safety — Part 1: General requirements',
      {
        lifecycle: 'withdrawn',
        dates: { ...none, withdrawn: stated('2024-03-29') },
        verdict: { answer: 'history', face: 'history', reason: { rule: 'R11', code: 'withdrawn' } },
      },
    ),
  },
  {
    name: 'revision',
    answer: foreign(
      'ISO 12100:2010',
      'Safety of machinery — General principles for design — Risk assessment and risk reduction',
      {
        statusWords: ['90.92'],
        dates: { ...none, published: stated('2010-11') },
        verdict: { face: 'revision', reason: { rule: 'R12', code: 'underRevision' } },
      },
    ),
  },
  {
    name: 'amended',
    answer: foreign(
      'ISO/IEC 27001:2022',
      'Information security, cybersecurity and privacy protection — Information security management systems — Requirements',
      {
        dates: { ...none, published: stated('2022-10-25') },
        verdict: { reason: { rule: 'R13', code: 'amended', ids: ['ISO/IEC 27001:2022/Amd 1:2024'] } },
        amendments: [
          {
            id: 'ISO/IEC 27001:2022/Amd 1:2024',
            kind: 'amendment',
            lifecycle: 'inForce',
            effective: '2024-02-22',
            inEffect: true,
          },
        ],
      },
    ),
  },
  { name: 'partly', answer: { ...wastewater, titles: { en: 'Integrated wastewater discharge standard' } } },
  { name: 'conflict', answer: { ...currency, titles: { en: 'Codes for the representation of currencies' } } },
  {
    name: 'stale',
    answer: foreign('ISO 4762:2004', 'Hexagon socket head cap screws', {
      dates: { ...none, published: stated('2004-02-27') },
      verdict: { staleDays: 63 },
    }),
  },
  {
    name: 'unknown edition',
    answer: foreign('ISO 13849-1:2014', '', {
      id: null,
      match: 'none',
      titles: {},
      sources: [],
      evidence: [],
      near: [{ id: 'ISO 13849-1:2015', titles: {}, face: 'no' }],
      verdict: { answer: 'unknown', face: 'unknown', reason: { rule: 'R21', code: 'editionNotInData' } },
    }),
  },
];

export const openSamples: readonly Sample[] = [
  { name: 'no', answer: directives, expanded: true },
  { name: 'conflict, pinned', answer: currency, expanded: true, pinned: true },
  { name: 'nine parts', answer: bicycles, language: 'en', expanded: true },
  { name: 'partly', answer: wastewater, expanded: true },
  { name: 'until, both usable', answer: announced, expanded: true },
  { name: 'chain', answer: http, language: 'en', expanded: true },
];
