/** Packs from their publishers into the catalogue: verified, resumable, all or nothing. */
export { bundleOf, bundleOrigin, packIdOf } from './bundle';
export type { Difference } from './difference';
export { importFile, previewFile, type FileImport, type FilePreview } from './import-file';
export { httpOrigin, packAddress } from './http-origin';
export type { SyncProgress } from './layer-sync';
export type { IndexReply, PackOrigin, Validators } from './origin';
export { ownList } from './own-list';
export { previewPack, type PackPreview } from './preview';
export { PASSING, SyncProblem, type Counts, type SyncFault } from './problem';
export { saidChanges, SAID_FIELDS, type SaidChange, type SaidField } from './said-changes';
export { dueTimes, nextSync, type Scheduled, type ScheduleState } from './schedule';
export { syncPack, type SyncOptions, type SyncOutcome } from './sync-pack';
export { syncSource, type SourceOutcome, type SourceSyncOptions } from './sync-source';
export { kindOf, type ChangeTally } from './change-tally';
