/** The catalogue's layer of what registries stated: asked by the user, or on pages of theirs that the user opened. */
export const LOOK_UPS = 'lookups';
