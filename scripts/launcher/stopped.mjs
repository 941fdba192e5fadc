/** What a step throws when it was told to stop: no failure, nothing to report. */
export class Stopped extends Error {}
