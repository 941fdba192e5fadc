/**
 * Runs two pieces of work at once; when one fails the other is stopped and waited for, so that nothing
 * goes on behind a failure.
 *
 * @template A, B
 * @param {AbortSignal} signal stops both
 * @param {(either: AbortSignal) => [Promise<A>, Promise<B>]} begin
 * @returns {Promise<[A, B]>}
 */
export async function bothOrNeither(signal, begin) {
  const failed = new AbortController()
  const work = begin(AbortSignal.any([signal, failed.signal]))
  /** @type {unknown} */
  let first
  for (const one of work)
    one.catch((error) => {
      first ??= error
      failed.abort()
    })
  await Promise.allSettled(work)
  if (first) throw first
  return Promise.all(work)
}
