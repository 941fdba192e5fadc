import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { faultOf } from '../fault-list'
import { ImportRefused } from '../import-refused'
import { mappingSchema, type Mapping } from './mapping'

const shipped = path.resolve(import.meta.dirname, '../mappings')

/**
 * Reads a mapping file.
 *
 * @param file a path, or the name of a mapping that comes with the service (lib/releases/mappings)
 * @throws ImportRefused where it cannot be read or is no mapping, saying at which place
 */
export async function readMapping(file: string): Promise<Mapping> {
  const name = path.basename(file)
  const text = await readFile(isShippedName(file) ? path.join(shipped, `${file}.json`) : file, 'utf8').catch(
    (fault: NodeJS.ErrnoException) => {
      throw new ImportRefused(name, [
        faultOf('mappingUnreadable', {}, { reason: fault.code ?? fault.message }),
      ])
    },
  )
  const parsed = mappingSchema.safeParse(jsonOf(text, name))
  if (parsed.success) return parsed.data
  throw new ImportRefused(
    name,
    parsed.error.issues.map((issue) =>
      faultOf('mappingWrong', {}, { place: issue.path.join('.') || '{ }', reason: issue.message }),
    ),
  )
}

const isShippedName = (file: string) => /^[a-z0-9-]+$/.test(file)

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault)
    throw new ImportRefused(name, [faultOf('mappingWrong', {}, { place: '{ }', reason })])
  }
}
