import type { LayerStatus } from '../catalogue';
import type { Progress, Subscription, UpdateResult } from '../upkeep';
import type { UpkeepTranslate } from '../ui/i18n/upkeepMessages';

/** How the update of one source goes, or how the last one went and what it left here. */
export function UpdateState({
  row,
  progress,
  result,
  layer,
  t,
}: {
  row: Subscription;
  progress: Progress | null;
  result: UpdateResult | undefined;
  layer: LayerStatus | undefined;
  t: UpkeepTranslate;
}) {
  if (progress?.id === row.id) return <Running progress={progress} t={t} />;
  if (progress?.waiting.includes(row.id) === true) return <p role="status">{t('waiting')}</p>;
  const lines = [
    result ? outcomeOf(result, t) : row.on ? t('never') : null,
    layer && t('holds', { count: layer.records, date: layer.dataDate ?? layer.madeAt.slice(0, 10) }),
    result !== undefined && result.refusals > 0 ? t('refusals', { count: result.refusals }) : null,
    ...(layer?.sources ?? []).map(({ licence, attribution }) => t('licence', { licence, attribution })),
  ];
  return (
    <div role="status">
      {lines.map((line) => line !== null && line !== undefined && <p key={line}>{line}</p>)}
    </div>
  );
}

function Running({ progress, t }: { progress: Progress; t: UpkeepTranslate }) {
  const { phase, fraction, speed } = progress;
  const percent = new Intl.NumberFormat(t.language, { style: 'percent' }).format(fraction);
  const words = t('progress', { phase: t(`phase_${phase}`), percent });
  return (
    <div class="upd">
      <progress aria-label={words} max={1} value={fraction} />
      <p>
        {words}
        {speed !== null && <span> · {t('speed', { amount: amountOf(speed, t) })}</span>}
      </p>
    </div>
  );
}

/** Bytes in the unit that suits them. */
function amountOf(bytes: number, t: UpkeepTranslate): string {
  const large = bytes >= 1e6;
  const unit = large ? 'megabyte' : 'kilobyte';
  const format = { style: 'unit', unit, maximumFractionDigits: large ? 1 : 0 } as const;
  return new Intl.NumberFormat(t.language, format).format(bytes / (large ? 1e6 : 1e3));
}

function outcomeOf({ at, outcome, fault, detail, counts }: UpdateResult, t: UpkeepTranslate): string {
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const;
  const when = new Intl.DateTimeFormat(t.language, format).format(at);
  return t(outcome, { when, why: t(`fault_${fault ?? 'unknown'}`, { detail, ...counts }) });
}
