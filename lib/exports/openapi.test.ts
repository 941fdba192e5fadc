import { expect, test } from 'vitest'
import { routeAccess } from '@/lib/http/route-access'
import { openapi } from './openapi'

type Document = {
  paths: Record<string, { get: { parameters?: { name: string; in: string }[] } }>
  components: { schemas: Record<string, object> }
}
const document = openapi('0.1.0') as Document

test('every route of the API is described, and none that is not there', () => {
  const routes = Object.keys(routeAccess)
    .filter((route) => route.startsWith('/api/v1/') && route !== '/api/v1/openapi.json')
    .map((route) => route.replace('/api/v1', '').replaceAll('[', '{').replaceAll(']', '}'))
  expect(Object.keys(document.paths).sort()).toEqual(routes.sort())
})

test('every reference leads to a schema, and every part of a path is a parameter', () => {
  const text = JSON.stringify(document)
  const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!)
  expect(references.length).toBeGreaterThan(10)
  for (const name of references) expect(document.components.schemas, name).toHaveProperty(name)
  for (const [path, { get }] of Object.entries(document.paths)) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect(get.parameters?.filter((p) => p.in === 'path').map((p) => p.name) ?? [], path).toEqual(named)
  }
})
