import { around, wideBefore, type Sight } from './sight';

/** Words for standards and for keeping to them. */
const CUES =
  /标准|协议|测定|[规規][范程]|[导通]则|符合|遵循|执行|引用|standard|norm|compl[yi]|conform|accord|certif|defined|requirement/i;

/** A word right before the number that says "as laid down in", in the languages of the publishers. */
const ACCORDING_TO =
  /(?:^|[\s(])(?:per|nach|gem\S{1,3}|laut|selon|según|segundo|conforme|enligt|wg|dle|podle|по|to|under|with)\s$/i;

/** The same in Chinese, right before the number. */
const ACCORDING_TO_ZH = /(?:[按依据據见見照]|满足)\s?[《（(]?$/;
/** What is done by the number that such a word names. */
const DONE_BY_IT = /^[》）)]?\s?[一-鿿]{0,4}?(?:[定量测验驗试算]|要求|执行)/;

/** Whether a word near by speaks of a standard. */
export function cueNear(sight: Sight): boolean {
  const before = wideBefore(sight);
  return (
    CUES.test(around(sight)) ||
    ACCORDING_TO.test(before) ||
    (/\d{4}/.test(sight.reading.number) && ACCORDING_TO_ZH.test(before))
  );
}

/** `按 HJ 535 测定`: a verb before and what is done after leave no doubt. */
export function betweenVerbs({ before, after }: Sight): boolean {
  return ACCORDING_TO_ZH.test(before) && DONE_BY_IT.test(after);
}
