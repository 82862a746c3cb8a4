// How long the hover waits, in ms, each with its reason.

/** Rest before any work: a pointer on its way somewhere costs nothing. */
export const workDelayMs = 150;
