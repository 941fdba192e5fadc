/**
 * The environment of the web server: never the owner's address of the database, neither from the
 * launcher's own environment nor, set to nothing here, from a .env file that Next would read.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./environment.mjs').Settings} settings
 * @param {import('./set-up-database.mjs').SetUp} setUp
 * @param {{ master: string, session: string }} secrets
 * @returns {NodeJS.ProcessEnv}
 */
export const serverEnvironment = (env, settings, { webUrl, gateUrl }, { master, session }) => ({
  ...Object.fromEntries(Object.entries(env).filter(([name]) => !/^(npm_|PG[A-Z]+$)/i.test(name))),
  NODE_ENV: 'production',
  DATABASE_URL: '',
  DATABASE_READ_URL: '',
  DATABASE_WEB_URL: webUrl,
  DATABASE_GATE_URL: gateUrl,
  MASTER_SECRET: master,
  NEXTAUTH_SECRET: session,
  NEXTAUTH_URL: settings.nextAuthUrl,
  DATA_DIR: settings.dataDirectory,
})
