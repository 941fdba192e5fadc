import type { Draws } from './draws'

// Every invented name begins with "Qx" or "Zq" and every postcode with "QX": letters that no name or postcode of the
// United Kingdom begins with. So a search of a database, a log or a page for them finds any leak.
const starts = ['Qxa', 'Qxe', 'Qxi', 'Qxo', 'Qxu', 'Zqa', 'Zqe', 'Zqi', 'Zqo', 'Zqu']
const common = ['br', 'ld', 'm', 'nd']
const middles = [...common, 'r', 'rv', 'st', 'th', 'v', 'w', 'l', 'k']
const vowels = ['a', 'e', 'i', 'o', 'u', 'y']
const firstEnds = ['n', 'ra', 'len', 'mi', 'ta', 'ver', 's', 'nor', 'la', 'dan']
const lastEnds = ['ton', 'ley', 'son', 'well', 'field', 'more', 'ward', 'ham', 'by', 'croft', 'gate', 'den']

/** Every text that has one part of each list, in order. */
const joined = (...lists: readonly (readonly string[])[]) =>
  lists.reduce<readonly string[]>((made, list) => made.flatMap((text) => list.map((end) => text + end)), [''])

const commonFirst = joined(starts, common, vowels, firstEnds)
const anyFirst = joined(starts, middles, vowels, firstEnds)
const lastHeads = joined(starts, middles, vowels)
const lastTails = joined(middles, vowels, lastEnds)
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const inward = joined([...'0123456789'], [...letters], [...letters])

const of = (draws: Draws, list: readonly string[]): string => list[draws.integer(list.length)]!

/** A first name; some are much commoner than others, as in life. */
export const firstName = (draws: Draws) => of(draws, draws.chance(0.5) ? commonFirst : anyFirst)

export const lastName = (draws: Draws) => of(draws, lastHeads) + of(draws, lastTails)

export const postcode = (draws: Draws) => `QX${1 + draws.integer(98)} ${of(draws, inward)}`

/** What to search for: matches every invented name and postcode and nothing else that the service holds. */
export const markedVocabulary = /\b(?:Qx|Zq)[a-z]{3,}|\bQX\d{1,2} ?\d[A-Z]{2}\b/
