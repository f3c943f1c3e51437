import type { CatalogueStatus } from '../catalogue';
import type { PageReport } from '../messages';
import type { RegistryAccess } from '../official/ask';
import type { Reading } from './catalogue';

/** All that the popup needs of the world around it; `main.tsx` wires the real one, tests their own. */
export interface Services {
  readonly catalogue: Omit<Reading, 'close'>;
  /** Tells when the catalogue's status has changed. @returns how to stop */
  readonly watchStatus: (tell: () => void) => () => void;
  /** The tab the popup was opened over; null where there is none. */
  readonly page: PageAccess | null;
  /** Asks a number's own registry when the user clicks. */
  readonly registry: RegistryAccess;
  readonly recent: RecentIds;
  readonly watching: Watching;
  copy(text: string): Promise<void>;
  openUrl(url: string): void;
  openSettings(): void;
  save(name: string, text: string): void;
  /** `YYYY-MM-DD` of the user's day. */
  today(): string;
}

export interface PageAccess {
  /** Null where the browser does not tell, or the page has no host. */
  readonly host: string | null;
  report(): Promise<PageReport | null>;
  jump(canonical: string): Promise<boolean>;
  pause(paused: boolean): Promise<void>;
  /** Marks and cards hold for this day, `YYYY-MM-DD`; null for today. */
  asOf(on: string | null): Promise<void>;
}

export interface RecentIds {
  read(): Promise<readonly string[]>;
  /** Keeps nothing where the popup stands over a private window. */
  add(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** Standards whose changes the user hears of. */
export interface Watching {
  has(id: string): Promise<boolean>;
  set(id: string, on: boolean): Promise<void>;
  /** Changes that the user has not looked at. */
  unseen(): Promise<number>;
}

export type Status = CatalogueStatus;
