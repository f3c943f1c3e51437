export type { CardPicture } from './card';
export type { EngineName } from './engine';
export { Lens, type LensOptions } from './lens';
export type { Mark } from './marks';
export { listen, serve, type Site } from './server';
export { standIn, type StandIn } from './stand-in';
export { plain, type Tab } from './tab';
export { until } from './until';
