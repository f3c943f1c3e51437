/** Walks along replacement edges: what a document became, what it came from, and its family on the time axis. */
import type { LineageEdition, Predecessor, Successor } from './answer';
import type { Bench } from './bench';
import { familyOf } from './bench';
import { lifeOf } from './lifecycle';
import { byText } from './order';
import { perDocument } from './per-document';
import { appearedOn, effectiveOf, isOut, replacedByThis, replacementsOf } from './replacement';
import type { Replacement } from './replacement';
import type { Provenance } from './record';
import { dateOf, titlesOf } from './statement';

/** More than this no picture holds and no chain has (the longest known has twelve). */
const FAMILY_LIMIT = 60;

export interface Reached {
  readonly id: string;
  /** `full` where one path of full replacements leads there. */
  readonly extent: 'full' | 'part';
  readonly terminal: boolean;
  readonly scope?: string;
  readonly provenance?: Provenance;
}

/** All documents out on the day that replacement edges lead to, nearest first (R9). Cycles end where they close. */
export const successorsOf = perDocument((bench, id): readonly Reached[] => {
  const found = new Map<string, Reached>();
  const queue: Reached[] = [{ id, extent: 'full', terminal: false }];
  for (let at = queue[0], next = 1; at !== undefined; at = queue[next++]) {
    for (const edge of outgoing(bench, at.id)) {
      if (edge.newer === id) continue;
      const extent = at.extent === 'full' && edge.extent === 'full' ? 'full' : 'part';
      const known = found.get(edge.newer);
      if (known && (known.extent === 'full' || extent === 'part')) continue;
      const scope = edge.scope === undefined ? {} : { scope: edge.scope };
      const isInferred = at.provenance === 'inferred' || edge.provenance === 'inferred';
      const step: Reached = {
        id: edge.newer,
        extent,
        terminal: isTerminal(bench, edge.newer),
        ...scope,
        ...(isInferred ? { provenance: 'inferred' } : {}),
      };
      found.set(edge.newer, step);
      queue.push(step);
    }
  }
  const all = [...found.values()];
  return all.length === 0 || all.some(({ terminal }) => terminal) ? all : endCycle(bench, all);
});

/** Replacement edges to documents that are out on the day. */
export function outgoing(bench: Bench, id: string): readonly Replacement[] {
  return replacementsOf(bench, id).documents.filter(({ newer }) => isOut(bench, newer));
}

function isTerminal(bench: Bench, id: string): boolean {
  return !outgoing(bench, id).some(({ extent }) => extent === 'full');
}

/** Documents that name each other as successors: the youngest of them is where a reader should go. */
function endCycle(bench: Bench, all: readonly Reached[]): readonly Reached[] {
  const age = (id: string): string => `${appearedOn(bench, id) ?? ''}|${id}`;
  const last = all.reduce((a, b) => (age(b.id) > age(a.id) ? b : a));
  return all.map((step) => (step === last ? { ...step, terminal: true } : step));
}

/** {@link successorsOf}, each with its titles and with when it came out and takes effect. */
export function successorList(bench: Bench, id: string): readonly Successor[] {
  return successorsOf(bench, id).map((step) => ({
    ...step,
    titles: titlesOf(bench, step.id),
    published: dateOf(bench, step.id, 'published')?.date ?? null,
    effective: effectiveOf(bench, step.id)?.date ?? null,
  }));
}

/** What this document itself replaced, each with its titles; what it only completes counts as replaced in part. */
export function predecessorList(bench: Bench, id: string): readonly Predecessor[] {
  return replacedByThis(bench, id).map(({ older, extent }) => ({
    id: older,
    titles: titlesOf(bench, older),
    extent: extent === 'full' ? 'full' : 'part',
  }));
}

/** The family of a document: its work's editions and all that replacement edges connect, oldest first. */
export function lineageOf(bench: Bench, id: string): readonly LineageEdition[] {
  const family = new Set([id]);
  for (const edition of familyOf(bench, id)) family.add(edition);
  for (const member of family) {
    if (family.size >= FAMILY_LIMIT) break;
    for (const { newer } of replacementsOf(bench, member).documents) family.add(newer);
    for (const { older } of replacedByThis(bench, member)) family.add(older);
  }
  const start = (edition: LineageEdition): string =>
    edition.from ?? edition.published ?? bench.year(edition.id) ?? '';
  return [...family]
    .map((member) => lineageEdition(bench, member, id))
    .toSorted((a, b) => byText(start(a), start(b)) || a.id.localeCompare(b.id, 'en'));
}

function lineageEdition(bench: Bench, id: string, cited: string): LineageEdition {
  const life = lifeOf(bench, id);
  return {
    id,
    from: life.effective?.date ?? null,
    published: life.published?.date ?? null,
    until: life.withdrawn?.date ?? null,
    lifecycle: life.lifecycle,
    cited: id === cited,
    replacedBy: replacementsOf(bench, id).documents.map(({ newer, extent }) => ({
      id: newer,
      extent: extent === 'full' ? 'full' : 'part',
    })),
  };
}
