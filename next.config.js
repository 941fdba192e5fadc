import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = import.meta.dirname

/** The styles' address changes with their content, so that browsers may keep them for good. */
const stylesVersion = () => {
  const file = path.join(root, 'public/app.css')
  if (!existsSync(file)) return 'none'
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)
}

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  env: { STYLES_VERSION: stylesVersion() },
  // forbidden() and unauthorized() answer with 403 and 401.
  // A build from a bare checkout is a third quicker without a cache for the next one to find.
  experimental: { authInterrupts: true, turbopackFileSystemCacheForBuild: false },
  // Types are checked by `npm test`; a start from a bare checkout need not check them again.
  typescript: { ignoreBuildErrors: true },
  // Has a program of its own, which cannot be put into a bundle.
  serverExternalPackages: ['@resvg/resvg-js'],
  outputFileTracingRoot: root,
  // RFC 9116 has it there; folders that begin with a dot are no routes.
  rewrites: async () => [{ source: '/.well-known/security.txt', destination: '/security.txt' }],
  headers: async () => [
    {
      source: '/app.css',
      has: [{ type: 'query', key: 'v' }],
      headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
}

export default config
