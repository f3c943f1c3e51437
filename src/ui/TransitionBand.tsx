import type { Answer } from '../standard/answer';
import { splitEdition } from './designation';
import { Section, type Place } from './Section';
import type { Translate } from './sentences';
import { transitionOf, type Transition } from './transition';

const widths: Readonly<Record<Place, number>> = { card: 332, page: 388 };
/** The band is a sequence, not a scale: where its three days stand, as shares of the width. */
const shares = { published: 0.24, effective: 0.56, end: 0.82 };
const [upper, lower, thick] = [34, 58, 16];

/**
 * Published, both usable, in force, old one abolished: drawn, and said in one sentence for those who do not see it. The
 * card, which is short of room, leaves out a change that is over.
 */
export function TransitionBand({ answer, place, t }: { answer: Answer; place: Place; t: Translate }) {
  const transition = transitionOf(answer);
  if (transition === null || (place === 'card' && transition.stage === 'over')) return null;
  return (
    <Section place={place} title={t('sectionTransition')} note={t(`stage_${transition.stage}`)}>
      <Drawing transition={transition} width={widths[place]} on={answer.on} t={t} />
    </Section>
  );
}

function Drawing({
  transition,
  width,
  on,
  t,
}: {
  transition: Transition;
  width: number;
  on: string;
  t: Translate;
}) {
  const { old, fresh, published, effective, end, stage } = transition;
  const x = (share: number) => Math.round(share * width);
  const apart = end > effective;
  const [from, force] = [x(shares.published), x(shares.effective)];
  const last = apart ? x(shares.end) : force;
  const names = [old, fresh].map((id) => splitEdition(id));
  const same = names[0]?.work === names[1]?.work;
  const name = (index: number) => (same ? names[index]?.edition : [old, fresh][index]) ?? '';
  const now = {
    before: from / 2,
    both: (from + force) / 2,
    inForce: (force + last) / 2,
    over: (last + width) / 2,
  };
  return (
    <svg class="tl change" viewBox={`0 0 ${width} 104`} role="img" aria-label={inWords(transition, t)}>
      {stage === 'both' && (
        <rect class="both" x={from} y={upper - 12} width={force - from} height={lower - upper + 24} />
      )}
      <text class="lb" x={(from + force) / 2} y="16" text-anchor="middle">
        {t('stage_both')}
      </text>
      <rect class="bar" x="2" y={upper - thick / 2} width={last - 2} height={thick} rx="4" />
      <text class={stage === 'over' ? 'lb dim' : 'lb'} x="9" y={upper + 4}>
        {name(0)}
      </text>
      <path class="pre" d={`M${from} ${lower}H${force}`} />
      <rect class="bar cur" x={force} y={lower - thick / 2} width={width - force - 2} height={thick} rx="4" />
      <text class="lb" x={force + 7} y={lower + 4}>
        {name(1)}
      </text>
      <Day at={from} day={published} words={t('stepPublished')} />
      <Day at={force} day={effective} words={t(apart ? 'stepEffective' : 'stepChange')} />
      {apart && <Day at={last} day={end} words={t('stepEnd')} />}
      <path class="now" d={`M${now[stage]} 22V72`} />
      <circle class="nowd" cx={now[stage]} cy="22" r="2.5">
        <title>{on}</title>
      </circle>
    </svg>
  );
}

function Day({ at, day, words }: { at: number; day: string; words: string }) {
  return (
    <g>
      <path class="ax" d={`M${at} 22V76`} />
      <text class="tick" x={at} y="88" text-anchor="middle">
        {day}
      </text>
      <text class="tick" x={at} y="100" text-anchor="middle">
        {words}
      </text>
    </g>
  );
}

function inWords({ old, fresh, published, effective, end, endInferred }: Transition, t: Translate): string {
  const ended = t(endInferred ? 'transitionEndInferred' : 'transitionEnd', { old, end });
  return t('transitionWords', { fresh, published, effective, ended });
}
