import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const app = path.resolve('app')

/** A page or a route handler, as it lies under app/. */
export type RouteFile = {
  /** Its address, with what is left open in brackets. */
  readonly route: string
  readonly file: string
  /** Methods that it exports; of a page, what a page answers. */
  readonly methods: readonly string[]
  /** Whether its code reads a format from the address. */
  readonly readsFormat: boolean
}

const exported = /^export (?:const|(?:async )?function) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/gm

/** Every page.tsx and route.ts under app/, in the order of their addresses; folders in round brackets are no part of one. */
export function routeTree(): readonly RouteFile[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
    .map((file) => {
      const source = readFileSync(path.join(app, file), 'utf8')
      const page = file.endsWith('page.tsx')
      return {
        route: `/${path.dirname(file)}`.replace(/\/\.$/, '/').replace(/\/\([^/]+\)/g, '') || '/',
        file,
        methods: page ? ['GET'] : [...source.matchAll(exported)].map(([, method]) => method!).sort(),
        readsFormat: /\bquery\.format\b|\bget\('format'\)/.test(source),
      }
    })
    .sort((a, b) => (a.route < b.route ? -1 : 1))
}
