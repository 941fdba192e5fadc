/** The answer in words at the top of a board's pages. ICU message format. */
export const glance = {} as const
