import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { setCookies } from './set-cookies'

type Cookies = Readonly<Record<string, { readonly name: string }>>
const { defaultCookies } = createRequire(import.meta.url)(
  `${process.cwd()}/node_modules/next-auth/core/lib/cookie.js`,
) as { defaultCookies: (secure: boolean) => Cookies }

const names = (secure: boolean, issuer: boolean) => setCookies(secure, issuer).map(({ name }) => name)

test.each([true, false])(
  'are those of next-auth, of the checks that we ask for, of forms and the language: %s',
  (secure) => {
    const theirs = Object.values(defaultCookies(secure)).map(({ name }) => name)
    expect(names(secure, true).sort()).toEqual(
      [...theirs, 'agreement', 'invitation', 'setting', 'change', 'scenario', 'language', 'new-token'].sort(),
    )
    expect(names(secure, false).filter((name) => /state|pkce|nonce/.test(name))).toEqual([])
    expect(readFileSync('lib/session/issuer-provider.ts', 'utf8')).toContain(
      "checks: ['pkce', 'state', 'nonce']",
    )
  },
)

test('no other place of the code sets a cookie', () => {
  const files = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  const setting = [...files, 'proxy.ts']
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !file.includes('/generated/'))
    .filter((file) =>
      /cookies\.set\(|\.cookie\s*=|append\(\s*'set-cookie'|setFormCookie\(/i.test(readFileSync(file, 'utf8')),
    )
  // proxy.ts renews the session and makes the token of forms; clear-session.ts takes the session away.
  const known = [
    'app/admin/_parts/typed-agreement.ts',
    'app/admin/_parts/typed-invitation.ts',
    'app/admin/_parts/typed-setting.ts',
    'app/boards/[board]/_parts/typed-cookie.ts',
    'app/language/route.ts',
    'lib/session/clear-session.ts',
    'lib/session/form-cookie.ts',
    'lib/session/new-token-cookie.ts',
    'proxy.ts',
  ]
  expect(setting.filter((file) => !known.includes(file))).toEqual([])
  expect(setting.length).toBeGreaterThan(1)
})
