/** BCP, STD and FYI numbers stand for RFCs (RFC 1311, RFC 1818): what they say today is what their RFCs say. */
import type { Bench } from './bench';
import { documentOf } from './bench';
import { hasCustom } from './customs.table';
import { perDocument } from './per-document';

/** The RFCs that a subseries number stands for; empty for any other document. */
export const membersOf = perDocument((bench, id): readonly string[] => {
  if (!hasCustom(bench, id, 'standsForOthers')) return [];
  const named = documentOf(bench, id).records.flatMap(({ adopts }) => adopts ?? []);
  return [...new Set(named.map((edge) => edge.id))].filter((member) => isRfc(bench, member));
});

function isRfc(bench: Bench, id: string): boolean {
  return bench.identifier(id)?.bodies[0] === 'RFC';
}
