import { afterAll, beforeAll, expect, test } from 'vitest'
import { areas } from '@/lib/boards/areas'
import { boards } from '@/lib/boards/boards'
import { courts } from '@/lib/boards/courts'
import { forces } from '@/lib/boards/forces'
import { Prisma, type PrismaClient } from './generated/client'
import { makeClient } from './make-client'
import { writeReferenceData } from './reference-data'
import { scopedTestDatabase, type ScopedTestDatabase } from './testing/scoped-database'

let database: ScopedTestDatabase
let client: PrismaClient

beforeAll(async () => {
  database = await scopedTestDatabase()
  client = makeClient(database.ownerUrl, 2)
})
afterAll(async () => {
  await client.$disconnect()
  await database.drop()
})

test('Prisma reads every model of the schema from the migrated tables', async () => {
  const names = Object.values(Prisma.ModelName)
  expect(names.length).toBeGreaterThanOrEqual(13)
  for (const name of names) {
    const model = (name[0]!.toLowerCase() + name.slice(1)) as 'board'
    await expect(client[model].findMany({ take: 1 }), name).resolves.toBeInstanceOf(Array)
  }
})

test('Prisma writes what it reads: a source, a release, an edition, cells and people', async () => {
  await writeReferenceData(database.owner)
  await client.source.create({
    data: {
      id: 's',
      nameEn: 'S',
      nameCy: 'S',
      publisher: 'P',
      kind: 'published',
      access: 'open',
      status: 'official',
    },
  })
  const release = await client.release.create({
    data: {
      sourceId: 's',
      status: 'published',
      checksum: 'c',
      fileName: 'f.csv',
      rows: 1,
      periodFrom: new Date('2024-01-01'),
      periodTo: new Date('2024-01-31'),
      report: { version: 1 },
    },
  })
  await client.edition.create({
    data: {
      madeBy: 't',
      reason: 'published 1',
      current: true,
      releases: { create: { sourceId: 's', releaseId: release.id } },
    },
  })
  await database.owner.query(
    `CREATE TABLE figures.cell_1 PARTITION OF figures.cell FOR VALUES IN (${release.id})`,
  )
  await client.cell.create({
    data: {
      releaseId: release.id,
      areaId: 1,
      boardId: 1,
      measure: 'm',
      breakdown: 'all',
      category: 'all',
      granularity: 'month',
      periodStart: new Date('2024-01-01'),
      numerator: 3,
      denominator: 4,
    },
  })
  const found = await client.edition.findFirst({
    where: { current: true },
    include: { releases: { include: { release: { include: { cells: true } } } } },
  })
  expect(found?.releases[0]?.release.cells[0]).toMatchObject({ measure: 'm', suppressed: false, value: null })
  const person = await client.person.create({
    data: { email: 'a@example.invalid', label: 'A', roles: { create: { role: 'analyst', boardId: 1 } } },
    include: { roles: true },
  })
  expect(person.roles).toMatchObject([{ role: 'analyst', boardId: 1 }])
})

test('what must always hold of a row is held by the database', async () => {
  const cell = (values: string) =>
    database.owner.query(
      `INSERT INTO figures.cell (release_id, area_id, board_id, measure, breakdown, category, granularity, period_start,
         suppressed, value, numerator, denominator, days, counts)
       SELECT id, 1, 1, 'n', 'all', 'all', 'month', '2024-01-01', ${values} FROM releases.release LIMIT 1`,
    )
  await expect(cell('true, 1, NULL, NULL, NULL, NULL')).rejects.toThrow('cell_suppressed_is_empty')
  await expect(cell(`true, NULL, NULL, NULL, '{1}', '{9}'`)).rejects.toThrow('cell_suppressed_is_empty')
  await expect(cell('false, 1, 2, 3, NULL, NULL')).rejects.toThrow('cell_value_or_rate')
  await expect(cell('false, 1, NULL, 3, NULL, NULL')).rejects.toThrow('cell_value_or_rate')
  await expect(cell('false, NULL, -1, 3, NULL, NULL')).rejects.toThrow('cell_rate_not_negative')
  await expect(cell(`false, 1, NULL, 9, '{1,2}', '{9}'`)).rejects.toThrow('cell_histogram')
  await expect(cell(`false, 1, NULL, 9, '{1}', '{9}'`)).resolves.toMatchObject({ rowCount: 1 })
  await database.owner.query(`CREATE TABLE figures.flow_cell_1 PARTITION OF figures.flow_cell DEFAULT`)
  const flow = (values: string) =>
    database.owner.query(
      `INSERT INTO figures.flow_cell (release_id, area_id, board_id, measure, breakdown, category, granularity,
         period_start, flow, view, suppressed, days, counts)
       SELECT id, 1, 1, 'n', 'all', 'all', 'month', '2024-01-01', 'open', ${values} FROM releases.release LIMIT 1`,
    )
  await expect(flow(`'cohort', true, '{1}', '{9}'`)).rejects.toThrow('flow_cell_suppressed_is_empty')
  await expect(flow(`'cohort', false, NULL, NULL`)).rejects.toThrow('flow_cell_suppressed_is_empty')
  await expect(flow(`'cohort', false, '{1}', '{}'`)).rejects.toThrow('flow_cell_histogram')
  await expect(flow(`'pulse', false, '{1}', '{9}'`)).rejects.toThrow('flow_cell_view')
  await expect(client.edition.create({ data: { madeBy: 't', reason: 'x', current: true } })).rejects.toThrow(
    'edition_one_current',
  )
  await expect(
    client.person.create({ data: { email: 'b@x', label: 'B', roles: { create: { role: 'member' } } } }),
  ).rejects.toThrow('person_role_board')
  await expect(
    client.person.create({
      data: { email: 'c@x', label: 'C', roles: { create: { role: 'steward', boardId: 1 } } },
    }),
  ).rejects.toThrow('person_role_board')
})

test('reference data is that of lib/boards, and writing it again writes nothing', async () => {
  expect(await writeReferenceData(database.owner)).toBe(0)
  expect(await client.board.count()).toBe(boards.length)
  expect(await client.policeForceArea.count()).toBe(forces.length)
  expect(await client.court.count()).toBe(courts.length)
  expect(await client.area.count()).toBe(areas.length)
  await database.owner.query(`UPDATE reference.board SET name_cy = 'x' WHERE id = 18`)
  expect(await writeReferenceData(database.owner)).toBe(1)
  expect(await client.board.findUnique({ where: { id: 18 }, include: { forces: true } })).toMatchObject({
    nameCy: boards[17]!.name.cy,
    validFrom: new Date('2003-04-01'),
  })
})
