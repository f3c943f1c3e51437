import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** One line of the options: what it is, what it means, and its control. */
export function Option({
  label,
  help,
  column = false,
  children,
}: {
  label: string;
  help?: string | undefined;
  column?: boolean;
  children: ComponentChildren;
}) {
  return (
    <div class={column ? 'opt col' : 'opt'}>
      <div>
        <b>{label}</b>
        {help !== undefined && <p>{help}</p>}
      </div>
      {children}
    </div>
  );
}

/** One of a few: radio buttons drawn as segments. Arrow keys choose, as the platform does it. */
export function Segments<V extends string>({
  label,
  value,
  choices,
  onChoose,
}: {
  label: string;
  value: V;
  choices: readonly (readonly [value: V, words: string])[];
  onChoose: (value: V) => void;
}) {
  const name = useId();
  return (
    <div class="seg" role="radiogroup" aria-label={label}>
      {choices.map(([one, words]) => (
        <label key={one} class={one === value ? 'on' : ''}>
          <input class="sr" type="radio" name={name} checked={one === value} onChange={() => onChoose(one)} />
          {words}
        </label>
      ))}
    </div>
  );
}

/** On or off, at once. */
export function Switch({
  label,
  on,
  onSwitch,
}: {
  label: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}) {
  return (
    <input
      type="checkbox"
      role="switch"
      aria-label={label}
      checked={on}
      onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
    />
  );
}

/** One of some numbers, as the platform's own list. A stored number that is none of them is offered too. */
export function NumberChoice({
  label,
  value,
  choices,
  words,
  onChoose,
}: {
  label: string;
  value: number;
  choices: readonly number[];
  words: (value: number) => string;
  onChoose: (value: number) => void;
}) {
  const all = [...new Set([...choices, value])].sort((a, b) => a - b);
  return (
    <select
      class="btn small"
      aria-label={label}
      value={String(value)}
      onChange={(event) => onChoose(Number(event.currentTarget.value))}
    >
      {all.map((one) => (
        <option key={one} value={String(one)}>
          {words(one)}
        </option>
      ))}
    </select>
  );
}

/** A field whose form is sent with Enter. */
export function AddField({
  label,
  button,
  wrong,
  onAdd,
}: {
  label: string;
  button: string;
  /** Said by the browser where the text does not fit. */
  wrong: string;
  onAdd: (text: string) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        const input = field.current;
        if (!input) return;
        onAdd(input.value.trim().toLowerCase());
        input.value = '';
      }}
    >
      <input
        ref={field}
        type="text"
        required
        pattern="\s*[a-zA-Z0-9\-]+(\.[a-zA-Z0-9\-]+)+\s*"
        title={wrong}
        maxlength={253}
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={label}
      />
      <button type="submit" class="btn small">
        {button}
      </button>
    </form>
  );
}
