import MiniSearch from 'minisearch'
import { en } from '@/lib/text/en/dictionary'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { breakdownsOf } from '../breakdowns-of'
import { categoryMessage } from '../category-message'
import type { MeasureDefinition } from '../measure-definition'
import { measureMessage } from '../measure-message'
import { measures } from '../registry'
import { emptyWords, everydayCrimes, everydayWords } from './everyday-words'

/** A kind of crime that was named: a category of a breakdown. */
export type NamedCategory = { readonly breakdown: string; readonly category: string }

export type FoundMeasure = {
  readonly measure: MeasureDefinition
  /** The kind of crime that was named, where the measure is known by it; else null. */
  readonly of: NamedCategory | null
}

/** More would be a list to read through, and not an answer. */
const most = 8

/**
 * The measures that answer what somebody wants to know, in their own words, the likeliest first: words of a measure's name
 * and question, everyday words for them, small misspellings, and kinds of crime, which become a filter.
 */
export function findMeasures(
  locale: Locale,
  text: string,
): { readonly found: readonly FoundMeasure[]; readonly named: NamedCategory | null } {
  const { rest, named } = takeCategory(locale, plain(text))
  const expressionsMeant = everydayWords[locale].flatMap(([said, words]) =>
    expressions(said)
      .filter((expression) => ` ${rest} `.includes(` ${expression} `))
      .map((expression) => ({ expression, words })),
  )
  // Of an expression of several words none means by itself what they mean together.
  const own = expressionsMeant
    .filter(({ expression }) => expression.includes(' '))
    .reduce((text, { expression }) => ` ${text} `.replace(` ${expression} `, ' ').trim(), rest)
  const words = own.split(' ').filter((word) => word.length > 1 && !emptyWords[locale].has(word))
  const meantWords = new Set(expressionsMeant.flatMap((one) => plain(one.words).split(' ')))
  const terms = [...words, ...meantWords].join(' ')
  if (terms === '')
    return { found: named ? measures.filter(has(named)).slice(0, most).map(known(named)) : [], named }
  const hits = indexOf(locale).search(terms, {
    boost: { name: 3, question: 2 },
    // What is meant by an expression says more than the words that it is made of.
    boostTerm: (term) => (meantWords.has(term) ? 2 : 1),
    prefix: (term) => term.length > 3,
    fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    weights: { prefix: 0.4, fuzzy: 0.3 },
    boostDocument: (id) => (named && !has(named)(byId.get(String(id))!) ? 0.5 : 1),
  })
  const best = hits[0]?.score ?? 0
  return {
    found: hits
      .filter(({ score }) => score > best / 6)
      .slice(0, most)
      .map(({ id }) => known(named)(byId.get(String(id))!)),
    named,
  }
}

const byId = new Map(measures.map((measure) => [measure.id, measure]))
const indexes = new Map<Locale, MiniSearch>()

function indexOf(locale: Locale): MiniSearch {
  const known = indexes.get(locale)
  if (known) return known
  const index = new MiniSearch({
    fields: ['name', 'question', 'text'],
    processTerm: (term) => (emptyWords[locale].has(term) ? null : term),
    tokenize: (text) => plain(text).split(' ').filter(Boolean),
  })
  index.addAll(
    measures.map((measure) => {
      const words = (word: Parameters<typeof measureMessage>[1]) => say(locale, measureMessage(measure, word))
      return {
        id: measure.id,
        name: words('name'),
        question: words('question'),
        text: `${words('counts')} ${words('definition')}`,
      }
    }),
  )
  indexes.set(locale, index)
  return index
}

/** The kind of crime that a text names first, and the text without it. */
function takeCategory(locale: Locale, text: string): { rest: string; named: NamedCategory | null } {
  for (const [said, id] of [...everydayCrimes[locale], ...offences(locale)]) {
    const hit = expressions(said).find((expression) => ` ${text} `.includes(` ${expression} `))
    if (hit === undefined) continue
    const [breakdown = '', category = ''] = id.split('/')
    return { rest: ` ${text} `.replace(` ${hit} `, ' ').trim(), named: { breakdown, category } }
  }
  return { rest: text, named: null }
}

const offences = (locale: Locale) =>
  Object.keys(en.offences)
    .filter((id) => id !== 'all')
    .map((id) => [say(locale, categoryMessage('offence-group', id)), `offence-group/${id}`] as const)

const has =
  ({ breakdown }: NamedCategory) =>
  (measure: MeasureDefinition) =>
    breakdownsOf(measure).some((name) => name === breakdown)

const known =
  (named: NamedCategory | null) =>
  (measure: MeasureDefinition): FoundMeasure => ({ measure, of: named && has(named)(measure) ? named : null })

const expressions = (said: string) => said.split(',').map(plain)

/** Letters and figures in small letters, words apart by one space; an apostrophe belongs to its word. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '’')
    .replace(/[^\p{L}\p{N}’-]+/gu, ' ')
    .trim()
}
