import { describe, expect, it } from 'vitest'
import { missingPackages } from './packages.mjs'

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/next': { version: '16.4.5' },
  'node_modules/vitest': { version: '4.1.12', dev: true },
  'node_modules/shared-tool': { version: '1.0.0', devOptional: true },
  'node_modules/native-here': {
    version: '1.0.0',
    optional: true,
    os: [process.platform],
    cpu: [process.arch],
  },
  'node_modules/native-there': { version: '1.0.0', optional: true, os: ['aix'], cpu: ['ppc64'] },
  'node_modules/native-elsewhere': {
    version: '1.0.0',
    optional: true,
    os: [`!${process.platform}`],
    cpu: [process.arch],
  },
  'node_modules/nice-to-have': { version: '1.0.0', optional: true },
}
const all = Object.fromEntries(
  Object.entries(wanted).filter(([folder]) => !/there|elsewhere|nice/.test(folder)),
)
const without = (...folders: string[]) =>
  Object.fromEntries(Object.entries(all).filter(([folder]) => !folders.includes(folder)))

describe('packages that are missing', () => {
  it('are none when all that this machine needs is there', () => {
    expect(missingPackages('all', { wanted, installed: all })).toEqual([])
    expect(missingPackages('service', { wanted, installed: all })).toEqual([])
  })

  it('leave out the tools for tests when only the service is wanted', () => {
    const installed = without('node_modules/vitest', 'node_modules/shared-tool')
    expect(missingPackages('service', { wanted, installed })).toEqual([])
    expect(missingPackages('all', { wanted, installed })).toEqual([
      'node_modules/vitest',
      'node_modules/shared-tool',
    ])
  })

  it('are those of another version, and programs for this kind of machine', () => {
    const installed = { ...without('node_modules/native-here'), 'node_modules/next': { version: '16.4.4' } }
    expect(missingPackages('service', { wanted, installed })).toEqual([
      'node_modules/next',
      'node_modules/native-here',
    ])
  })

  it('are all when nothing is installed', () => {
    expect(missingPackages('service', { wanted, installed: {} })).toEqual([
      'node_modules/next',
      'node_modules/native-here',
    ])
  })

  it('are none in this checkout, where the tests run', () => {
    expect(missingPackages('service')).toEqual([])
  })
})
