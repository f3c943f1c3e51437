/**
 * The pages that are read while the clock runs: made from word lists by a fixed seed, so that every run reads the same
 * text. Each has about a million characters.
 */

export type PageName = 'rich' | 'dense' | 'none';

interface Make {
  /** A whole number in `[0, below)`. */
  readonly pick: (below: number) => number;
  /** Running text of about so many characters, in one of two languages. */
  readonly prose: (length: number, chinese: boolean) => string;
  /** A standard number, another one each time. */
  readonly citation: () => string;
}

const MILLION = 1_000_000;

/** Prose as an encyclopaedia has it: paragraphs with links, lists, a table now and then; 500 numbers. */
export const PAGES: Readonly<Record<PageName, () => string>> = {
  rich: () => page('rich', (make) => article(make, 500)),
  dense: () => page('dense', register),
  none: () => page('none', (make) => article(make, 0)),
};

function page(name: PageName, body: (make: Make) => string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body>${body(maker())}</body></html>`;
}

function article(make: Make, citations: number): string {
  const parts: string[] = [];
  let length = 0;
  let cited = 0;
  for (let index = 0; length < MILLION; index += 1) {
    const chinese = index % 3 === 0;
    const part = index % 12 === 11 ? list(make, chinese) : paragraph(make, chinese);
    length += part.length;
    parts.push(index % 20 === 0 ? `<h2>${make.prose(30, chinese)}</h2>` : '', part.html);
    for (; cited < (citations * length) / MILLION && cited < citations; cited += 1)
      parts.push(`<p>${make.prose(60, chinese)} ${make.citation()} ${make.prose(60, chinese)}</p>`);
  }
  return `<main>${parts.join('\n')}</main>`;
}

interface Part {
  readonly html: string;
  readonly length: number;
}

/** Text between links and emphasis, as hand-written HTML has it: lines of source broken at 110 columns. */
function paragraph(make: Make, chinese: boolean): Part {
  let html = '';
  let length = 0;
  for (let runs = 4 + make.pick(5); runs > 0; runs -= 1) {
    const text = make.prose(60 + make.pick(80), chinese);
    const tag = ['a href="#x"', 'em', 'b', 'a href="#y"'][make.pick(4)] ?? 'em';
    const inner = make.prose(12 + make.pick(12), chinese);
    html += `${text}${chinese ? '' : ' '}<${tag}>${inner}</${tag.slice(0, 2).trim()}>${chinese ? '，' : ' '}`;
    length += text.length + inner.length + 2;
  }
  return { html: `<p>${html}${make.pick(2) === 0 ? `${1900 + make.pick(130)}` : ''}.\n</p>`, length };
}

function list(make: Make, chinese: boolean): Part {
  const items = Array.from({ length: 6 }, () => make.prose(40, chinese));
  return {
    html: `<ul>\n${items.map((item) => `  <li>${item}</li>`).join('\n')}\n</ul>`,
    length: items.join('').length,
  };
}

/** A register of standards: a table with one number a row, titles, dates; every fortieth number is torn by elements. */
function register(make: Make): string {
  const rows = Array.from({ length: 5000 }, (_, index) => {
    const chinese = index % 2 === 0;
    const number = index % 40 === 0 ? torn(make.citation()) : make.citation();
    return (
      `<tr><td>${number}</td><td>${make.prose(chinese ? 90 : 130, chinese)}</td>` +
      `<td>${1990 + make.pick(36)}-0${1 + make.pick(9)}-1${make.pick(9)}</td><td>${make.prose(54, chinese)}</td></tr>`
    );
  });
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

function torn(number: string): string {
  const at = number.indexOf(' ');
  return `<b>${number.slice(0, at)}</b>${number.slice(at)}`;
}

function maker(): Make {
  const random = seeded(20261124);
  const pick = (below: number) => Math.floor(random() * below);
  return { pick, prose: (length, chinese) => prose(pick, length, chinese), citation: citations(pick) };
}

function prose(pick: Make['pick'], length: number, chinese: boolean): string {
  const words = chinese ? HAN : LATIN;
  let text = '';
  while (text.length < length) {
    const word = words[pick(words.length)] ?? '';
    const stop = pick(9) === 0;
    if (chinese) text += stop ? `${word}，` : word;
    else text += stop ? `${word}, ` : `${word} `;
    if (pick(60) === 0) text += `${pick(400)}${chinese ? '' : ' '}`;
  }
  return chinese ? text : capital(text.trimEnd());
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function citations(pick: Make['pick']): Make['citation'] {
  let count = 0;
  return () => {
    count += 1;
    const year = 1990 + pick(36);
    const part = 1 + pick(9);
    const shapes = [
      `GB/T ${1000 + count}-${year}`,
      `GB/T ${1000 + count}.${part}-${year}`,
      `GB ${2000 + count}-${year}`,
      `ISO ${3000 + count}:${year}`,
      `ISO/IEC ${10000 + count}-${part}:${year}`,
      `IEC 6${1000 + (count % 9000)}-${part}`,
      `EN ISO ${count + 9}:${year}`,
      `ASTM D${100 + count}-${String(year).slice(2)}`,
      `JB/T ${5000 + (count % 5000)}-${year}`,
      `DIN EN ${12000 + (count % 9000)}`,
    ];
    return shapes[pick(shapes.length)] ?? '';
  };
}

/** Mulberry32: small, even enough, the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LATIN = (
  'the a of and to in that it with for as was on are by this be from or which at not have an but were their one all ' +
  'has been more other when there can no some time would only into than its two also these after first may about ' +
  'pump valve pressure vessel water steel concrete bridge signal cable motor filter surface material test method ' +
  'sample laboratory measure temperature safety quality design structure machine tool thread gear bearing weld joint ' +
  'coating paint plastic rubber glass fibre textile paper wood soil river air noise light lamp switch circuit power ' +
  'battery solar wind turbine boiler furnace kitchen hospital school road railway ship aircraft engine fuel oil gas'
).split(' ');

const HAN = (
  '标题 系统 设备 材料 方法 试验 温度 压力 管道 阀门 水泵 钢材 混凝土 桥梁 信号 电缆 电机 过滤 表面 样品 实验室 测量 ' +
  '安全 质量 设计 结构 机械 工具 螺纹 齿轮 轴承 焊接 接头 涂层 油漆 塑料 橡胶 玻璃 纤维 纺织 纸张 木材 土壤 河流 空气 ' +
  '噪声 照明 开关 电路 电源 电池 太阳能 风力 锅炉 医院 学校 道路 铁路 船舶 飞机 发动机 燃料 的 和 在 是 与 对 为 以及 ' +
  '应当 可以 不得 其中 由于 因此 同时 进行 使用 符合 要求 范围 条件 过程 结果 数据'
).split(' ');
