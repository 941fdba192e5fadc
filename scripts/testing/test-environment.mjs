import { rules } from '../launcher/environment.mjs'

/**
 * The environment of tests: no setting of the person's own service reaches them, neither from their
 * environment nor, since each is set to nothing here, from a .env file.
 *
 * @param {Record<string, string>} [settings]
 * @returns {NodeJS.ProcessEnv}
 */
export const testEnvironment = (settings = {}) => ({
  ...process.env,
  ...Object.fromEntries(Object.keys(rules).map((name) => [name, ''])),
  NODE_ENV: 'test',
  TZ: 'Europe/London',
  ...settings,
})
