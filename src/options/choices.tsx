import type { Face } from '../standard/answer';
import type { PanelProps } from './Options';
import { PageAccess } from './PageAccess';
import { NumberChoice, Option, Segments, Switch } from './controls';

const faces: readonly Face[] = ['yes', 'partly', 'until', 'upcoming', 'no', 'history', 'conflict', 'unknown'];

function isDrawn(face: Face, marks: PanelProps['settings']['marks']): boolean {
  return marks === 'all' || (marks === 'quiet' && face !== 'yes');
}

/** Which citations are marked, with every face drawn as the choice would draw it. */
export function Marks({ settings, onChange, t }: PanelProps) {
  return (
    <section id="marks">
      <h2>{t('optMarks')}</h2>
      <div class="box">
        <PageAccess t={t} />
        <Option label={t('optWhich')} help={t('optWhichHelp')} column>
          <Segments
            label={t('optWhich')}
            value={settings.marks}
            choices={[
              ['quiet', t('optQuiet')],
              ['all', t('optAll')],
              ['none', t('optNone')],
            ]}
            onChoose={(marks) => onChange({ marks })}
          />
          <p class="prev">
            {faces.map((face) => (
              <span key={face} class={isDrawn(face, settings.marks) ? `mk mk-${face}` : ''}>
                {t(`face_${face}`)}
              </span>
            ))}
          </p>
        </Option>
        {(['code', 'doubtful'] as const).map((what) => (
          <Option key={what} label={t(`opt_${what}`)} help={t(`opt_${what}_help`)}>
            <Switch
              label={t(`opt_${what}`)}
              on={settings[what]}
              onSwitch={(on) => onChange({ [what]: on })}
            />
          </Option>
        ))}
      </div>
    </section>
  );
}

const openDelays = [100, 200, 300, 500, 800];
const closeDelays = [100, 250, 500, 1000];

/** What opens the card, and after how many milliseconds it opens and closes. */
export function CardOptions({ settings, onChange, t }: PanelProps) {
  const words = (count: number) => t('optMilliseconds', { count });
  return (
    <section id="card">
      <h2>{t('optCard')}</h2>
      <div class="box">
        <Option label={t('optOpener')} help={t('optOpenerHelp')}>
          <Segments
            label={t('optOpener')}
            value={settings.opener}
            choices={[
              ['hover', t('optOpenerHover')],
              ['alt', t('optOpenerAlt')],
            ]}
            onChoose={(opener) => onChange({ opener })}
          />
        </Option>
        <Option label={t('optOpenDelay')}>
          <NumberChoice
            label={t('optOpenDelay')}
            value={settings.openDelay}
            choices={openDelays}
            words={words}
            onChoose={(openDelay) => onChange({ openDelay })}
          />
        </Option>
        <Option label={t('optCloseDelay')}>
          <NumberChoice
            label={t('optCloseDelay')}
            value={settings.closeDelay}
            choices={closeDelays}
            words={words}
            onChoose={(closeDelay) => onChange({ closeDelay })}
          />
        </Option>
      </div>
    </section>
  );
}

/** The language of all that StdLens shows; the appearance of its own pages, as a card follows the page it stands on. */
export function Look({ settings, onChange, t }: PanelProps) {
  return (
    <section id="look">
      <h2>{t('optLook')}</h2>
      <div class="box">
        <Option label={t('optLanguage')}>
          <Segments
            label={t('optLanguage')}
            value={settings.language}
            choices={[
              ['auto', t('optAuto')],
              ['zh', '中文'],
              ['en', 'English'],
            ]}
            onChoose={(language) => onChange({ language })}
          />
        </Option>
        <Option label={t('optAppearance')} help={t('optAppearanceHelp')}>
          <Segments
            label={t('optAppearance')}
            value={settings.appearance}
            choices={[
              ['system', t('optSystem')],
              ['light', t('optLight')],
              ['dark', t('optDark')],
            ]}
            onChoose={(appearance) => onChange({ appearance })}
          />
        </Option>
      </div>
    </section>
  );
}
