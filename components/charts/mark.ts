/** What a point says beside its value; each mark has a shape of its own, so that colour comes third. */
export const marks = ['none', 'worse', 'better', 'neutral-high', 'neutral-low', 'early'] as const
export type Mark = (typeof marks)[number]
