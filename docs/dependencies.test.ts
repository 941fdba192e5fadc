import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Locked = { readonly integrity?: string; readonly resolved?: string; readonly link?: boolean }
type Package = Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T
const { dependencies, devDependencies } = read<Package>('package.json')
const direct = Object.entries({ ...dependencies, ...devDependencies })
const locked = Object.entries(
  read<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json').packages,
).filter(([path]) => path !== '')

test('every package that is asked for is pinned exactly', () => {
  expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

test('every package that is asked for has a line that says what for', () => {
  const rows = readFileSync('docs/dependencies.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')[1]!
        .split(',')
        .map((name) => name.trim()),
    )
    .flat()
  // Types are those of the package that they describe.
  const named = direct.map(([name]) => name).filter((name) => !name.startsWith('@types/'))
  expect(named.filter((name) => !rows.includes(name))).toEqual([])
})

test('every package that gets installed is held to its SHA-512, and none comes past the registry', () => {
  expect(locked.length).toBeGreaterThan(direct.length)
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
  expect(locked.filter(([, { resolved, link }]) => link || /^(git|file|http:)/.test(resolved ?? ''))).toEqual(
    [],
  )
})

test('no package runs a script of its own while it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true')
})
