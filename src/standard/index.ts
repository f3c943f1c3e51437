/** The rules of what may be cited: records in, one answer out. Pure; imports nothing but the identifier room. */
export { judge, judgeName, type JudgeOptions } from './judge';
export { isProduct } from './form';
export { linksOf } from './links';
export { seriesOf, type Series, type SeriesPart } from './series';
export { lifecycleOfWord, type Vocabulary } from './status-words';
export type * from './answer';
export type * from './record';
export type * from './shelf';
