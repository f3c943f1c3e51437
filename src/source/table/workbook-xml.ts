/** The XML of workbooks: elements by their name, whatever the prefix of their namespace. */
import { unescaped } from '../markup';

export interface Element {
  /** The opening tag, with the attributes. */
  readonly tag: string;
  readonly body: string;
}

/** Elements of a name that hold none of their own name. */
export function elementsIn(xml: string, name: string): Element[] {
  const found: Element[] = [];
  const open = new RegExp(`<((?:[\\w.-]+:)?${name})(?:\\s[^>]*)?/?>`, 'g');
  for (let match = open.exec(xml); match !== null; match = open.exec(xml)) {
    const [tag, written = name] = match;
    if (tag.endsWith('/>')) {
      found.push({ tag, body: '' });
      continue;
    }
    const end = xml.indexOf(`</${written}`, open.lastIndex);
    if (end < 0) break;
    found.push({ tag, body: xml.slice(open.lastIndex, end) });
    open.lastIndex = end;
  }
  return found;
}

/** The value of an attribute, as it is meant. @param name may be an expression */
export function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return value ? unescaped(value[1] ?? value[2] ?? '') : undefined;
}

/** The text of a cell; phonetic readings (`rPh`) stand beside it and are none of it. */
export function cellText(body: string): string {
  return elementsIn(body.replace(/<((?:[\w.-]+:)?rPh)[\s>][\s\S]*?<\/\1>/g, ''), 't')
    .map((text) => unescaped(text.body))
    .join('');
}
