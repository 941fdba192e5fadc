export const effects = {} as const
