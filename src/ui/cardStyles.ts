import tokens from './tokens.css?inline';
import base from './base.css?inline';
import card from './card.css?inline';
import details from './details.css?inline';
import timeline from './timeline.css?inline';

/** The card's whole style sheet as text, for a shadow root. */
export const cardStyles = [tokens, base, card, details, timeline].join('\n');
