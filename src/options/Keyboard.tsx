import type { SettingsKey } from '../ui/i18n/settingsMessages';
import type { SettingsTranslate } from '../ui/settingsTranslate';

/** Each line one action, or two that belong together. */
const lines: readonly (readonly [SettingsKey, readonly (readonly string[])[]])[] = [
  ['optKeyPopup', [['Alt', 'Shift', 'L']]],
  [
    'optKeyNext',
    [
      ['Alt', '.'],
      ['Alt', ','],
    ],
  ],
  ['optKeyPin', [['P']]],
  ['optKeyCopy', [['C'], ['Shift', 'C']]],
  ['optKeyMore', [['E'], ['O']]],
  ['optKeyClose', [['Esc']]],
];

/** The keys, for reading. Listed by hand: those of the card stand in src/ui/Card.tsx, the others in the manifest. */
export function Keyboard({ t }: { t: SettingsTranslate }) {
  return (
    <section id="keys">
      <h2>{t('optKeys')}</h2>
      <div class="box">
        <dl class="keys">
          {lines.map(([words, strokes]) => (
            <div key={words}>
              <dt>{t(words)}</dt>
              <dd>
                {strokes.map((keys) => (
                  <span key={keys.join('+')}>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
