import { expect, test } from 'vitest'
import { asMarkdown } from './as-markdown'
import { documentText } from './document-text'
import { documentIds } from './documents'

test.each(documentIds)('%s has its headings, its dates and room for what is blank', (id) => {
  const text = asMarkdown('cy', id)
  const { title, parts } = documentText('cy', id)
  expect(text.startsWith(`# ${title}\n\n`)).toBe(true)
  expect(text.match(/^## .*$/gm)).toEqual(parts.map((part) => `## ${part.title}`))
  expect(text).toMatch(/^- Dyddiad: \d+ \S+ \d{4}\n- Perchennog: .+\n- I’w adolygu erbyn: \d+ \S+ \d{4}$/m)
  const blanks = parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (typeof block !== 'string' && 'fields' in block ? block.fields : []))
    .filter(([, words]) => words === '')
  expect(text.match(/^_{30}$/gm) ?? []).toHaveLength(blanks.length)
})

test('lists, steps and links are those of Markdown', () => {
  const text = asMarkdown('en', 'data-sharing')
  expect(text).toContain('\n1. Write down')
  expect(text).toContain('\n9. Sixty days')
  expect(text).toContain('- [Data sharing agreement](/documents/agreement)')
})
