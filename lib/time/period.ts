/** The kinds of period in which figures come. */
export const granularities = ['month', 'quarter', 'financial-year', 'calendar-year'] as const
export type Granularity = (typeof granularities)[number]

/** A calendar period: its kind and its first day in UTC. Made by the functions of this folder only. */
export type Period = { readonly granularity: Granularity; readonly start: string }
