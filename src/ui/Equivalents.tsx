import type { Answer, Equivalent, Face } from '../standard/answer';
import type { Degree } from '../standard/record';
import { Parts, Num, type Open } from './Parts';
import type { AnswerKey, Part } from './i18n';
import type { Place } from './Section';
import type { Translate } from './sentences';

/** Degrees differ by form, not colour: filled, outlined, dashed, underlined. */
const badge: Readonly<Record<Degree, string>> = {
  IDT: 'deg idt',
  MOD: 'deg',
  NEQ: 'deg neq',
  EQV: 'deg leg',
  unknown: 'deg leg',
};

/** In the card the last column explains the degree; on our own page it says how the equivalent stands today. */
export function EquivalentsTable({
  answer,
  place,
  open,
  t,
}: {
  answer: Answer;
  place: Place;
  open?: Open | undefined;
  t: Translate;
}) {
  if (answer.equivalents.length === 0) return <p class="note">{t('equivalentsNone')}</p>;
  const explained = (one: Equivalent) => place === 'card' && saysDegree(one);
  const degrees = [...new Set(answer.equivalents.flatMap((one) => (explained(one) ? [] : [one.degree])))];
  return (
    <>
      <table class="eq">
        <thead>
          <tr>
            <th scope="col">{t('columnStandard')}</th>
            <th scope="col">{t('columnDegree')}</th>
            <th scope="col">{t(place === 'card' ? 'columnSays' : 'columnToday')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.equivalents.map((one) => (
            <tr key={`${one.direction} ${one.id}`}>
              <td>
                <Num id={one.id} open={open} t={t} />
              </td>
              <td>
                <span class={badge[one.degree]} title={t(`degree${one.degree}`)}>
                  {one.degree === 'unknown' ? '?' : one.degree}
                </span>
              </td>
              <td>
                <Parts
                  parts={explained(one) ? [t(`degree${one.degree}`)] : today(one, t)}
                  open={open}
                  t={t}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {degrees.length > 0 && (
        <p class="note">
          {degrees
            .map((degree) => (degree === 'unknown' ? '?' : degree) + t('colon') + t(`degree${degree}`))
            .join(t('sentenceEnd'))}
        </p>
      )}
    </>
  );
}

/** The card's last column has room for one thing: what hinders, else what the degree means. */
function saysDegree({ direction, face, superseded }: Equivalent): boolean {
  return direction === 'adopts' && !superseded && (face === 'yes' || face === 'revision');
}

const inForce: Readonly<Partial<Record<Face, AnswerKey>>> = {
  yes: 'todayYes',
  revision: 'todayRevision',
  partly: 'todayPartly',
};

function today(one: Equivalent, t: Translate): readonly Part[] {
  if (one.superseded && one.direction === 'adopts') {
    return one.latest === null
      ? t.parts('supersededUnknown')
      : t.parts('superseded', { id: { id: one.latest, text: one.latest } });
  }
  const state = t(inForce[one.face] ?? `face_${one.face}`);
  if (one.direction === 'adoptedBy') return [state, t('listComma'), t('adoptedBy')];
  return one.direction === 'sibling' && one.via !== undefined
    ? [state, t('listComma'), ...t.parts('bothAdopt', { id: { id: one.via, text: one.via } })]
    : [state];
}
