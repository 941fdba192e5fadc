import { describe, expect, it } from 'vitest'
import { IntlMessageFormat } from 'intl-messageformat'
import { cy } from './cy/dictionary'
import { en } from './en/dictionary'

type Node = { type: number; value?: unknown; options?: Record<string, { value: Node[] }>; children?: Node[] }

/** Names of the values that a message speaks of; plain text has none. ICU node type 0 is literal text, 7 is `#`. */
function argumentsOf(source: string): string[] {
  const names = new Set<string>()
  const visit = (nodes: Node[]) => {
    for (const node of nodes) {
      if (node.type !== 0 && node.type !== 7) names.add(String(node.value))
      for (const option of Object.values(node.options ?? {})) visit(option.value)
      visit(node.children ?? [])
    }
  }
  visit(new IntlMessageFormat(source, 'en', undefined, { ignoreTag: true }).getAst() as Node[])
  return [...names].sort()
}

const entries = Object.entries(en).flatMap(([section, messages]) =>
  Object.entries(messages as Record<string, string>).map(([key, source]) => ({
    key: `${section}.${key}`,
    english: source,
    welsh: (cy as unknown as Record<string, Record<string, string>>)[section]?.[key],
  })),
)

describe('dictionaries', () => {
  it('have the same keys in both languages', () => {
    for (const section of Object.keys(en) as (keyof typeof en)[]) {
      expect(Object.keys(cy[section]).sort(), section).toEqual(Object.keys(en[section]).sort())
    }
  })

  it('speak of the same values in both languages', () => {
    for (const { key, english, welsh } of entries) {
      expect(argumentsOf(welsh ?? ''), key).toEqual(argumentsOf(english))
    }
  })

  it('have no empty message', () => {
    for (const { key, english, welsh } of entries) {
      expect(english.trim(), key).not.toBe('')
      expect(welsh?.trim(), key).not.toBe('')
    }
  })
})
