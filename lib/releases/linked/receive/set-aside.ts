import path from 'node:path'
import { say } from '@/lib/text/say'
import type { MessageKey } from '@/lib/text/message'
import { writeParquet } from '@/lib/database/duck/write-parquet'
import { longestText } from '../../contract/column'
import { withoutWords } from './receive-failed'
import type { LoadedTable } from './resume'
import type { Reception } from './reception'

/** Rows that were set aside: where they are in which file and why, never what they are. */
export const setAsideFile = (folder: string): string => path.join(folder, 'set-aside.parquet')

export async function writeSetAside(
  { duck, folder }: Reception,
  loaded: readonly LoadedTable[],
): Promise<void> {
  await withoutWords('writing rows set aside', async () => {
    await duck.run(
      'CREATE TABLE set_aside ("table" VARCHAR, file VARCHAR, line BIGINT, "column" VARCHAR, fault VARCHAR, reason VARCHAR)',
    )
    const appender = await duck.connection.createAppender('set_aside')
    const text = (value: string | null) =>
      value === null ? appender.appendNull() : appender.appendVarchar(value)
    for (const { received, faults } of loaded)
      for (const { line, column, fault } of faults) {
        text(received.table)
        text(received.file)
        if (line === null) appender.appendNull()
        else appender.appendBigInt(BigInt(line))
        text(column)
        text(fault)
        text(say('en', `delivery.${fault}` as MessageKey, { limit: longestText }))
        appender.endRow()
      }
    appender.closeSync()
    await writeParquet(duck, 'SELECT * FROM set_aside', setAsideFile(folder))
  })
}
