/**
 * The only way in which contexts talk. `protocol.ts` is the list; senders are here by name, so that nobody writes a
 * message by hand.
 */
export { callerOf } from './caller';
export { forgetFrames, frameIdsOf, readFrames, writeFrames, type TabFrames } from './frames';
export { handleMessages, type Handlers, type MessagesTo } from './handle';
export {
  CITATION_LENGTH,
  glanceAt,
  isMessageName,
  MARKUP_LENGTH,
  messages,
  RESOLVE_LIMIT,
  type Caller,
  type Glance,
  type MessageName,
  type PageCitation,
  type PageReport,
  type Reply,
  type Request,
} from './protocol';
export {
  askIn,
  askPage,
  drawCard,
  jumpTo,
  merged,
  openLookUp,
  pausePage,
  setPageDay,
  refreshPages,
  Refused,
  report,
  resolve,
  stepInPage,
  tellRegistryPage,
} from './send';
