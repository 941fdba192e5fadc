import { quantile } from '@/lib/statistics/quantiles/quantile'
import { inParallel, Sender } from '../../../e2e/support/send'

export type Asked = { readonly path: string; readonly cookie?: string }
export type Throughput = {
  /** Answers a second. */
  readonly rate: number
  /** Milliseconds until an answer, at the median. */
  readonly median: number
  /** Answered 503, because too much was asked at once. */
  readonly refused: number
  /** Mean bytes of an answer's body, not compressed. */
  readonly bytes: number
}

/**
 * Asks for all of a list, so many at a time, over kept connections, and uncompressed.
 *
 * @throws Error for any answer that is neither 200 nor 503
 */
export async function requestsASecond(
  address: string,
  all: readonly Asked[],
  concurrent: number,
): Promise<Throughput> {
  const sender = new Sender(address, concurrent)
  const times: number[] = []
  let [bytes, refused] = [0, 0]
  const began = performance.now()
  await inParallel(all, concurrent, async ({ path, cookie }) => {
    const { status, body, milliseconds } = await sender.send({ path, headers: cookie ? { cookie } : {} })
    if (status === 503) {
      refused += 1
      return
    }
    if (status !== 200) throw new Error(`${path} was answered ${status}`)
    times.push(milliseconds)
    bytes += Buffer.byteLength(body)
  })
  const seconds = (performance.now() - began) / 1000
  sender.close()
  if (times.length === 0) throw new Error('Nothing was answered')
  return {
    rate: times.length / seconds,
    median: quantile(times, 0.5, 1),
    refused,
    bytes: Math.round(bytes / times.length),
  }
}
