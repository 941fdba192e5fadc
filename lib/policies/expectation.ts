import type { ChangeContent, ChangeReading, ChangeVersion } from './change.types'

/** What stands between an expectation and its result. */
export type Expectation = {
  /** When what is expected now was written first. */
  readonly since: Date
  /** When a result was first shown, of whatever version; null while none was. */
  readonly firstShown: Date | null
  /** Written before any result was shown here. */
  readonly cameFirst: boolean
  /** The first month with the change had begun by then: figures may have been known from elsewhere. */
  readonly afterStart: boolean
}

/** Parts whose change makes it another expectation. */
const parts = ['from', 'full', 'hypothesis', 'measure', 'direction'] as const

/**
 * Whether what is expected stood before its result. A later edit of a name or an owner changes no expectation.
 *
 * @param versions the latest first
 * @param readings of any order
 */
export function expectationOf(
  versions: readonly [ChangeVersion, ...ChangeVersion[]],
  readings: readonly ChangeReading[],
): Expectation {
  const [latest] = versions
  let since = latest.at
  for (const version of versions) {
    if (!isSame(version.content, latest.content)) break
    since = version.at
  }
  const firstShown = readings.reduce<Date | null>((first, { at }) => (first && first < at ? first : at), null)
  return {
    since,
    firstShown,
    cameFirst: firstShown === null || since <= firstShown,
    afterStart: since.toISOString().slice(0, 7) >= latest.content.from,
  }
}

const isSame = (a: ChangeContent, b: ChangeContent) => parts.every((part) => a[part] === b[part])
