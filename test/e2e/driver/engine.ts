import type { Browser, Page } from 'puppeteer-core';
import type { Command } from './keys';

export type EngineName = 'chromium' | 'firefox';

/** Runs in the page's own world, on the card's shadow root, which is closed to every script of the page. */
export type OnRoot<A, T> = (root: ShadowRoot, argument: A) => T;

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the two browsers do differently. */
export interface Engine {
  readonly name: EngineName;
  readonly browser: Browser;
  /** By which the browser knows the extension. */
  readonly id: string;
  /** Where the extension's own pages live; ends without a slash. */
  readonly origin: string;
  /** Whether the driver reaches the browser's own window: not in Firefox ESR 140. */
  readonly reachesWindow: boolean;
  resize(page: Page, size: Size): Promise<void>;
  goOwn(page: Page, url: string): Promise<void>;
  /** Runs a function on the shadow root of the card that is open in any frame; null while none is. */
  onCard<A, T>(page: Page, argument: A, run: OnRoot<A, T>): Promise<T | null>;
  /**
   * Ends the service worker or event page, as the browser does when it has been idle. Where the driver does not reach the
   * window, waits until the browser does: soon, if the background is `fleeting` and has nothing to do.
   */
  stopBackground(): Promise<void>;
  /** What pressing a command's shortcut does. Where the driver does not reach the window, the page gets the keys. */
  command(page: Page, name: Command): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** The browser's program. */
  readonly program: string;
  readonly width: number;
  readonly height: number;
  /** Folder of the profile, kept when the browser ends; a fresh one that goes with it where left out. */
  readonly profile?: string;
  /** Firefox ends the background after a second of rest, not thirty. */
  readonly fleeting?: boolean;
  /** Firefox gives a permission that is asked for, without a question that nobody is there to answer. */
  readonly consenting?: boolean;
  /** Port of a stand-in for hosts of the web (stand-in.ts) on this machine; whatever it names itself is then believed. */
  readonly standIn?: number;
}
