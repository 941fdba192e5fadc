import { describe, expect, it } from 'vitest'
import { checkDiskSpace } from './disk-space.mjs'
import { root } from './places.mjs'

describe('room on the disk', () => {
  it('is enough for a little, also in a folder that is not there yet', () => {
    expect(checkDiskSpace([{ folder: `${root}/not/there/yet`, megabytes: 1 }])).toBeGreaterThan(0)
  })

  it('is not enough for more than there is, and needs on one disk are added up', () => {
    const free = checkDiskSpace([{ folder: root, megabytes: 1 }])
    const half = Math.ceil(free * 0.6)
    expect(() => checkDiskSpace([{ folder: root, megabytes: half }])).not.toThrow()
    expect(() =>
      checkDiskSpace([
        { folder: root, megabytes: half },
        { folder: `${root}/lib`, megabytes: half },
      ]),
    ).toThrow(/^The disk of .* is too full: \d+ MB are needed and \d+ MB are free\. Free some space/)
  })
})
