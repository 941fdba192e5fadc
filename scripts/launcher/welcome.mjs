import { shown } from './places.mjs'

/**
 * What a person needs once the service runs: the address, how to sign in, how to stop.
 *
 * @param {import('./progress.mjs').Progress} progress
 * @param {import('./environment.mjs').Settings} settings
 * @param {{ label: string, detail: string }[]} accounts
 * @param {number} milliseconds
 */
export function sayWelcome(progress, settings, accounts, milliseconds) {
  const width = Math.max(0, ...accounts.map(({ label }) => label.length))
  const lines = [
    '',
    `Ready in ${(milliseconds / 1000).toFixed(1)} s: open ${settings.nextAuthUrl}`,
    ...(accounts.length ? ['', 'Demonstration accounts (all figures are invented):'] : []),
    ...accounts.map(({ label, detail }) => `  ${label.padEnd(width)}  ${detail}`),
    '',
    settings.databaseUrl
      ? 'Ctrl-C stops it; the data stays in your database.'
      : `Ctrl-C stops it; the data stays in ${shown(settings.dataDirectory)}.`,
    '',
  ]
  for (const line of lines) progress.line(line)
}
