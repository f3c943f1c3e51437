import { Glyph } from '../ui/Glyph';
import type { PageKey } from '../ui/i18n/pageMessages';
import type { PageTranslate } from '../ui/pageTranslate';
import type { Heard } from './PageView';

/** A page without a list: being read, paused, out of reach, or simply without numbers. */
export function PageState({ report, t }: { report: Heard; t: PageTranslate }) {
  const [head, help] = wordsFor(report);
  return (
    <div class="scroll state">
      <div class="stbox v-unk" role="status">
        {report?.busy !== true && report !== undefined && <Glyph face="unknown" />}
        <p class="st-h">{t(head)}</p>
        {help && <p class="st-p">{t(help)}</p>}
      </div>
    </div>
  );
}

function wordsFor(report: Heard): readonly [PageKey, PageKey?] {
  if (report === undefined) return ['pageReading'];
  if (report === null) return ['pageUnreachable', 'pageUnreachableHelp'];
  if (report.paused) return ['pagePaused', 'pagePausedHelp'];
  if (report.reading === 'pointer') return ['pagePointer'];
  if (report.busy) return ['pageReading'];
  return ['pageCitesNone', 'pageCitesNoneHelp'];
}
