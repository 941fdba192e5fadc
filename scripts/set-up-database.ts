// Brings the database to the state that this version needs: tables, roles and their rights, reference data,
// demonstration figures and records in an empty database, demonstration accounts. Quick when all is there already.
// Progress goes to stderr; the last line of stdout is JSON for the launcher: the addresses of the two roles, and the
// accounts to print.
import path from 'node:path'
import { keepInventedAgreements } from '@/lib/agreements/keep-invented-agreements'
import { keepInventedSettings } from '@/lib/settings/keep-invented-settings'
import { connectOwner } from '@/lib/database/connect-owner'
import { keepDemonstrationPeople } from '@/lib/database/demonstration-people'
import { migrate } from '@/lib/database/migrate'
import { writeReferenceData } from '@/lib/database/reference-data'
import { withSetUpLock } from '@/lib/database/set-up-lock'
import { setUpRoles } from '@/lib/database/set-up-roles'
import { keepDemonstrationChanges } from './command/keep-demonstration-changes'
import { loadDemonstrationFigures } from './command/load-demonstration-figures'
import { loadDemonstrationRecords } from './command/load-demonstration-records'

const migrations = path.resolve(import.meta.dirname, '../prisma/migrations')
const note = (text: string) => process.stderr.write(`${text}\n`)

async function setUp(url: string, demonstration: boolean) {
  const database = await connectOwner(url)
  try {
    return await withSetUpLock(database, async () => {
      note('tables')
      await migrate(database, migrations)
      note('roles and their rights')
      const urls = await setUpRoles(database, url, process.env.MASTER_SECRET)
      note('boards and areas')
      await writeReferenceData(database)
      if (demonstration) {
        await loadDemonstrationFigures(database, note)
        await loadDemonstrationRecords(database, note)
      }
      if (demonstration) await keepInventedAgreements(database)
      if (demonstration) await keepInventedSettings(database)
      if (demonstration) await keepDemonstrationChanges(database)
      const accounts = demonstration ? await keepDemonstrationPeople(database) : []
      return { ...urls, accounts }
    })
  } finally {
    await database.end()
  }
}

try {
  if (!process.env.DATABASE_URL)
    throw new Error('DATABASE_URL is not set: start the service with "npm start".')
  const result = await setUp(process.env.DATABASE_URL, !process.argv.includes('--without-demonstration'))
  process.stdout.write(`${JSON.stringify(result)}\n`)
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
}
