import type { Answer } from '../standard/answer';
import { AskRegistry } from '../official/AskRegistry';
import type { RegistryAccess } from '../official/ask';
import { Glyph } from '../ui/Glyph';
import { Icon } from '../ui/Icon';
import { ResultRow, type Row } from '../ui/ResultRow';
import { outsideIcon } from '../ui/icons';
import type { PageTranslate } from '../ui/pageTranslate';

/** Nothing found: what may be meant instead, and where it can be asked officially. */
export function NoResult({
  found,
  near,
  registry,
  onQuery,
  onOpen,
  onOfficial,
  t,
}: {
  found: {
    readonly query: string;
    readonly instead: Answer | null;
    readonly suggestion: string | null;
  };
  near: readonly Row[];
  registry: RegistryAccess;
  onQuery: (text: string) => void;
  onOpen: (id: string) => void;
  onOfficial: (url: string) => void;
  t: PageTranslate;
}) {
  const { instead, suggestion } = found;
  const asked = instead?.canonical ?? found.query;
  const editions = [...near, ...(instead === null ? [] : nearRows(instead))];
  const url = instead?.officialUrl ?? null;
  return (
    <>
      <div class="stbox v-unk" role="status">
        <Glyph face="unknown" />
        <p class="st-h">
          {t.parts('noResult', { text: { id: asked, text: asked } }).map((part) =>
            typeof part === 'string' ? (
              part
            ) : (
              <span key={part.id} class="num">
                {part.text}
              </span>
            ),
          )}
        </p>
        <p class="st-p">{help(editions.length, instead, t)}</p>
      </div>
      {suggestion !== null && (
        <p class="hid">
          {t('suggested')}{' '}
          <button type="button" class="go num" onClick={() => onQuery(suggestion)}>
            {suggestion}
          </button>
        </p>
      )}
      <ul>
        {editions.map((row) => (
          <ResultRow key={row.id} row={row} onOpen={onOpen} t={t} />
        ))}
      </ul>
      {instead !== null && (
        <AskRegistry number={asked} registry={registry} language={t.language} onKept={onOpen} />
      )}
      {url !== null && (
        <p class="hid">
          <button type="button" class="go away" title={url} onClick={() => onOfficial(url)}>
            {t('lookUpOn', { text: asked })}
            <Icon path={outsideIcon} />
          </button>
        </p>
      )}
    </>
  );
}

/** Other editions of the number, other numbers like it, or nothing. */
function help(count: number, instead: Answer | null, t: PageTranslate): string {
  if (count === 0) return t('noResultHelp');
  return instead?.verdict.reason.code === 'notInData' ? t('noResultNumbers') : t('noResultNear', { count });
}

function nearRows({ near, verdict }: Answer): readonly Row[] {
  return near.map(({ id, titles, face }) => ({ id, titles, successors: [], verdict: { ...verdict, face } }));
}
