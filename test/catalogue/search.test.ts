import { describe, expect, it } from 'vitest';
import { openPack } from '../../src/catalogue/blocks/packaged';
import { choose } from '../../src/catalogue/search/found';
import { parseQuery } from '../../src/catalogue/search/query';
import { scanIndex } from '../../src/catalogue/search/scan';
import { memoryPack, record, WORLD } from './fixtures';

const MORE = [
  record('ISO/IEC 27001:2022/Amd 1:2024', 'inForce', 'Climate action changes'),
  record('GB/T 19011-2021', 'inForce', '管理体系审核指南'),
  record('DB31/T 1234-2020', 'inForce', '地方标准'),
  record('IEC 61000-4-5:2014', 'inForce', 'Electromagnetic compatibility (EMC) – Surge immunity test'),
  record('JIS B 0001:2019', 'inForce', '機械製図'),
];

async function search(text: string, withdrawn = false) {
  const pack = await memoryPack([...WORLD, ...MORE]);
  const index = scanIndex(openPack(pack.read));
  const result = choose(await index.find(parseQuery(text), 20), 20, withdrawn);
  return { ...result, ids: result.found.map(({ id }) => id) };
}

describe('searching by number', () => {
  it.each([
    ['gb/t19001', ['GB/T 19001-2016']],
    ['ＧＢ／Ｔ １９００１', ['GB/T 19001-2016']],
    ['gb 19001', ['GB/T 19001-2016']],
    ['iso27001', ['ISO/IEC 27001:2022', 'ISO/IEC 27001:2022/Amd 1:2024']],
    ['19001', ['GB/T 19001-2016']],
    ['190', ['GB/T 19011-2021', 'GB/T 19001-2016']],
    ['1.1', ['GB/T 1.1-2020']],
    ['27001', ['ISO/IEC 27001:2022', 'ISO/IEC 27001:2022/Amd 1:2024']],
    ['db31/t 1234', ['DB31/T 1234-2020']],
    ['1234', ['DB31/T 1234-2020']],
    ['61000 4-5', ['IEC 61000-4-5:2014']],
    ['jis 0001', ['JIS B 0001:2019']],
    ['gbt19001', ['GB/T 19001-2016']],
    ['GBT 19001-2016', ['GB/T 19001-2016']],
    ['isoiec 27001', ['ISO/IEC 27001:2022', 'ISO/IEC 27001:2022/Amd 1:2024']],
    ['gbz 19001', []],
    ['iso 19001', []],
  ])('%s', async (text, ids) => {
    expect((await search(text)).ids).toEqual(ids);
  });

  it('shows a withdrawn edition when its whole number is typed', async () => {
    expect((await search('GB/T 7714-2015')).ids).toEqual(['GB/T 7714-2015']);
  });

  it('counts the withdrawn ones that it hides, and shows them on request', async () => {
    const hidden = await search('7714');
    expect(hidden).toMatchObject({ ids: ['GB/T 7714-2025'], total: 2, hidden: 1 });
    const all = await search('7714', true);
    expect(all).toMatchObject({ ids: ['GB/T 7714-2025', 'GB/T 7714-2015'], total: 2, hidden: 0 });
  });
});

describe('searching by title', () => {
  it.each([
    ['参考文献', ['GB/T 7714-2025']],
    ['管理体系要求', ['GB/T 19001-2016']],
    ['体系 审核', ['GB/T 19011-2021']],
    ['quality manag', ['ISO 9001:2015']],
    ['the Requirements of quality', ['ISO 9001:2015']],
    ['quality man.', []],
    ['iso quality', ['ISO 9001:2015']],
    ['19001 质量', ['GB/T 19001-2016']],
    ['製図', ['JIS B 0001:2019']],
    ['', []],
    ['？！', []],
  ])('%s', async (text, ids) => {
    expect((await search(text)).ids).toEqual(ids);
  });

  it('shows withdrawn documents where nothing else is found', async () => {
    const found = await search('结构和编写');
    expect(found).toMatchObject({ ids: ['GB/T 1.1-2009'], hidden: 0 });
  });
});
