import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { profiles } from './profile'
import { linkedSetting, type LinkedSetting } from './setting'

/** Settings as a person writes them. */
export type WrittenSetting = Readonly<
  Record<'scale' | 'months' | 'end' | 'seed', string> & {
    /** Crimes recorded a year that no board has fewer of; without it every board is at the scale. */
    leastCrimes?: string | undefined
    /** Slugs of boards that are made at their true size, with commas between. */
    whole?: string | undefined
    /** Name of a shipped profile, or a JSON file with some of its values. */
    profile: string
  }
>

/**
 * The settings of a linked demonstration from what a person wrote.
 *
 * @throws Error with one plain sentence for each value that is wrong
 */
export function readSetting(written: WrittenSetting): LinkedSetting {
  const { scale, months, end, seed, leastCrimes, whole, profile } = written
  const parsed = linkedSetting.safeParse({
    scale: Number(scale),
    ...(leastCrimes === undefined ? {} : { leastCrimes: Number(leastCrimes) }),
    ...(whole === undefined ? {} : { whole: whole.split(',') }),
    months: Number(months),
    end,
    seed: Number(seed),
    profile: readProfile(profile),
  })
  if (parsed.success) return parsed.data
  throw new Error(inWords(parsed.error))
}

/** The month before the one in which a moment lies, YYYY-MM. */
export function lastWholeMonth(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7)
}

function readProfile(profile: string): unknown {
  const shipped = profiles[profile]
  if (shipped) return shipped
  const text = readText(profile)
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`The profile ${profile} is not JSON.`)
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    const names = Object.keys(profiles).join(', ')
    throw new Error(`There is no profile ${file}: name one of ${names}, or a file that can be read.`)
  }
}

const inWords = (error: z.ZodError) =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'setting'}: ${message}.`).join('\n')
