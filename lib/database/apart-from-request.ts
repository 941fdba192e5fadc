/** Set by scripts/render.mjs as its process starts, before any request. */
const outside = Symbol.for('criminal-justice-board-data.outside-requests')
type Outside = <T>(work: () => T) => T

/**
 * Does work of the database without what belongs to the request that asks. Prisma remembers its last hundred transactions,
 * and with each all that its asynchronous context holds: the request, its response, the page in the making.
 */
export function apartFromRequest<T>(work: () => T): T {
  const run = (globalThis as { [outside]?: Outside })[outside]
  return run ? run(work) : work()
}
