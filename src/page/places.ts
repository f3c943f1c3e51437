/**
 * Where text stands: which block it belongs to, and whether it is text to read at all. The last answer is remembered with all
 * above it, because texts are asked about in their order and neighbours have their ancestors in common; a map by element cost
 * more than it saved. `forget` when attributes that matter have changed.
 */

/** Elements that do not break a line by themselves. What is not listed here, and no custom element, is a block. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big blink cite data del dfn em font i ins label mark nobr output q rb ruby s slot small ' +
    'span strike strong time tt u var wbr tspan textPath'
  ).split(' '),
);

/** Not prose: nothing in here is read. */
const SKIPPED = new Set(
  (
    'script style noscript template textarea input select option datalist button iframe object ' +
    'embed canvas audio video math title desc metadata rp rt head stdlens-card'
  ).split(' '),
);

/** What is typed and printed word for word: read only where the user wants it. */
const CODE = new Set('code kbd samp'.split(' '));

/** Inside a line, but apart from the words around: pictures, form fields, footnote figures, everything skipped. */
const OBJECTS = new Set('img svg sup sub progress meter'.split(' '));
/** Read past as if they were not there: ruby annotations, scripts. */
const TRANSPARENT = new Set('rp rt script style template noscript'.split(' '));

/** Code editors draw code with plain elements. */
const EDITORS = '.monaco-editor, .cm-editor, .CodeMirror, .ace_editor';

/** Which block the text of one frame belongs to. */
export class Places {
  readonly #readsCode: boolean;
  /** What stands above the element that was asked for last, the outermost first, and the element itself; */
  #line: Element[] = [];
  /** the block of each. */
  #blocks: (Element | null)[] = [];

  /** @param readsCode whether text in code is read like any other */
  constructor(readsCode = false) {
    this.#readsCode = readsCode;
  }

  /** The block that text directly inside `element` belongs to; null where it is not to be read. */
  blockOf(element: Element): Element | null {
    const fresh: Element[] = [];
    let known = -1;
    for (let here: Element | null = element; here !== null; here = here.parentElement) {
      known = this.#line.lastIndexOf(here);
      if (known !== -1) break;
      fresh.push(here);
    }
    let block = this.#blocks[known] ?? null;
    if (fresh.length === 0) return block;
    this.#line.length = this.#blocks.length = known + 1;
    for (let here = fresh.pop(); here !== undefined; here = fresh.pop()) {
      block = this.#blockIn(here, block);
      this.#line.push(here);
      this.#blocks.push(block);
    }
    return block;
  }

  /** For when elements have moved, or become editable or not. */
  forget(): void {
    this.#line = [];
    this.#blocks = [];
  }

  /** @param above the block of the element's parent */
  #blockIn(element: Element, above: Element | null): Element | null {
    const name = element.localName;
    const { skipped, code, inline } = roleOf(name);
    if (skipped || (code && !this.#readsCode)) return null;
    const editable = editability(element);
    if (editable === true) return null;
    if (element.parentElement === null) return inEditableHost(element) ? null : element;
    // An island that turns editing off again (a widget in an editor) is readable, whatever stands above it.
    if (above === null && editable === null) return null;
    if (name === 'div' && element.matches(EDITORS)) return null;
    return inline && editable === null ? above : element;
  }
}

/** What an element does to the line of text that runs through it. */
export type Break = 'none' | 'line' | 'object' | 'block';

interface Role {
  readonly skipped: boolean;
  readonly code: boolean;
  readonly inline: boolean;
  readonly breaks: Break;
}

/** One look-up a name: each name is sorted once. */
const roles = new Map<string, Role>();

/** What an element is to a reader, by its local name. */
export function roleOf(name: string): Role {
  let role = roles.get(name);
  if (role === undefined) {
    const skipped = SKIPPED.has(name);
    const code = CODE.has(name);
    const inline = code || INLINE.has(name) || OBJECTS.has(name) || name.includes('-');
    role = { skipped, code, inline, breaks: breakOf(name, skipped || code, inline) };
    roles.set(name, role);
  }
  return role;
}

function breakOf(name: string, skipped: boolean, inline: boolean): Break {
  if (name === 'br') return 'line';
  if (TRANSPARENT.has(name)) return 'none';
  if (OBJECTS.has(name) || skipped) return 'object';
  return inline ? 'none' : 'block';
}

function editability(element: Element): boolean | null {
  const value = element.getAttribute('contenteditable');
  if (value === null) return null;
  return value.toLowerCase() !== 'false';
}

/** A shadow root does not inherit the attribute, but its text is edited no less where the host is. */
function inEditableHost(element: Element): boolean {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  const host = root.host.closest('[contenteditable]');
  return host !== null && editability(host) === true;
}
