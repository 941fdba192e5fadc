import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const text = readFileSync('docs/security.md', 'utf8')

/** The tests that the threat model rests on: `file`: “title”. */
const named = [...text.matchAll(/^- `([^`]+\.(?:test|spec)\.tsx?)`: “([^”]+)”$/gm)].map(
  ([, file, title]) => [file!, title!] as const,
)

/** Titles as they are called with, whatever the quotation marks: test('…', it("…", test.each(…)(`…`. */
const titlesIn = (source: string) =>
  [...source.matchAll(/\(\s*(['"`])((?:\\.|\$\{[^}]*\}|(?!\1)[^\\])+)\1\s*,/g)].map(([, , title]) => title)

test.each(named)('%s has a test “%s”', (file, title) => {
  expect(titlesIn(readFileSync(file, 'utf8'))).toContain(title)
})

test('every line of the threat model that names a test was read', () => {
  expect(named.length).toBe(text.match(/^- `/gm)!.length)
  expect(named.length).toBeGreaterThan(40)
})

test('a title that is not there is not found', () => {
  expect(titlesIn("test('one', () => {})\ntest.each(x)(`two of ${y ?? 'z'}`, () => {})")).toEqual([
    'one',
    "two of ${y ?? 'z'}",
  ])
  expect(titlesIn("// test one\nconst words = 'one'")).toEqual([])
})

test('every file that is named as a mechanism is there', () => {
  const paths = [...text.matchAll(/`((?:lib|docs|prisma|scripts|app)\/[^`]+|proxy\.ts)`/g)].map(
    ([, path]) => path!,
  )
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})

test('each kind of threat of STRIDE is spoken of', () => {
  for (const kind of ['Spoofing', 'Tampering', 'Repudiation', 'Disclosure', 'Denial of service', 'Elevation'])
    expect(text).toContain(`**${kind}`)
})
