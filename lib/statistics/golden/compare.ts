import type { Tolerance } from './golden-case'

/**
 * Where an answer differs from what is expected, one line for each number or word. Objects may have more keys
 * than expected; lists may not be longer. `null` stands for an undefined or infinite number.
 */
export function compare(expected: unknown, actual: unknown, tolerance: Tolerance, path: string): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${path}: expected a list, got ${show(actual)}`]
    if (actual.length !== expected.length)
      return [`${path}: expected ${expected.length} entries, got ${actual.length}`]
    return expected.flatMap((item, i) => compare(item, actual[i], tolerance, `${path}[${i}]`))
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return [`${path}: expected an object, got ${show(actual)}`]
    return Object.keys(expected).flatMap((key) =>
      key in actual
        ? compare(expected[key], actual[key], within(tolerance, key), `${path}.${key}`)
        : [`${path}.${key}: expected ${show(expected[key])}, got nothing`],
    )
  }
  return isSame(expected, actual, tolerance)
    ? []
    : [`${path}: expected ${show(expected)}, got ${show(actual)}`]
}

/** The tolerance below a key: its own if it has one. Other keys keep theirs further down. */
export function within(tolerance: Tolerance, key: string): Tolerance {
  const own = tolerance.keys?.[key]
  return own ? { ...own, keys: tolerance.keys } : tolerance
}

function isSame(expected: unknown, actual: unknown, { rel = 0, abs = 0 }: Tolerance): boolean {
  if (typeof expected === 'number') {
    if (typeof actual !== 'number' || !Number.isFinite(actual)) return false
    const difference = Math.abs(actual - expected)
    return difference <= abs || difference <= rel * Math.abs(expected)
  }
  if (expected === null) return actual === null || (typeof actual === 'number' && !Number.isFinite(actual))
  return expected === actual
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const show = (value: unknown) => {
  const text =
    value === undefined ? 'nothing' : typeof value === 'number' ? String(value) : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
