import { describe, expect, it } from 'vitest'
import { nodeVersionFault } from './node-version.mjs'

describe('the version of Node', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0', '100.0.0'])
    it(`${version} will do`, () => expect(nodeVersionFault(version)).toBeUndefined())

  for (const version of ['20.18.3', '20.9.0', '18.20.8', '9.11.2', '0.12.18'])
    it(`${version} is too old`, () => {
      expect(nodeVersionFault(version)).toBe(
        `Node 20.19 or newer is needed, and this is Node ${version}: install a newer one (https://nodejs.org), then run the same command again.`,
      )
    })
})
