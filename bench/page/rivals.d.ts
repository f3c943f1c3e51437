/** The little of it that the bench calls; it ships no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    markRegExp(pattern: RegExp, options?: { readonly each?: () => void }): void;
    unmark(): void;
  }
}
