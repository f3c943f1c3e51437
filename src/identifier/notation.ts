/** Marks for what the grammars of all publishers are made of, each written in regular expressions or in the others. */
const MARKS: Readonly<Record<string, string>> = {
  /** A figure; `#5` one to five of them. */
  '#': '\\d',
  /** A year of four figures. */
  '&': '(?:19|20)##',
  /** A blank inside a line. */
  _: '[^\\S\\n\\r]',
  /** Any dash, any colon. */
  '~': '[-‐-―−－─]',
  ';': '[:：∶]',
  /** A slash, dash or underscore: what joins the mark to a name. */
  '"': '[-/／∕⁄╱\\x5f‐-―−－─]',
  /** No letter or figure follows. */
  '>': '(?!(?![Vv]-?#|HB|GB#{4})[A-Za-z\\d×])',
  /**
   * The dash before a part: what follows is no year, unless another year follows that one. Blanks around it only behind four
   * figures or another part, and before figures that nothing but a year, a part or a mark follows.
   */
  "'": '(?:~|_~_(?=#)(?:(?<=~_#_~_)|(?<=#{4}_~_)(?=#2(?:_~_#|;&|(?!_?[\\w/]|\\.#)))))(?!M#|&(?!\\.?\\d|~#))',
  /** Parts behind points: `.1.2`. */
  '@': '(?:[.．]#5){0,4}',
  /** Parts behind dashes: `-1-2`. */
  '%': `(?:'[A-Z]{0,2}#5(?!XX|\\.#)[A-Z]{0,2}>){0,4}`,
  /** Figures and parts as Chinese codes have them. */
  $: '#8@[A-Z]?(?:~(?!(?:&|[4-9]#)(?!#|\\.#|~))#6@){0,3}',
};

/**
 * Regular expression source of what is written in the marks.
 * @param written no mark stands for itself: an underscore is `\x5f`
 */
export function sourceOf(written: string): string {
  return written.replace(/#(\d)|[#&_~;">'@%$]/g, (mark: string, most?: string) =>
    most === undefined ? sourceOf(MARKS[mark] ?? '') : `\\d{1,${most}}`,
  );
}
