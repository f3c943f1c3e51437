/** What extensions get beyond the DOM of the standard library. */

/** Chromium: content scripts may look into closed shadow roots. */
declare const chrome:
  | {
      readonly dom?: {
        readonly openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null;
      };
    }
  | undefined;

interface Element {
  /** Firefox: the same as a property, for extensions only. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Firefox has it from 142 on. */
declare const scheduler:
  | {
      postTask(task: () => void, options: { readonly priority: 'background' }): Promise<void>;
    }
  | undefined;

interface IntersectionObserverInit {
  /** Chromium: milliseconds between two looks, 100 at the least. */
  delay?: number;
}

/** Firefox: the same thing as the page's own scripts see it, with whatever they have changed about it. */
interface Window {
  readonly wrappedJSObject?: { readonly CSSStyleSheet: typeof CSSStyleSheet };
}
interface Array<T> {
  readonly wrappedJSObject?: T[];
}
