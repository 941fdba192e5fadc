import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isPublicPath, routeAccess } from './route-access'

const app = path.resolve('app')

/** The address of every page.tsx and route.ts under app/; folders in brackets are groups and no part of it. */
function routes(): string[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
    .map((file) => `/${path.dirname(file)}`.replace(/\/\.$/, '/').replace(/\/\([^/]+\)/g, '') || '/')
    .sort()
}

test('every route says who may use it', () => {
  expect(routes().filter((route) => !(route in routeAccess))).toEqual([])
})

test('every line of the table is a route', () => {
  expect(Object.keys(routeAccess).filter((route) => !routes().includes(route))).toEqual([])
})

test('pages and routes ask for figures of a board through the audit only', () => {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const unrecorded = /from '@\/lib\/questions\/(glance|measure-page|measure-page-of-address|measure-series)'/
  const typesOnly = /^import type .*$/gm
  const asking = files.filter((file) =>
    unrecorded.test(readFileSync(path.join(app, file), 'utf8').replace(typesOnly, '')),
  )
  expect(asking).toEqual([])
})

test('what is not a route is not public', () => {
  expect(isPublicPath('/nothing-here')).toBe(false)
  expect(isPublicPath('/boards/kent')).toBe(false)
  expect(isPublicPath('/sign-in')).toBe(true)
  expect(isPublicPath('/sign-in/x')).toBe(false)
})
