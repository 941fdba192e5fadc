const levels = ['error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof levels)[number]

/**
 * Writes one line of JSON to stderr, if LOG_LEVEL (default info) asks for its level. Only what is named here reaches
 * the log: no headers, no cookies, no query, no words of a person.
 */
export function log(
  level: LogLevel,
  event: string,
  fields: Readonly<Record<string, string | number | boolean | null | undefined>> = {},
): void {
  const wanted = levels.indexOf((process.env.LOG_LEVEL || 'info') as LogLevel)
  if (levels.indexOf(level) > (wanted < 0 ? levels.indexOf('info') : wanted)) return
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`)
}
