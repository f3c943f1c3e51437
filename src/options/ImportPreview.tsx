import { kindOf, saidChanges } from '../sync';
import type { ImportTranslate } from '../ui/i18n/importMessages';
import type { Pending } from './importing';
import { refusalWords } from './refusalWords';
import { ScrollTable } from './ScrollTable';

type Listed = Pending['tally']['listed'][number];

/** What a file would change: how much of what, and the first ones one by one. */
export function ImportPreview({
  pending: { file, tally, pack, list },
  t,
}: {
  pending: Pending;
  t: ImportTranslate;
}) {
  const { added, changed, removed, listed } = tally;
  const all = added + changed + removed;
  return (
    <div class="pre">
      <b>{t('previewOf', { file })}</b>
      {pack && <p>{t(`signature_${pack.signature}`, { date: pack.index.madeAt.slice(0, 10) })}</p>}
      {list && <p>{t('rows', { count: list.records })}</p>}
      <p role="status">{all === 0 ? t('nothingNew') : t('counts', { added, changed, removed })}</p>
      {list !== null && list.refused > 0 && <Refused list={list} t={t} />}
      {listed.length > 0 && (
        <ScrollTable
          label={t('listOf')}
          heads={(['number', 'what', 'before', 'after'] as const).map((column) => t(column))}
        >
          {listed.map((one) => (
            <Document key={one.id} one={one} t={t} />
          ))}
        </ScrollTable>
      )}
      {all > listed.length && <p>{t('more', { count: all - listed.length })}</p>}
    </div>
  );
}

function Document({ one, t }: { one: Listed; t: ImportTranslate }) {
  const kind = kindOf(one) ?? 'changed';
  const changes = saidChanges(one.before, one.after);
  // Of what comes or goes as a whole, the name says enough.
  const shown = kind === 'changed' ? changes : changes.filter(({ field }) => field === 'title').slice(0, 1);
  const lines = shown.length > 0 ? shown : [{ field: 'other' as const, old: '', now: '' }];
  return (
    <>
      {lines.map(({ field, old, now }, place) => (
        <tr key={field}>
          {place === 0 && (
            <th scope="row" rowSpan={lines.length}>
              {one.id}
            </th>
          )}
          <td>{kind === 'changed' ? t(`field_${field}`) : t(kind)}</td>
          <td>{old}</td>
          <td>{now}</td>
        </tr>
      ))}
    </>
  );
}

function Refused({ list, t }: { list: NonNullable<Pending['list']>; t: ImportTranslate }) {
  return (
    <details open={list.records === 0}>
      <summary>{t('refused', { count: list.refused })}</summary>
      <ul>
        {list.refusals.map(({ path, line, reason }) => (
          <li key={`${line} ${reason}`}>
            {line === 0
              ? refusalWords(reason, t)
              : t(/\.json$/i.test(path) ? 'refusedEntry' : 'refusedRow', {
                  line: String(line),
                  why: refusalWords(reason, t),
                })}
          </li>
        ))}
      </ul>
    </details>
  );
}
