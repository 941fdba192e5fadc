/** What one series of figures says. ICU message format. */
export const series = {} as const
