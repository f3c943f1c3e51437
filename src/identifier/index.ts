export type { Identifier, Supplement } from './identifier';
export { canonical } from './canonical';
export {
  hasTailSupplement,
  isProduct,
  isSupplemented,
  labelOf,
  markOf,
  originalOf,
  supplementKind,
  unlabelled,
} from './form';
export { parse } from './parse';
export { kindOfSupplement } from './supplement';
export { suggest } from './suggest';
export { seriesName, workOf } from './work';
export { compare, editionOf, equal, keyOf, sortKey, workKey, workKeyOf } from './key';
export { adopted, baseOf, isDated, namesWork, undatedOf } from './relate';
export { remembering } from './remembering';
export { isDraft } from './stage';
export { isChinese, publisherOf, type Publisher } from './publisher';
export { REGISTRY_HOSTS, registryHostOf, type RegistryHost } from './registry';
export { registryPageHost, type RegistryPageHost } from './registry-page';
