/** How many questions a property is asked in `npm test`; `npm run check:properties` asks so many times more. */
export function runs(questions: number): { readonly numRuns: number } {
  return { numRuns: questions * Number(process.env['STDLENS_RUNS'] ?? 1) };
}
