const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
  nbsp: ' ',
};

/** Character references resolved; what is none stays as it was written. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hexadecimal), 16);
    if (Number.isInteger(code) && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    return ENTITIES[String(name)] ?? whole;
  });
}

/**
 * The text of a piece of HTML, blanks collapsed. Tags vanish without a blank: registries mark single words of a
 * number (`<sacinfo>GB</sacinfo>/<sacinfo>T</sacinfo> 1`), and the blanks that belong there are written.
 */
export function textOfMarkup(html: string): string {
  return unescaped(html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Contents of the elements of a name, none of which holds another of its name. */
export function elements(html: string, name: string): string[] {
  const found: string[] = [];
  for (const piece of html.split(new RegExp(`<${name}(?=[\\s>])`, 'i')).slice(1)) {
    const start = piece.indexOf('>') + 1;
    const end = piece.search(new RegExp(`</${name}\\s*>`, 'i'));
    found.push(piece.slice(start, end < 0 ? undefined : end));
  }
  return found;
}

/** The terms of a page's lists of terms (`dt`), each with its own description; with none (`dd`) where the next term follows at once. */
export function descriptions(html: string): ReadonlyMap<string, string> {
  const pieces = html.split(/<dt(?=[\s>])/i).slice(1);
  return new Map(
    pieces.map((piece) => {
      const [list = ''] = piece.split(/<\/dl\s*>/i, 1);
      const [term = ''] = list.slice(list.indexOf('>') + 1).split(/<\/dt\s*>|<dd(?=[\s>])/i, 1);
      return [textOfMarkup(term), textOfMarkup(elements(list, 'dd')[0] ?? '')];
    }),
  );
}
