/** Which data the user keeps up to date and how that went: all of it in the extension's storage. */
export { imports, OWN_TABLE, packFileLayer, type Imported } from './imports';
export { registryPauses, type RegistryPause } from './registry-pauses';
export {
  jitter,
  progress,
  results,
  unfinished,
  FAULTS,
  type Progress,
  type UpdateFault,
  type UpdateResult,
} from './results';
export {
  INTERVALS,
  isOffered,
  layerOf,
  subscriptions,
  type Interval,
  type Subscription,
} from './subscriptions';
export type { Stored } from './stored';
export {
  addChanges,
  changeReport,
  MOST_READ,
  readLately,
  remembersReading,
  watch,
  watched,
  type Known,
  type NoticedChange,
} from './watch-list';
