import * as v from 'valibot';
import { jsonValue } from '../json-value';

const count = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  v.pipe(v.string(), v.digits(), v.transform(Number)),
]);
const TotalSchema = v.union([
  v.pipe(
    v.object({ data: v.object({ total: count }) }),
    v.transform(({ data }) => data.total),
  ),
  v.pipe(
    v.object({ total: count }),
    v.transform(({ total }) => total),
  ),
]);

/** How many rows a registry says its list has, over all pages; null where the answer does not say. */
export function announcedTotal(text: string): number | null {
  // A page of HTML is no JSON: the lists of openstd.samr.gov.cn say no number.
  const parsed = v.safeParse(TotalSchema, jsonValue(text));
  return parsed.success ? parsed.output : null;
}
