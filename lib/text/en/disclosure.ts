export const disclosure = {} as const
