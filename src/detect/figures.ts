/** @returns the first run of figures in a number, empty where there is none */
export function firstFigures(number: string): string {
  return /\d+/.exec(number)?.[0] ?? '';
}
