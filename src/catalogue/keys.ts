import * as identifier from '../identifier';

/** Catalogue key of a designation (`keyOf` of the identifier room), remembered: parsing costs more than a look-up. */
export const keyOf = identifier.remembering(identifier.keyOf);

/** What all keys of its work start with (`workKeyOf` of the identifier room), remembered. */
export const workKeyOf = identifier.remembering(identifier.workKeyOf);
