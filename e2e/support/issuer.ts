import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import Provider from 'oidc-provider'
import { freePort } from '../../scripts/launcher/port.mjs'

type Claims = Record<string, unknown>

/** What the issuer does at the next sign-in. */
export type Behaviour = {
  /** Who signs in. */
  readonly account: { readonly id: string; readonly email?: string; readonly verified?: boolean }
  /** Puts something wrong into the ID token before it is signed again. */
  readonly forge?: (claims: Claims) => Claims
  /** Signs with a key that is not the issuer's. */
  readonly foreignKey?: boolean
  /** The person stops half way. */
  readonly stops?: boolean
}

export type Issuer = {
  readonly address: string
  readonly clientId: string
  readonly clientSecret: string
  readonly behave: (behaviour: Behaviour) => void
  /** How often a code was exchanged. */
  readonly exchanged: () => number
  readonly listen: () => Promise<void>
  readonly close: () => Promise<void>
}

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Signs claims as the issuer does: RS256, with the header of the token that they are of. */
function signed(header: string, claims: Claims, key: KeyObject): string {
  const content = `${header}.${base64url(claims)}`
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key).toString('base64url')}`
}

/**
 * An issuer of OpenID Connect on this machine, with one client: the service. People sign in with it without a form, as
 * whom the test says; its answers can be spoilt.
 *
 * @param service address of the service, for the way back
 */
export async function startIssuer(service: string): Promise<Issuer> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const [key, foreign] = [0, 1].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)
  const client = { client_id: 'board-data', client_secret: 'a secret of the tests that is long enough' }
  let now: Behaviour = { account: { id: 'nobody' } }
  let exchanged = 0

  const provider = new Provider(address, {
    clients: [{ ...client, redirect_uris: [`${service}/api/auth/callback/oidc`], response_types: ['code'] }],
    jwks: { keys: [{ ...key!.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'of-the-issuer' }] },
    cookies: { keys: ['of the tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/enter/${uid}` },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, email: now.account.email, email_verified: now.account.verified ?? true }),
    }),
    // Nobody is asked whether they agree.
    loadExistingGrant: async ({
      oidc,
    }: {
      oidc: { client: { clientId: string }; session: { accountId: string } }
    }) => {
      const grant = new provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
  })
  provider.use(async (context, next) => {
    if (context.path.startsWith('/enter/')) {
      context.respond = false
      const result = now.stops ? { error: 'access_denied' } : { login: { accountId: now.account.id } }
      return provider.interactionFinished(context.req, context.res, result)
    }
    await next()
    const token = context.body?.id_token
    if (context.oidc?.route !== 'token' || typeof token !== 'string') return
    exchanged += 1
    const [header, payload] = token.split('.')
    const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as Claims
    context.body!.id_token = signed(header!, now.forge?.(claims) ?? claims, now.foreignKey ? foreign! : key!)
  })

  let server: Server | null = null
  const issuer: Issuer = {
    address,
    clientId: client.client_id,
    clientSecret: client.client_secret,
    behave: (behaviour) => (now = behaviour),
    exchanged: () => exchanged,
    listen: () =>
      new Promise((resolve) => {
        server = createServer(provider.callback()).listen(port, '127.0.0.1', resolve)
      }),
    close: () =>
      new Promise((resolve) => {
        server?.closeAllConnections()
        server?.close(() => resolve())
      }),
  }
  await issuer.listen()
  return issuer
}
