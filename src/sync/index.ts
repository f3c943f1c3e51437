/** Packs from their publishers into the catalogue: verified, resumable, all or nothing. */
export { bundleOf, bundleOrigin } from './bundle';
export type { Difference } from './difference';
export { httpOrigin, packAddress } from './http-origin';
export type { IndexReply, PackOrigin, Validators } from './origin';
export { PASSING, SyncProblem, type SyncFault } from './problem';
export { dueTimes, nextSync, type Scheduled, type ScheduleState } from './schedule';
export { syncPack, type SyncOptions, type SyncOutcome, type SyncProgress } from './sync-pack';
export { syncSource, type SourceOutcome, type SourceSyncOptions } from './sync-source';
