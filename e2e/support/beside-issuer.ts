import { derivePassword } from '@/lib/database/derived-secrets'
import { roleUrl } from '@/lib/database/role-url'
import { freePort } from '../../scripts/launcher/port.mjs'
import { serviceSecrets } from '../../scripts/launcher/secret.mjs'
import { serverEnvironment } from '../../scripts/launcher/server-environment.mjs'
import { startServer } from '../../scripts/launcher/start-server.mjs'
import { startIssuer, type Issuer } from './issuer'

/** The service of the journeys once more, on the same database, with sign-in by an issuer. */
export type BesideIssuer = {
  readonly address: string
  readonly issuer: Issuer
  readonly stop: () => Promise<void>
}

export async function startBesideIssuer(): Promise<BesideIssuer> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const issuer = await startIssuer(address)
  const ownerUrl = process.env.E2E_DATABASE_URL!
  const name = new URL(ownerUrl).pathname.slice(1)
  const dataDirectory = process.env.DATA_DIR!
  const secrets = serviceSecrets({ dataDirectory })
  const urlOf = (role: 'web' | 'gate') =>
    roleUrl(ownerUrl, `${name}_${role}`, derivePassword(secrets.master, `${role}-password`))
  const env = serverEnvironment(
    {
      ...process.env,
      OIDC_ISSUER: issuer.address,
      OIDC_CLIENT_ID: issuer.clientId,
      OIDC_CLIENT_SECRET: issuer.clientSecret,
      OIDC_NAME: 'Test account',
    },
    { nextAuthUrl: address, dataDirectory } as never,
    { webUrl: urlOf('web'), gateUrl: urlOf('gate') } as never,
    secrets,
  )
  const server = await startServer({ port, host: '127.0.0.1', env, signal: new AbortController().signal })
  return {
    address,
    issuer,
    stop: async () => {
      await server.stop()
      await issuer.close()
    },
  }
}
