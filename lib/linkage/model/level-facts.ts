import type { Level } from './link-model'

/** m that scoring uses: the model's own, else the default. */
export const mOf = (level: Level): number => level.m ?? level.defaultM

/** u that scoring uses: the model's own, else the default. */
export const uOf = (level: Level): number => level.u ?? level.defaultU

/** Bayes factor of a level: 1 for null levels, Infinity where u is 0. */
export function bayesFactor(level: Level): number {
  if (level.isNull) return 1
  return uOf(level) === 0 ? Infinity : mOf(level) / uOf(level)
}

/** log2 of the Bayes factor. */
export const levelWeight = (level: Level): number => Math.log2(bayesFactor(level))

/** The levels that are not null levels. */
export const scored = (levels: readonly Level[]): Level[] => levels.filter((level) => !level.isNull)
