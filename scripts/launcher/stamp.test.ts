import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cache, root } from './places.mjs'
import { hashOf, isStamped, stamp, unstamp } from './stamp.mjs'

mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(path.join(cache, 'stamp-'))
const name = path.relative(root, folder)
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(() => {
  mkdirSync(path.join(folder, 'a'))
  writeFileSync(path.join(folder, 'a', 'one.ts'), '1')
  writeFileSync(path.join(folder, 'two.test.ts'), '2')
})
const isTest = (file: string) => file.endsWith('.test.ts')

describe('the hash of what a step is made from', () => {
  it('changes with content, names and what is said besides, and with nothing else', () => {
    const hashes = [hashOf([name])]
    expect(hashOf([name])).toBe(hashes[0])
    writeFileSync(path.join(folder, 'a', 'one.ts'), '1 ')
    hashes.push(hashOf([name]))
    renameSync(path.join(folder, 'a', 'one.ts'), path.join(folder, 'a', 'uno.ts'))
    hashes.push(hashOf([name]), hashOf([name], { extra: ['linux'] }), hashOf([name], { skip: isTest }))
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  it('does not change with what is skipped', () => {
    const before = hashOf([name], { skip: isTest })
    writeFileSync(path.join(folder, 'two.test.ts'), 'changed')
    expect(hashOf([name], { skip: isTest })).toBe(before)
  })
})

describe('a stamp', () => {
  it('holds for one hash until it is taken away', () => {
    const file = path.join(folder, 'made', '.stamp')
    expect(isStamped(file, 'x')).toBe(false)
    stamp(file, 'x')
    expect([isStamped(file, 'x'), isStamped(file, 'y')]).toEqual([true, false])
    unstamp(file)
    expect(isStamped(file, 'x')).toBe(false)
  })
})
