export type { Identifier, Supplement } from './identifier';
export { canonical } from './canonical';
export { parse } from './parse';
export { suggest } from './suggest';
export { seriesOf, workOf } from './work';
export { compare, editionOf, equal, keyOf, sortKey, workKey, workKeyOf } from './key';
export { adopted, baseOf, isDated } from './relate';
export { publisherOf, type Publisher } from './publisher';
export { REGISTRY_HOSTS, registryHostOf, type RegistryHost } from './registry';
