import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { systemFault } from './system-fault.mjs'

const failed = (work: () => unknown) => {
  try {
    work()
    return undefined
  } catch (error) {
    return error
  }
}

describe('a fault of the machine', () => {
  for (const said of [
    'npm error code ENOSPC\nnpm error nospc There appears to be insufficient space on your system to finish.',
    'FATAL:  could not write lock file "postmaster.pid": No space left on device',
    'Error: No space left on device (os error 28)',
    'PANIC:  could not write to file "pg_wal/xlogtemp.12": No space left on device',
  ])
    it(`that is a full disk is known from "${said.slice(0, 50)}…"`, () => {
      expect(systemFault(said)).toMatch(/^The disk is full: free some space/)
    })

  it('that is a full disk is known from the error of Node, with the file', () => {
    const error = failed(() => writeFileSync('/dev/full', 'x'))
    expect(systemFault(error)).toMatch(/^The disk is full: free some space/)
  })

  it('that is a missing right names the file', () => {
    const error = Object.assign(new Error("EACCES: permission denied, open '/etc/x'"), {
      code: 'EACCES',
      path: '/etc/x',
    })
    expect(systemFault(error)).toBe(
      'No right to write to /etc/x: run as the person who owns it, or change its owner.',
    )
  })

  it('that is a missing network is known from npm, and from npm only', () => {
    expect(systemFault('npm error code ENOTFOUND\nnpm error network request failed')).toMatch(
      /^The packages could not be fetched \(ENOTFOUND\)/,
    )
    expect(systemFault('connect ECONNREFUSED 127.0.0.1:5432')).toBeUndefined()
  })

  it('is not seen in a fault of the product', () => {
    expect(systemFault(new TypeError('x is not a function'))).toBeUndefined()
    expect(systemFault('Type error: Property "space" does not exist')).toBeUndefined()
  })
})
