/** R22: which title running text gives to a number, and which may be another's. */
import { expect, test } from 'vitest';
import { titleBeside } from '../../src/page/title-beside';

const besideIn = (text: string, number: string) => {
  const start = text.indexOf(number);
  return titleBeside(text, start, start + number.length);
};

test.each([
  ['按 GB/T 19001-2016《质量管理体系 要求》执行', 'GB/T 19001-2016', '质量管理体系 要求'],
  ['按 GB/T 19001-2016 《质量管理体系 要求》。', 'GB/T 19001-2016', '质量管理体系 要求'],
  ['《质量管理体系 要求》（GB/T 19001-2016）规定', 'GB/T 19001-2016', '质量管理体系 要求'],
  ['依据《质量管理体系 要求》(GB/T 19001-2016)', 'GB/T 19001-2016', '质量管理体系 要求'],
  ['依据《质量管理体系 要求》GB/T 19001-2016。', 'GB/T 19001-2016', '质量管理体系 要求'],
  ['GB 1-2020《甲标准》、GB 2-2020《乙标准》', 'GB 1-2020', '甲标准'],
  ['GB 1-2020《甲标准》、GB 2-2020《乙标准》', 'GB 2-2020', '乙标准'],
  ['《甲标准》GB 1-2020、《乙标准》GB 2-2020', 'GB 2-2020', '乙标准'],
  ['《甲标准》（GB 1-2020）和《乙标准》（GB 2-2020）', 'GB 2-2020', '乙标准'],
])('in “%s” the title of %s is %s', (text, number, title) => {
  expect(besideIn(text, number)).toBe(title);
});

test.each([
  ['按 GB/T 19001-2016 执行，见《质量手册》', 'GB/T 19001-2016'],
  ['GB 1-2020《甲标准》GB 2-2020', 'GB 2-2020'],
  ['GB 1-2020《甲标准》（GB 2-2020）', 'GB 1-2020'],
  ['GB 1-2020《甲标准》（GB 2-2020）', 'GB 2-2020'],
  ['《甲标准》GB 1-2020《乙标准》', 'GB 1-2020'],
  ['《甲标准》、《乙标准》（GB 1-2020、GB 2-2020）', 'GB 1-2020'],
  ['《电气装置安装工程》（GB 50254-2014、GB 50255-2014）', 'GB 50254-2014'],
  ['《电气装置安装工程》GB 50254-2014～GB 50255-2014', 'GB 50254-2014'],
  ['GB 50254-2014、GB 50255-2014《电气装置安装工程》', 'GB 50255-2014'],
  ['《GB/T 19001-2016 质量管理体系》', 'GB/T 19001-2016'],
])('in “%s” nothing says for certain what %s is called', (text, number) => {
  expect(besideIn(text, number)).toBeNull();
});
