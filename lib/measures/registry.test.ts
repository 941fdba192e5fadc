import { describe, expect, it } from 'vitest'
import { en } from '@/lib/text/en/dictionary'
import { measureById, measures } from './registry'

describe('the measures', () => {
  it('have ids of their own', () => {
    expect(new Set(measures.map((measure) => measure.id)).size).toBe(measures.length)
  })

  it('have all their words', () => {
    const words = en.measures as Record<string, string>
    for (const { id, kind } of measures) {
      const needed = ['name', 'question', 'counts', 'definition', 'caveats']
      if (['rate', 'mean', 'time-to-event'].includes(kind)) needed.push('numerator', 'denominator')
      expect(
        Object.keys(words)
          .filter((key) => key.startsWith(`${id}.`))
          .sort(),
        id,
      ).toEqual(needed.map((word) => `${id}.${word}`).sort())
    }
  })

  it('have no words of a measure that is not defined', () => {
    for (const key of Object.keys(en.measures)) expect(measureById(key.split('.')[0]!), key).toBeDefined()
  })

  it('name only measures that exist as related, and never themselves', () => {
    for (const { id, related } of measures) {
      for (const other of related) expect(measureById(other), `${id} → ${other}`).toBeDefined()
      expect(related).not.toContain(id)
    }
  })

  it('give every rate a denominator that holds its numerator or counts something wider', () => {
    for (const { id, published } of measures) {
      if (published && 'numerator' in published) expect(published.denominator.length, id).toBeGreaterThan(0)
    }
  })
})
