import type { Duck } from '@/lib/database/duck/open-duck'

/**
 * The rows of a query, some thousand at a time, as one array of numbers a column: without a JavaScript object for each row.
 *
 * @param query a SELECT of numbers only, none of them 64-bit whole ones, none null
 */
export async function* numberChunks(
  { connection }: Pick<Duck, 'connection'>,
  query: string,
): AsyncGenerator<readonly Float64Array[]> {
  const stream = await connection.stream(query)
  for (
    let chunk = await stream.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await stream.fetchChunk()
  ) {
    const { columnCount, rowCount } = chunk
    const columns: Float64Array[] = []
    for (let at = 0; at < columnCount; at++) {
      const [vector, values] = [chunk.getColumnVector(at), new Float64Array(rowCount)]
      for (let row = 0; row < rowCount; row++) values[row] = vector.getItem(row) as number
      columns.push(values)
    }
    yield columns
  }
}
