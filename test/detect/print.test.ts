import { expect, it } from 'vitest';
import { detect } from '../../src/detect';

it.each([
  ['公差见GB/T1184-K', 'GB/T 1184'],
  ['振动按GJB150-9', 'GJB 150-9'],
  ['按GB/T2423-16-2008试验', 'GB/T 2423-16-2008'],
  ['executed per q/gdw 10370-2016', 'Q/GDW 10370-2016'],
  ['tested to mil-std-461g', 'MIL-STD-461G'],
  ['rubber to astm d2240', 'ASTM D2240'],
  ['nach din en 806-4:2010', 'DIN EN 806-4:2010'],
  ['loads to BS EN 1993 - 1 - 8', 'BS EN 1993-1-8'],
  ['keys as in NIST SP 800 56A Rev. 3', 'NIST SP 800-56A Rev. 3'],
  ['oil to JASO M 345:04', 'JASO M 345:04'],
  ['rated by ANSI/ASHRAE Standard 34-2019', 'ANSI/ASHRAE 34-2019'],
  ['floats of IEEE standard 754-2008', 'IEEE Std 754-2008'],
  ['conforme a UNE-EN 301549:2022', 'UNE-EN 301549:2022'],
  ['certificada en NTC-ISO 14001', 'NTC-ISO 14001'],
  ['shock to Def Stan 08-120', 'DEF STAN 08-120'],
  ['fluids to AS/NZS / AS/NZS 2243.2', 'AS/NZS 2243.2'],
])('%s says %s', (text, printed) => {
  expect(detect(text).map(({ canonical }) => canonical)).toEqual([printed]);
});
