import * as v from 'valibot';

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
  try {
    const parsed = v.safeParse(TotalSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch (error) {
    // A page of HTML: the lists of openstd.samr.gov.cn say no number.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
