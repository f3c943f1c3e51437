import { useRef, useState } from 'preact/hooks';
import { packAddress, SyncProblem } from '../sync';
import type { Subscription } from '../upkeep';
import type { UpkeepTranslate } from '../ui/i18n/upkeepMessages';
import { switchOn } from './updateActions';

const KEY = /^[A-Za-z0-9+/]{43}=$/;

/** A pack by its address; the browser asks for permission in the same click. */
export function AddPack({ known, t }: { known: readonly Subscription[]; t: UpkeepTranslate }) {
  const address = useRef<HTMLInputElement>(null);
  const key = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string | null>(null);

  function add(): void {
    const made = rowOf(address.current?.value ?? '', key.current?.value.trim() ?? '', known);
    if (typeof made === 'string') {
      setSaid(t(made));
      return;
    }
    void switchOn(made).then((trouble) => {
      setSaid(trouble && t(trouble, { host: new URL(made.address).hostname }));
      if (trouble === 'denied') return;
      for (const { current } of [address, key]) if (current) current.value = '';
    });
  }

  return (
    <form
      class="opt col"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div>
        <b>{t('addTitle')}</b>
        <p>
          {t('addHelp')}
          {t.language === 'zh' ? '' : ' '}
          {t('believed')}
        </p>
      </div>
      <div class="add pack">
        <input
          ref={address}
          name="address"
          required
          maxlength={2000}
          autocomplete="off"
          spellcheck={false}
          aria-label={t('address')}
          placeholder={t('address')}
        />
        <input
          ref={key}
          name="key"
          maxlength={60}
          autocomplete="off"
          spellcheck={false}
          aria-label={t('key')}
          placeholder={t('key')}
        />
        <button type="submit" class="btn small">
          {t('add')}
        </button>
      </div>
      {said !== null && (
        <p role="alert" class="trouble">
          {said}
        </p>
      )}
    </form>
  );
}

function rowOf(
  typed: string,
  key: string,
  known: readonly Subscription[],
): Subscription | 'addressWrong' | 'addressKnown' | 'keyWrong' {
  let address: string;
  try {
    address = packAddress(typed).href;
  } catch (error) {
    if (error instanceof SyncProblem) return 'addressWrong';
    throw error;
  }
  if (known.some((row) => row.address === address)) return 'addressKnown';
  if (key !== '' && !KEY.test(key)) return 'keyWrong';
  const id = `own-${crypto.randomUUID().slice(0, 8)}`;
  return { kind: 'pack', id, address, key: key === '' ? null : key, on: true, every: 'day' };
}
