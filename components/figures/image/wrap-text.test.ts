import { expect, test } from 'vitest'
import { textWidth } from '@/components/charts/scale/text-width'
import { wrapText } from './wrap-text'

const text = 'Half of the cases that ended in March 2026 took 31 days or more from charge to first hearing'

test('no line is wider than there is room for, and no word is lost', () => {
  for (const width of [120, 300, 812]) {
    const lines = wrapText(text, width, 14)
    expect(lines.join(' ')).toBe(text)
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width)
  }
})

test('a word that is longer than a line has one of its own', () => {
  expect(wrapText('of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch now', 100, 14)).toEqual([
    'of',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    'now',
  ])
  expect(wrapText('', 100, 14)).toEqual([])
})
