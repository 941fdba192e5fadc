import { bothNames } from '@/lib/text/both-names'
import { courts } from '@/lib/boards/courts'
import { en } from '@/lib/text/en/dictionary'
import { message, type Message, type MessageKey } from '@/lib/text/message'

/**
 * The name of a category of a breakdown, or of all together. Offence groups and codes of the contract have words of
 * ours; courts are names of places; anything else is told as it is.
 */
export function categoryMessage(breakdown: string, category: string): Message {
  if (category === 'all') return message('offences.all')
  if (breakdown === 'offence-group' && category in en.offences)
    return message(`offences.${category}` as MessageKey)
  const coded = `${breakdown}.${category}`
  if (coded in en.categories) return message(`categories.${coded}` as MessageKey)
  const name = breakdown === 'court' ? courtName(category) : category
  return bothNames({ en: name, cy: name })
}

/** What all categories of a breakdown are called together. */
export function totalMessage(breakdown: string): Message {
  return message(breakdown === 'offence-group' ? 'offences.all' : 'figure.allTogether')
}

const known = new Map(courts.map(({ name }) => [slugOf(name), name]))

/** A court by the hyphenated form of its name: as in the list of courts, else each word with a capital. */
function courtName(slug: string): string {
  return (
    known.get(slug) ??
    slug
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' ')
  )
}

/** The rule of docs/measures/rules.md for names of courts as categories. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
