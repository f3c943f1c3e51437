import { renderToString } from 'preact-render-to-string';
import { withNear } from '../catalogue';
import type { Reply, Request } from '../messages';
import { Card } from '../ui/Card';
import { cardStyles } from '../ui/cardStyles';
import { titleCheck } from '../standard/title';
import { answersFor, catalogue } from './answers';
import { today } from '../standard/today';

/**
 * The card of a page script, drawn where the data are (docs/adr/0004-card-drawn-by-worker.md). Handlers do not travel;
 * the page acts on the `data-act` of the controls.
 * @throws where the catalogue cannot answer
 */
export async function drawnCard({
  canonical,
  styled,
  on = today(),
  title,
  ...look
}: Request<'card'>): Promise<Reply<'card'>> {
  const [known] = await answersFor([canonical], on, title === null ? {} : { title: titleCheck(title) });
  if (known === undefined) throw new Error(`No answer came for ${canonical}`);
  const answer = await withNear(known, catalogue());
  return {
    markup: renderToString(
      <Card {...look} {...ACTED_ON_IN_THE_PAGE} {...(on === today() ? {} : { asOf: on })} answer={answer} />,
    ),
    styles: styled ? null : cardStyles,
  };
}

const nothing = () => undefined;
const ACTED_ON_IN_THE_PAGE = {
  onCopy: nothing,
  onMore: nothing,
  onPin: nothing,
  onClose: nothing,
  onOpenId: nothing,
  onOfficial: nothing,
  onAsk: nothing,
};
