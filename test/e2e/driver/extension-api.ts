import type { Glance } from '../../../src/messages';

/**
 * The little of the extension API that functions evaluated inside the extension use. They cannot import anything, so
 * they say `Reflect.get(globalThis, 'chrome') as ExtensionApi`; Firefox has it by this name too.
 */
export interface ExtensionApi {
  readonly runtime: {
    sendMessage(
      message: unknown,
    ): Promise<
      { readonly ok: true; readonly value: Glance[] } | { readonly ok: false; readonly problem: string }
    >;
  };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: Readonly<Record<string, unknown>>): Promise<void>;
    };
  };
  readonly tabs: {
    query(query: object): Promise<{ readonly id?: number }[]>;
    getCurrent(): Promise<{ readonly id?: number } | undefined>;
    sendMessage(tab: number, message: unknown, options?: { readonly frameId: number }): Promise<unknown>;
  };
  readonly extension: { getViews(): readonly { readonly location: { readonly pathname: string } }[] };
  readonly action: { getBadgeText(details: { readonly tabId: number }): Promise<string> };
  readonly commands: { readonly onCommand: { dispatch?: (command: string) => void } };
}
