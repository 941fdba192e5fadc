export const durations = {} as const
