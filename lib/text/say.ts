import { IntlMessageFormat } from 'intl-messageformat'
import { LRUCache } from 'lru-cache'
import { cy } from './cy/dictionary'
import { en } from './en/dictionary'
import { languageTag, type Locale } from './locale'
import type { Message, MessageKey, MessageValue } from './message'

const dictionaries = { en, cy } as const
const parsed = new Map<string, IntlMessageFormat>()
/** What was said: a page says the same months and counts many times over, and formatting is slow. */
const said = new LRUCache<string, string>({ max: 20_000 })

/** The ICU source of a message. Throws on a key that is in no dictionary (a fault of ours). */
export function messageSource(locale: Locale, key: MessageKey): string {
  const dot = key.indexOf('.')
  const section = key.slice(0, dot)
  const name = key.slice(dot + 1)
  const source = (dictionaries[locale] as Record<string, Record<string, string>>)[section]?.[name]
  if (source === undefined) throw new Error(`No message ${key} in ${locale}`)
  return source
}

/** Puts a Message into words of one language, with that language's numbers, dates and plurals. */
export function say(locale: Locale, message: Message): string
export function say(locale: Locale, key: MessageKey, values?: Message['values']): string
export function say(locale: Locale, what: Message | MessageKey, values?: Message['values']): string {
  const { key, values: given } = typeof what === 'string' ? { key: what, values } : what
  const id = `${locale}:${key}`
  const whole = given ? `${id}:${JSON.stringify(given)}` : id
  const known = said.get(whole)
  if (known !== undefined) return known
  const words = String(formatOf(locale, key, id).format(given ? inWords(locale, given) : undefined))
  said.set(whole, words)
  return words
}

function formatOf(locale: Locale, key: MessageKey, id: string): IntlMessageFormat {
  let format = parsed.get(id)
  if (!format) {
    format = new IntlMessageFormat(messageSource(locale, key), languageTag[locale], undefined, {
      ignoreTag: true,
    })
    parsed.set(id, format)
  }
  return format
}

function inWords(locale: Locale, values: Readonly<Record<string, MessageValue>>) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' && !(value instanceof Date) ? say(locale, value) : value === 0 ? 0 : value,
    ]),
  )
}
