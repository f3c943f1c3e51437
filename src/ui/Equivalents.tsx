import type { Answer, Equivalent } from '../standard/answer';
import type { Degree } from '../standard/record';
import { Parts, Num, type Open } from './Parts';
import type { Part } from './i18n';
import type { Translate } from './sentences';

/** Degrees differ by form, not colour: filled, outlined, dashed, underlined. */
const badge: Readonly<Record<Degree, string>> = {
  IDT: 'deg idt',
  MOD: 'deg',
  NEQ: 'deg neq',
  EQV: 'deg leg',
  unknown: 'deg leg',
};

export function EquivalentsTable({
  answer,
  open,
  t,
}: {
  answer: Answer;
  open?: Open | undefined;
  t: Translate;
}) {
  if (answer.equivalents.length === 0) return <p class="note">{t('equivalentsNone')}</p>;
  const degrees = [...new Set(answer.equivalents.map(({ degree }) => degree))];
  return (
    <>
      <table class="eq">
        <thead>
          <tr>
            <th scope="col">{t('columnStandard')}</th>
            <th scope="col">{t('columnDegree')}</th>
            <th scope="col">{t('columnToday')}</th>
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
                <Parts parts={today(one, t)} open={open} t={t} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">
        {degrees
          .map((degree) => (degree === 'unknown' ? '?' : degree) + t('colon') + t(`degree${degree}`))
          .join(t('sentenceEnd'))}
      </p>
    </>
  );
}

function today(one: Equivalent, t: Translate): readonly Part[] {
  if (one.superseded && one.direction === 'adopts') {
    return one.latest === null
      ? t.parts('supersededUnknown')
      : t.parts('superseded', { id: { id: one.latest, text: one.latest } });
  }
  const state = t(`face_${one.face}`);
  if (one.direction === 'adoptedBy') return [state, t('listComma'), t('adoptedBy')];
  return one.direction === 'sibling' && one.via !== undefined
    ? [state, t('listComma'), ...t.parts('bothAdopt', { id: { id: one.via, text: one.via } })]
    : [state];
}
