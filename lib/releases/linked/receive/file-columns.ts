import { open } from 'node:fs/promises'
import { isUtf8 } from 'node:buffer'
import { z } from 'zod'
import type { Duck } from '@/lib/database/duck/open-duck'
import { sqlText } from '@/lib/database/duck/sql-text'
import type { CheckedFile } from './check-files'
import { deliveryFault } from './delivery-fault'
import { DeliveryRefused } from './delivery-refused'
import { splitLine } from './split-line'

const longestHeader = 64 * 1024

/** Types of Parquet columns that have one way to be written as text. */
const readable =
  /^(VARCHAR|ENUM\(.*|DATE|BOOLEAN|U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL\(.*)$/s

/**
 * Names of the columns of a file, in its order.
 *
 * @param needed columns that will be read: only of these does the type matter
 * @throws DeliveryRefused where there is no header, or a type cannot be read
 */
export async function fileColumns(
  duck: Duck,
  file: CheckedFile,
  needed: ReadonlySet<string>,
): Promise<readonly string[]> {
  return file.file.endsWith('.csv') ? csvColumns(file) : parquetColumns(duck, file, needed)
}

async function csvColumns({ path, file }: CheckedFile): Promise<readonly string[]> {
  const handle = await open(path)
  try {
    const buffer = Buffer.alloc(longestHeader)
    const { bytesRead } = await handle.read(buffer, 0, longestHeader, 0)
    const read = buffer.subarray(0, bytesRead)
    const end = read.indexOf('\n')
    const bytes = end < 0 ? read : read.subarray(0, end)
    const bom = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0
    const line = bytes.subarray(bom).toString('utf8').replace(/\r$/, '')
    const whole = (end >= 0 || bytesRead < longestHeader) && isUtf8(bytes)
    if (!whole || line === '' || (line.match(/"/g)?.length ?? 0) % 2 === 1 || line.includes('\r'))
      throw new DeliveryRefused([deliveryFault('headerUnreadable', { file, line: 1 })])
    return splitLine(line)
  } finally {
    await handle.close()
  }
}

const described = z.object({ column_name: z.string(), column_type: z.string() })

async function parquetColumns(duck: Duck, { path, file }: CheckedFile, needed: ReadonlySet<string>) {
  const columns = await duck
    .rows(described, `DESCRIBE SELECT * FROM read_parquet(${sqlText(path)})`)
    .catch(() => null)
  if (!columns) throw new DeliveryRefused([deliveryFault('unreadable', { file }, { format: 'Parquet' })])
  const faults = columns
    .filter(({ column_name: name, column_type: type }) => needed.has(name) && !readable.test(type))
    .map(({ column_name: column }) => deliveryFault('columnType', { file, column }, { column }))
  if (faults.length > 0) throw new DeliveryRefused(faults)
  return columns.map(({ column_name: name }) => name)
}
