import { canonical, keyOf, parse } from '../../src/identifier';
import type { PackEntry } from '../../src/pack';
import type { SourceRecord } from '../../src/standard/record';

/** The same numbers on every run. @returns whole numbers from 0 to below what it is given */
export function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const WORDS =
  'quality management system requirement general specification test method steel pipe concrete electrical cable safety machine vehicle road water soil determination analysis chemical metallic material plastic rubber textile information security network interface protocol optical fibre medical device sterile paper wood building fire protection part guide vocabulary terminology acoustics vibration dimension tolerance thread fastener bolt welding gas turbine ship marine aircraft space nuclear energy meter calibration laboratory food milk meat grain feed packaging container transport'.split(
    ' ',
  );
const HAN =
  '质量 管理 体系 要求 通用 规范 试验 方法 钢管 混凝土 电气 电缆 安全 机械 车辆 道路 水质 土壤 测定 分析 化学 金属 材料 塑料 橡胶 纺织品 信息 网络 接口 协议 光纤 医疗 器械 纸张 木材 建筑 消防 导则 术语 声学 振动 尺寸 公差 螺纹 紧固件 焊接 燃气 船舶 航空 核能 计量 校准 实验室 食品 乳制品 谷物 饲料 包装 集装箱 运输'.split(
    ' ',
  );
/** How many of a thousand, and how they are written: in the order of their keys. */
const SHAPES = [
  { share: 40, id: (n: number, year: number) => `EN ${n}:${year}` },
  { share: 350, id: (n: number, year: number) => `GB/T ${n}-${year}` },
  { share: 160, id: (n: number, year: number) => `IEC ${n}-${(n % 9) + 1}:${year}` },
  { share: 300, id: (n: number, year: number) => `ISO ${n}:${year}` },
  // Numbers of this series have five figures at most.
  { share: 150, id: (n: number, year: number) => `YY/T ${(n >> 3) + 100}.${(n & 7) + 1}-${year}` },
] as const;

/** As many made-up documents as asked for, in catalogue order; about as long as real ones. */
export function* syntheticEntries(count: number): Generator<PackEntry> {
  const below = generator(11);
  const pick = (words: readonly string[]): string => words[below(words.length)] ?? '';
  for (const { share, id } of SHAPES) {
    const all = Math.round((count * share) / 1000);
    for (let made = 0, n = 100; made < all; n++) {
      for (let edition = below(3); edition >= 0 && made < all; edition--, made++) {
        const written = id(n, 2024 - edition * 9 - (n % 7));
        const read = parse(written);
        if (!read) throw new Error(`${written} is no number.`);
        const name = canonical(read);
        const title = Array.from({ length: 4 + below(8) }, () => pick(WORDS)).join(' ');
        const record: SourceRecord = {
          id: name,
          source: 'made-up',
          asOf: '2026-11-01',
          confidence: 'official',
          status: {
            lifecycle: edition === 0 ? 'inForce' : 'withdrawn',
            raw: edition === 0 ? '60.60' : '95.99',
          },
          published: {
            date: `${2024 - edition * 9}-${10 + below(3)}-${10 + below(19)}`,
            provenance: 'stated',
          },
          titles: /^[GY]/.test(name)
            ? { en: title, zh: Array.from({ length: 3 + below(6) }, () => pick(HAN)).join('') }
            : { en: title },
          committee: `TC ${below(300)}/SC ${below(20)}`,
          ics: [`${10 + below(80)}.${100 + below(40)}`],
        };
        yield { key: keyOf(name), id: name, records: [record] };
      }
    }
  }
}
