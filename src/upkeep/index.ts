/** Which data the user keeps up to date, how that went, and what it changed: all of it in the extension's storage. */
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
export {
  changeReport,
  MOST_READ,
  MOST_WATCHED,
  readLately,
  watched,
  withChanges,
  type Known,
  type NoticedChange,
} from './watch-list';
export type { Stored } from './stored';
