import { describe, expect, it } from 'vitest'
import { compareRuns } from '@/lib/demand/model/compare-runs'
import { changes, noChange, noLevers, type Levers } from '@/lib/demand/model/levers'
import { runMany } from '@/lib/demand/model/run-many'
import { madeBaseline } from '@/lib/demand/testing/made-baseline'
import { languageTag, type Locale } from '@/lib/text/locale'
import { messageSource } from '@/lib/text/say'
import { resultWords } from './result-words'
import { whatIfWords, type WhatIfWords } from './what-if.types'

const baseline = madeBaseline()
/** Few runs: the words are tried, not the model. */
const few = { runs: 40 }
const unchanged = runMany(baseline, noChange, few)
const months = Array.from({ length: 36 }, (_, index) => `month ${index + 1}`)

function told(locale: Locale, levers: Partial<Levers>, target: number | null = null) {
  const scenario = { ...noChange, levers: { ...noLevers, ...levers } }
  const words = Object.fromEntries(
    whatIfWords.map((name) => [name, messageSource(locale, `whatIf.${name}`)]),
  ) as WhatIfWords
  const comparison = compareRuns(unchanged, runMany(baseline, scenario, few), {
    target,
    remand: 1,
    start: 240,
  })
  return resultWords(words, languageTag[locale], comparison, months, { moved: changes(scenario), target })
}

describe('the plain answer', () => {
  it('says how many more or fewer, and that only the difference means something', () => {
    const more = told('en', { receipts: 20 })
    expect(more.title).toMatch(
      /^About [\d,]+ more open Crown Court cases in month 36, between [\d,]+ and [\d,]+$/,
    )
    expect(told('en', { days: 8 }).title).toContain('fewer')
    expect(more.sentences.at(-1)).toBe('Only the difference means something: the baseline is not a forecast.')
  })

  it('says when open cases come to a number with the inputs and with no change, or that they do not', () => {
    const [inputs, none] = told('en', { receipts: 25 }, 400).sentences
    expect(inputs).toMatch(
      /^With your inputs, open cases come to 400 in month \d+ \(between month \d+ and month \d+/,
    )
    expect(none).toMatch(/^With no change, open cases/)
    expect(told('en', { days: 8 }, 90_000).sentences[0]).toBe(
      'With your inputs, open cases do not come to 90,000 by month 36 in any run.',
    )
  })

  it('says nothing of inputs where none is changed', () => {
    const { title, sentences } = told('en', {})
    expect(title).toBe('Nothing is changed yet')
    expect(sentences.join(' ')).not.toContain('your inputs')
  })

  it.each(['en', 'cy'] as const)(
    'leaves no place open in %s, and never says that something caused it',
    (locale) => {
      for (const levers of [{}, { receipts: 20 }, { days: 26 }, { days: -26 }, { hours: 0.5 }] as const)
        for (const target of [null, 1, 200, 300, 400, 90_000])
          for (const sentence of Object.values(told(locale, levers, target)).flat())
            expect(sentence).not.toMatch(/[{}]|undefined|NaN|caused/)
    },
  )
})
