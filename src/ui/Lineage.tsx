import type { Answer, LineageEdition } from '../standard/answer';
import { Section, type Place } from './Section';
import { layoutLineage, type Bar, type Beside, type Picture } from './lineageLayout';
import { list, type Translate } from './sentences';
import { plain } from './i18n';
import { splitEdition } from './designation';
import { AsOfLine, type AsOf } from './AsOfLine';

const widths: Readonly<Record<Place, number>> = { card: 332, page: 388 };

/** Editions on a time axis, with the same facts as text for those who do not see it. */
export function Lineage({
  answer,
  place,
  asOf,
  beside = [],
  t,
}: {
  answer: Answer;
  place: Place;
  asOf?: AsOf | undefined;
  /** Answers for the equivalents. */
  beside?: readonly Answer[] | undefined;
  t: Translate;
}) {
  const picture = layoutLineage(
    answer.lineage,
    answer.on,
    widths[place],
    {
      folded: (count) => t('lineageFolded', { count }),
      current: (edition) => t('lineageCurrent', { edition }),
    },
    asOf?.today,
    lanesOf(answer, beside, t),
  );
  if (picture === null) {
    return place === 'page' && answer.id !== null ? (
      <Section place={place} title={t('sectionLineage')}>
        <p class="note">{t('lineageNone')}</p>
      </Section>
    ) : null;
  }
  const partial = picture.edges.some(({ kind }) => kind === 'part');
  const cited = picture.bars.some((bar) => bar.cited);
  const sameWork = new Set(answer.lineage.map(({ id }) => splitEdition(id).work)).size === 1;
  const note = partial ? 'lineagePart' : place === 'card' && cited ? 'lineageCited' : null;
  return (
    <Section
      place={place}
      title={t(partial && answer.verdict.face === 'partly' ? 'lineagePartial' : 'sectionLineage')}
      note={t(note ?? (sameWork ? 'lineageEditions' : 'lineageFolded'), { count: answer.lineage.length })}
    >
      <div class="tl-box">
        <Drawing
          picture={picture}
          label={t('sectionLineage')}
          today={asOf === undefined || asOf.today === answer.on ? t('today') : answer.on}
        />
        {asOf && <AsOfLine picture={picture} asOf={asOf} />}
      </div>
      <ul class="sr">
        {[answer, ...beside].flatMap(({ lineage }) =>
          lineage.map((edition) => <li key={edition.id}>{inWords(edition, answer.on, t)}</li>),
        )}
      </ul>
    </Section>
  );
}

/** One lane a number; a degree belongs to the number's name, as each edition of it has its own. */
function lanesOf(answer: Answer, beside: readonly Answer[], t: Translate): readonly Beside[] {
  const lanes = new Map<string, Beside>();
  for (const { id, lineage } of beside) {
    const equivalent = answer.equivalents.find((one) => one.id === id);
    if (id === null || equivalent === undefined) continue;
    const { work } = splitEdition(id);
    const { degree } = equivalent;
    if (lanes.has(work) || work === splitEdition(answer.id ?? '').work) continue;
    lanes.set(work, {
      label: degree === 'unknown' ? work : t(degree === 'IDT' ? 'laneIDT' : 'laneOther', { work, degree }),
      editions: lineage.filter((edition) => splitEdition(edition.id).work === work),
      tied: equivalent.direction === 'sibling' ? '' : id,
    });
  }
  return [...lanes.values()];
}

function inWords(edition: LineageEdition, on: string, t: Translate): string {
  const { id, published, until } = edition;
  const from = edition.from ?? published;
  const values = { id, from: from ?? '', until: until ?? '' };
  const interval =
    from === null
      ? t('lineageUndated', values)
      : until !== null
        ? t('lineageItem', values)
        : t(
            from > on ? 'lineageFuture' : edition.lifecycle === 'inForce' ? 'lineageOpen' : 'lineageSince',
            values,
          );
  const item = edition.cited ? t('lineageCitedItem', { item: interval }) : interval;
  if (edition.replacedBy.length === 0) return item;
  const next = plain(
    list(
      edition.replacedBy.map((one) => one.id),
      t,
    ),
  );
  return `${item}${t('listComma')}${t('lineageReplacedBy', { ids: next })}`;
}

