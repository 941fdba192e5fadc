import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { warningDays } from '@/lib/agreements/agreement-state'
import { agreementFields, type AgreementField } from '@/lib/agreements/read-agreement-form'
import { linkThreshold } from '@/lib/demonstration/linked/records/link-maker'
import { readEnvironment } from '@/lib/environment'
import { isPublicPath } from '@/lib/http/route-access'
import { leastOfGrade } from '@/lib/questions/linkage/grade-of'
import { absoluteSeconds, idleSeconds } from '@/lib/session/session-token'
import { say } from '../say'
import { dayMessage } from '../say-period'
import type { DocumentBlock, DocumentText } from './document'
import { documentText } from './document-text'
import { documentIds, documents, factsOf } from './documents'

/** The words of a block, in the order in which they are read. */
function wordsOf(block: DocumentBlock): readonly string[] {
  if (typeof block === 'string') return [block]
  if ('list' in block) return block.list
  if ('steps' in block) return block.steps
  return 'links' in block ? block.links.flat() : block.fields.flat()
}

const allWords = ({ title, lead, parts }: DocumentText) => [
  title,
  lead,
  ...parts.flatMap((part) => [part.title, ...part.blocks.flatMap(wordsOf)]),
]

/** What must be alike in both languages: parts, blocks, their items, addresses, and what is to be filled in. */
const shapeOf = ({ parts }: DocumentText) =>
  parts.map(({ id, blocks }) => ({
    id,
    blocks: blocks.map((block) => {
      if (typeof block === 'string') return 'words'
      if ('links' in block) return block.links.map(([, href]) => href)
      if ('fields' in block) return block.fields.map(([, words]) => (words ? 'told' : 'blank'))
      return [Object.keys(block)[0], wordsOf(block).length]
    }),
  }))

const numbersIn = (words: string) => (words.match(/\d+([.,]\d+)*/g) ?? []).sort()

/** Words that are the same in both languages. */
const alike = new Set(['', 'Data', 'Model'])

describe.each(documentIds)('%s', (id) => {
  const [english, welsh] = [documentText('en', id), documentText('cy', id)]

  test('has the same parts in both languages', () => {
    expect(shapeOf(welsh)).toEqual(shapeOf(english))
  })

  test('is translated whole, with the same numbers', () => {
    const translated = allWords(welsh)
    for (const [i, words] of allWords(english).entries()) {
      if (words.startsWith('/') || words.startsWith('https:')) continue
      expect(numbersIn(translated[i]!), words).toEqual(numbersIn(words))
      if (!alike.has(words)) expect(translated[i], words).not.toBe(words)
    }
  })

  test('has anchors of its own, an address for anybody, an owner and a review within a year and a day', () => {
    const ids = english.parts.map((part) => part.id)
    expect(new Set(ids).size).toBe(ids.length)
    const { path, owner, dated, reviewBy, template } = factsOf(id)
    expect(isPublicPath(path)).toBe(true)
    if (template) expect(isPublicPath(`${path}/download`)).toBe(true)
    expect(say('en', owner)).not.toBe('')
    const days = (Date.parse(reviewBy) - Date.parse(dated)) / 86_400_000
    expect(days).toBeGreaterThan(0)
    expect(days).toBeLessThanOrEqual(366)
  })

  test('claims no cause and uses no word that the service avoids', () => {
    expect(allWords(english).join(' ')).not.toMatch(/\bcaused?\b|backlog|league|best board|worst/i)
  })
})

const saysBoth = (id: (typeof documentIds)[number], said: string) => {
  for (const locale of ['en', 'cy'] as const)
    expect(allWords(documentText(locale, id)).join(' '), `${id} ${locale}`).toContain(said)
}

describe('what documents say of the service is so', () => {
  test('times of sessions and records, and the threshold', () => {
    const { RETENTION_DAYS, SUPPRESSION_THRESHOLD } = readEnvironment({})
    saysBoth('privacy', String(RETENTION_DAYS))
    saysBoth('transparency', String(RETENTION_DAYS))
    saysBoth('transparency', `(${SUPPRESSION_THRESHOLD},`)
    saysBoth('privacy', String(idleSeconds / 60))
    saysBoth('privacy', String(absoluteSeconds / 3600))
  })

  test('grades of links, and the threshold of invented links', () => {
    saysBoth('transparency', `${leastOfGrade.high * 100}%`)
    saysBoth('transparency', `${leastOfGrade.medium * 100}%`)
    saysBoth('transparency', ` ${linkThreshold}:`)
    saysBoth('transparency', String(2 ** linkThreshold))
  })

  test('no page shows a forecast or an estimate of an effect without a transparency record', () => {
    const files = ['app', 'components', 'lib/questions', 'lib/policies'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    const records = {
      'lib/demand/': 'what-if',
      'lib/statistics/forecast/': 'forecast',
      'lib/statistics/effects/': 'effects',
    }
    const parts = documentText('en', 'transparency').parts.map(({ id }) => id)
    const without = files
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8')
        return Object.entries(records).flatMap(([code, part]) =>
          text.includes(code) && !parts.includes(part) ? [`${file}: ${part}`] : [],
        )
      })
    expect(without).toEqual([])
  })

  test('the accessibility statement says the day on which it was prepared', () => {
    const { dated } = documents.accessibility
    for (const locale of ['en', 'cy'] as const)
      expect(allWords(documentText(locale, 'accessibility')).join(' ')).toContain(
        say(locale, dayMessage(dated)),
      )
  })

  test('the template of an agreement has room for all that the register asks', () => {
    // Who is who, and the contact, are parties; an agreement that begins anew has new days.
    const partOf: Readonly<Record<AgreementField, string>> = {
      board: 'parties',
      agency: 'parties',
      parties: 'parties',
      contactName: 'parties',
      contactEmail: 'parties',
      purpose: 'purpose',
      lawfulBasis: 'basis',
      from: 'time',
      to: 'time',
      anew: 'time',
      namesBoard: 'protection',
      documents: 'documents',
    }
    const parts = documentText('en', 'agreement').parts.map(({ id }) => id)
    expect(parts).toEqual(expect.arrayContaining(Object.values(partOf)))
    for (const field of agreementFields) expect(partOf).toHaveProperty(field)
  })

  test('the playbook says when an end is warned of', () => {
    expect(warningDays).toBe(60)
    expect(allWords(documentText('en', 'data-sharing')).join(' ')).toContain('Sixty days before the end')
    expect(allWords(documentText('cy', 'data-sharing')).join(' ')).toContain('Chwe deg diwrnod cyn y diwedd')
  })
})
