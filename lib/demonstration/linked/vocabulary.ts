import type { Random } from '@/lib/statistics/random'

// Every invented name begins with "Qx" or "Zq" and every postcode with "QX": letters that no name or postcode of the
// United Kingdom begins with. So a search of a database, a log or a page for them finds any leak.
const starts = ['Qxa', 'Qxe', 'Qxi', 'Qxo', 'Qxu', 'Zqa', 'Zqe', 'Zqi', 'Zqo', 'Zqu']
const middles = ['br', 'ld', 'm', 'nd', 'r', 'rv', 'st', 'th', 'v', 'w', 'l', 'k']
const vowels = ['a', 'e', 'i', 'o', 'u', 'y']
const firstEnds = ['n', 'ra', 'len', 'mi', 'ta', 'ver', 's', 'nor', 'la', 'dan']
const lastEnds = ['ton', 'ley', 'son', 'well', 'field', 'more', 'ward', 'ham', 'by', 'croft', 'gate', 'den']

const of = <T>(random: Random, list: readonly T[]): T => list[random.integer(list.length)]!

/** A first name; some are much commoner than others, as in life. */
export function firstName(random: Random): string {
  const common = random.uniform() < 0.5
  const few = common ? 4 : middles.length
  return of(random, starts) + middles[random.integer(few)]! + of(random, vowels) + of(random, firstEnds)
}

export function lastName(random: Random): string {
  return (
    of(random, starts) +
    of(random, middles) +
    of(random, vowels) +
    of(random, middles) +
    of(random, vowels) +
    of(random, lastEnds)
  )
}

export function postcode(random: Random): string {
  const letter = () => String.fromCharCode(65 + random.integer(26))
  return `QX${1 + random.integer(98)} ${random.integer(10)}${letter()}${letter()}`
}

/** What to search for: matches every invented name and postcode and nothing else that the service holds. */
export const markedVocabulary = /\b(?:Qx|Zq)[a-z]{3,}|\bQX\d{1,2} ?\d[A-Z]{2}\b/
