import { useMemo, useRef, useState } from 'preact/hooks';
import type { FillableStore } from '../catalogue';
import { today } from '../standard/today';
import type { SyncProgress } from '../sync';
import type { Language } from '../ui/i18n';
import { importTranslator, type ImportTranslate } from '../ui/i18n/importMessages';
import { ImportedFiles } from './ImportedFiles';
import { faultOf, openList, openPackFile, type Pending } from './importing';
import { ImportPreview } from './ImportPreview';

const KEY = /^[A-Za-z0-9+/]{43}=$/;

type Stage =
  | { readonly is: 'idle'; readonly said: string | null; readonly alarming: boolean }
  | { readonly is: 'busy'; readonly doing: 'reading' | 'writing'; readonly fraction: number }
  | { readonly is: 'asking'; readonly pending: Pending };

/** Data from files, for machines without a network: read, shown, and taken only when the user says so. */
export function FileImport({ store, language }: { store: FillableStore | null; language: Language }) {
  const t = useMemo(() => importTranslator(language), [language]);
  const [stage, setStage] = useState<Stage>({ is: 'idle', said: null, alarming: false });
  const stop = useRef<AbortController | null>(null);
  const key = useRef<HTMLInputElement>(null);

  function say(said: string | null, alarming = false): void {
    setStage({ is: 'idle', said, alarming });
  }

  async function busy(
    doing: 'reading' | 'writing',
    run: (signal: AbortSignal, onProgress: (progress: SyncProgress) => void) => Promise<void>,
  ): Promise<void> {
    const mine = new AbortController();
    stop.current = mine;
    setStage({ is: 'busy', doing, fraction: 0 });
    try {
      await run(mine.signal, ({ fraction }) => setStage({ is: 'busy', doing, fraction }));
    } catch (error) {
      if (mine.signal.aborted) say(t('cancelled'));
      else say(t(`file_${faultOf(error)}`, { detail: String(error) }), true);
    }
  }

  function choosePack(file: File): void {
    const typed = key.current?.value.trim() ?? '';
    if (!store) say(t('file_store'), true);
    else if (typed !== '' && !KEY.test(typed)) say(t('keyWrong'), true);
    else
      void busy('reading', async (signal, onProgress) => {
        const pending = await openPackFile(store, file, typed === '' ? null : typed, signal, onProgress);
        setStage({ is: 'asking', pending });
      });
  }

  function chooseList(file: File): void {
    if (!store) say(t('file_store'), true);
    else
      void busy('reading', async (signal) => {
        setStage({ is: 'asking', pending: await openList(store, file, today(), signal) });
      });
  }

  function confirm(pending: Pending): void {
    void busy('writing', async (signal, onProgress) => {
      await pending.confirm(signal, onProgress);
      say(t('imported', { file: pending.file }));
    });
  }

  return (
    <section id="import">
      <h2>{t('title')}</h2>
      <p class="lead">{t('lead')}</p>
      <div class="box">
        <div class="opt col">
          <div>
            <b>{t('packTitle')}</b>
            <p>{t('packHelp')}</p>
          </div>
          <div class="add pack">
            <input
              ref={key}
              name="file-key"
              maxlength={60}
              autocomplete="off"
              spellcheck={false}
              aria-label={t('key')}
              placeholder={t('key')}
            />
            <Chooser name="pack-file" words={t('choosePack')} accept=".stdpack" onChoose={choosePack} />
          </div>
        </div>
        <div class="opt col">
          <div>
            <b>{t('listTitle')}</b>
            <p>{t('listHelp')}</p>
          </div>
          <div class="add">
            <Chooser
              name="list-file"
              words={t('chooseList')}
              accept=".csv,.tsv,.xlsx,.json"
              onChoose={chooseList}
            />
          </div>
        </div>
        {stage.is === 'idle' && stage.said !== null && (
          <div class="opt">
            <p role={stage.alarming ? 'alert' : 'status'} class="trouble">
              {stage.said}
            </p>
          </div>
        )}
        {stage.is === 'busy' && <Busy stage={stage} onCancel={() => stop.current?.abort()} t={t} />}
        {stage.is === 'asking' && (
          <div class="opt col">
            <ImportPreview pending={stage.pending} t={t} />
            <div class="acts">
              {isUseful(stage.pending) && (
                <button type="button" class="btn small" onClick={() => confirm(stage.pending)}>
                  {t('confirm')}
                </button>
              )}
              <button type="button" class="btn small" onClick={() => say(null)}>
                {t('leave')}
              </button>
            </div>
          </div>
        )}
        <ImportedFiles store={store} language={language} t={t} />
      </div>
    </section>
  );
}

function isUseful({ tally, list }: Pending): boolean {
  return tally.added + tally.changed + tally.removed > 0 && list?.records !== 0;
}

function Busy({
  stage,
  onCancel,
  t,
}: {
  stage: Extract<Stage, { is: 'busy' }>;
  onCancel: () => void;
  t: ImportTranslate;
}) {
  const percent = new Intl.NumberFormat(t.language, { style: 'percent' }).format(stage.fraction);
  const words = t(stage.doing, { percent });
  return (
    <div class="opt col">
      <div class="upd" role="status">
        <progress aria-label={words} max={1} value={stage.fraction} />
        <p>{words}</p>
      </div>
      <div class="acts">
        <button type="button" class="btn small" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}

/** The platform's own file button, in our words. The same file may be chosen twice. */
function Chooser({
  name,
  words,
  accept,
  onChoose,
}: {
  name: string;
  words: string;
  accept: string;
  onChoose: (file: File) => void;
}) {
  return (
    <label class="btn small file">
      <input
        class="sr"
        type="file"
        name={name}
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          currentTarget.value = '';
        }}
      />
      {words}
    </label>
  );
}
