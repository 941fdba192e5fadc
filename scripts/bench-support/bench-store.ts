import path from 'node:path'

/** The release store of a benchmark at a scale. */
export const benchStore = (scale: number): string => path.resolve('.cache/bench', `releases-${scale}`)
