import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCase } from './run-case'

const folder = path.resolve(import.meta.dirname, '../../../../shared/golden/statistics')
const there = existsSync(folder)

const cases = there
  ? readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) =>
        readdirSync(path.join(folder, name))
          .filter((file) => file.endsWith('.json'))
          .map((file) => `${name}/${file}`),
      )
  : []

describe.skipIf(!there)(
  `golden: statistics${there ? '' : ' (skipped: no ../shared/golden/statistics)'}`,
  () => {
    it.each(cases)('%s', (file) => {
      expect(runCase(JSON.parse(readFileSync(path.join(folder, file), 'utf8')))).toEqual([])
    })

    it('finds cases', () => expect(cases.length).toBeGreaterThan(40))
  },
)