function Drawing({ picture, label, today }: { picture: Picture; label: string; today: string }) {
  const { width, height, bottom, limit, now, ticks, bars, edges, lane, lanes } = picture;
  return (
    <svg class="tl" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map(({ year, at }) => (
        <g key={year}>
          <path class="ax" d={`M${at} 14V${bottom}`} />
          <text class="tick" x={at} y={bottom + 13} text-anchor={at < 12 ? 'start' : 'middle'}>
            {year}
          </text>
        </g>
      ))}
      <path class="ax" d={`M2 ${bottom}H${limit}`} />
      {edges.map(({ kind, path }) => (
        <path key={path} class={kind === 'part' ? 'edge part' : 'edge'} d={path} />
      ))}
      {lane !== null && (
        <text class="lane" x="2" y="24">
          {lane}
        </text>
      )}
      {bars.map((bar) => (
        <Row key={bar.ids[0]} bar={bar} now={now} limit={limit} />
      ))}
      {lanes.map(({ label: name, labelAt, bars: row, tie }) => (
        <g key={name}>
          <text class="lane" x="2" y={labelAt}>
            {name}
          </text>
          {tie !== null && <path class="tie" d={tie} />}
          {row.map((bar) => (
            <Row key={bar.ids[0]} bar={bar} now={now} limit={limit} />
          ))}
        </g>
      ))}
      <path class="now" d={`M${now} 14V${bottom}`} />
      <circle class="nowd" cx={now} cy="14" r="2.5" />
      <text class="nowl" x={Math.min(width - 28, Math.max(28, now))} y="8" text-anchor="middle">
        {today}
      </text>
    </svg>
  );
}

const barClass: Readonly<Record<Bar['state'], string>> = {
  current: 'bar cur',
  ending: 'bar end',
  upcoming: 'bar fut',
  past: 'bar',
};

const half = 9.5;

/** One interval: closed, or open to the right; past the as-of line only dashes, for nobody knows the future. */
function Row({ bar, now, limit }: { bar: Bar; now: number; limit: number }) {
  const { start, end, middle, dots, state, cited, aside } = bar;
  const name = state === 'current' && aside ? 'bar eqc' : barClass[state];
  const [above, below] = [middle - half, middle + half];
  const to = Math.max(start + 6, now);
  return (
    <g>
      {dots !== null && <path class="pre" d={`M${dots} ${middle}H${start}`} />}
      {state === 'upcoming' || end !== null ? (
        <rect class={name} x={start} y={above} width={(end ?? limit) - start} height="19" rx="4" />
      ) : (
        <>
          <path class={name} d={`M${to} ${above}H${start + 4}a4 4 0 0 0-4 4v11a4 4 0 0 0 4 4H${to}`} />
          <path class={`${name} go`} d={`M${to} ${above}H${limit}M${to} ${below}H${limit}`} />
          <rect class={`${name} gof`} x={to} y={above} width={Math.max(0, limit - to)} height="19" />
        </>
      )}
      {cited &&
        (end === null ? (
          <path
            class="cited"
            d={`M${limit} ${above - 3}H${start + 3}a6 6 0 0 0-6 6v13a6 6 0 0 0 6 6H${limit}`}
          />
        ) : (
          <rect class="cited" x={start - 3} y={above - 3} width={end - start + 6} height="25" rx="6" />
        ))}
      <text
        class={state === 'past' ? 'lb dim' : 'lb'}
        x={bar.labelAt}
        y={middle + 4}
        text-anchor={bar.labelAnchor}
      >
        {bar.label}
      </text>
    </g>
  );
}
