import { redacted } from './redacted'

const levels = ['error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof levels)[number]

/**
 * Writes one line of JSON to stderr, if LOG_LEVEL (default info) asks for its level. Only what is named here reaches
 * the log: no headers, no cookies, no query, no words of a person. Texts of errors may quote such things: what looks like
 * an address, a password, a token or a key is taken out of every field.
 */
export function log(
  level: LogLevel,
  event: string,
  fields: Readonly<Record<string, string | number | boolean | null | undefined>> = {},
): void {
  const wanted = levels.indexOf((process.env.LOG_LEVEL || 'info') as LogLevel)
  if (levels.indexOf(level) > (wanted < 0 ? levels.indexOf('info') : wanted)) return
  const told = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? redacted(value) : value,
    ]),
  )
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...told })}\n`)
}
