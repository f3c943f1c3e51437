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
  /** To the clipboard. @throws where the browser refuses */
  copy(text: string): Promise<void>;
  /** In a new tab. */
  openUrl(url: string): void;
  openSettings(): void;
  /** Downloads the text as a CSV file of this name. */
  save(name: string, text: string): void;
  /** `YYYY-MM-DD` of the user's day. */
  today(): string;
}

export interface PageAccess {
  /** Null where the browser does not tell, or the page has no host. */
  readonly host: string | null;
  /** Null where no script of ours can be reached in the page. */
  report(): Promise<PageReport | null>;
  /** Scrolls to the next mark of a citation. @returns false where it is gone */
  jump(canonical: string): Promise<boolean>;
  pause(paused: boolean): Promise<void>;
  /** Marks and cards hold for this day, `YYYY-MM-DD`; null for today. */
  asOf(on: string | null): Promise<void>;
}

/** The documents opened last, by their designations. */
export interface RecentIds {
  /** Newest first, a handful. */
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
