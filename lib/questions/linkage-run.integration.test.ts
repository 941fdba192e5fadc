import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forbidden } from '@/lib/access/errors'
import type { ScopedTestDatabase } from '@/lib/database/testing/scoped-database'
import { linkageRun } from './linkage-run'
import { seedLinkageRun, seededEffects, seededRun } from './testing/seeded-linkage-run'
import { seedLinked } from './testing/seeded-linked'
import { people, seededService, viewerWith } from './testing/seeded-service'

let database: ScopedTestDatabase
beforeAll(async () => {
  database = await seededService()
  await seedLinked(database.owner)
  await seedLinkageRun(database.owner)
})
afterAll(() => database.drop())

const avon = viewerWith(people.avon, ['analyst', 'avon-and-somerset'])
const steward = viewerWith(people.reviewer, ['steward', null])

test('everybody is told how good a linkage is, and not the model inside', async () => {
  const { release, area } = await linkageRun(avon, {})
  expect(area.name.en).toBe('Avon and Somerset')
  expect({ ...release!.run!.accuracy, byGroup: null }).toEqual({ ...seededRun.accuracy, byGroup: null })
  expect(release!.effects).toEqual([seededEffects[1]])
  expect(release!.review).toBeNull()
  expect(JSON.stringify(release)).not.toMatch(/l\.pnc = r\.pnc|gammas/)
})

test('who reviews linkage sees the model and the grey zone, of every board', async () => {
  const { release } = await linkageRun(steward, { board: 'kent' })
  expect(release!.review!.greyZone).toEqual(seededRun.greyZone)
  expect(release!.effects).toEqual([seededEffects[2]])
})

test('England and Wales is for everybody, another board is not', async () => {
  const { release } = await linkageRun(avon, { board: 'england-and-wales' })
  expect(release!.effects).toEqual([seededEffects[0]])
  await expect(linkageRun(avon, { board: 'kent' })).rejects.toThrow(Forbidden)
})

test('how well the links of a board are found is told of the board that is shown only', async () => {
  const boardsOf = async (viewer: typeof avon, board: string) => {
    const { release } = await linkageRun(viewer, { board })
    expect(release!.run!.accuracy!.byGroup.filter(({ field }) => field === 'sex')).toHaveLength(2)
    return release!.run!.accuracy!.byGroup.flatMap(({ field, category }) =>
      field === 'board' ? [category] : [],
    )
  }
  expect(await boardsOf(avon, 'avon-and-somerset')).toEqual(['E23000036'])
  expect(await boardsOf(avon, 'england-and-wales')).toEqual([])
  expect(await boardsOf(steward, 'kent')).toEqual(['E23000032'])
  expect(JSON.stringify(await linkageRun(avon, {}))).not.toContain('0.911')
})
