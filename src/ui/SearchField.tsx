import type { RefObject } from 'preact';
import { Icon } from './Icon';
import { closeIcon, searchIcon } from './icons';
import type { PageTranslate } from './pageTranslate';

/** The one field of the popup. `/` focuses it, Escape empties it before it closes anything. */
export function SearchField({
  value,
  input,
  hint,
  onInput,
  t,
}: {
  value: string;
  input: RefObject<HTMLInputElement | null>;
  hint: boolean;
  onInput: (text: string) => void;
  t: PageTranslate;
}) {
  return (
    <label class="search">
      <Icon path={searchIcon} />
      <span class="sr">{t('searchLabel')}</span>
      <input
        ref={input}
        type="text"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        value={value}
        placeholder={t(hint ? 'searchHint' : 'searchLabel')}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {value === '' ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <button type="button" class="ib" aria-label={t('clear')} onClick={() => onInput('')}>
          <Icon path={closeIcon} />
        </button>
      )}
    </label>
  );
}
