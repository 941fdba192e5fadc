import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findRoute } from './find-route'
import { methodsOf } from './methods-of'
import { isPublicPath, routeAccess } from './route-access'
import { cellName, routeCells } from './testing/route-cells'
import { expectedStatus } from './testing/route-expectations'
import { routeTree } from './testing/route-tree'

const app = path.resolve('app')
const tree = routeTree()
const routes = tree.map(({ route }) => route)

test('every route says who may use it', () => {
  expect(routes.filter((route) => !(route in routeAccess))).toEqual([])
})

test('every line of the table is a route', () => {
  expect(Object.keys(routeAccess).filter((route) => !routes.includes(route))).toEqual([])
})

test('every route says its methods, and answers no other', () => {
  for (const { route, methods } of tree)
    expect(
      methodsOf(routeAccess[route]!).filter((method) => method !== 'HEAD'),
      route,
    ).toEqual(methods)
})

test('every route that reads a format says which there are', () => {
  const silent = tree.filter(({ route, readsFormat }) => readsFormat !== Boolean(routeAccess[route]!.formats))
  expect(silent.map(({ route }) => route)).toEqual([])
})

test('every cell of the table has an expectation', () => {
  const cells = routeCells()
  const missing = new Set<string>()
  for (const cell of cells)
    try {
      expectedStatus(cell)
    } catch (error) {
      missing.add(`${(error as Error).message}: add it to lib/http/testing/route-expectations.ts`)
    }
  expect([...missing]).toEqual([])
  expect(cells.length).toBeGreaterThan(20_000)
  expect(new Set(cells.map(cellName)).size).toBe(cells.length)
})

test('an address is of the route that Next would choose', () => {
  const chosen = {
    '/': '/',
    '/boards/kent': '/boards/[board]',
    '/boards/kent/': '/boards/[board]',
    '/data/issues/write': '/data/issues/write',
    '/data/issues/7': '/data/issues/[issue]',
    '/api/v1/boards': '/api/v1/boards',
    '/api/v1/bords/x': '/api/[...unknown]',
    '/api/auth/callback/oidc': '/api/auth/[...nextauth]',
    '/securityxtxt': null,
    '/boards/kent/nothing': null,
  }
  for (const [address, route] of Object.entries(chosen)) expect(findRoute(address), address).toBe(route)
})

test('pages and routes ask for figures of a board through the audit only', () => {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const unrecorded =
    /from '@\/lib\/(questions\/(glance|measure-page|measure-page-of-address|measure-series|data-quality|linkage-run|revisions)|demand\/(page\/what-if|scenarios\/(scenario-page|saved-scenarios|compare-scenarios)))'/
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
