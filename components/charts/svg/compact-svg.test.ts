import { expect, test } from 'vitest'
import { compactSvg } from './compact-svg'

test('shapes end where they begin', () => {
  expect(compactSvg('<path d="M0 0L1 1" fill="none"></path>\n<polygon points="0 0 1 1"></polygon>')).toBe(
    '<path d="M0 0L1 1" fill="none"/><polygon points="0 0 1 1"/>',
  )
})

test('a text keeps its words and its place', () => {
  expect(
    compactSvg(
      '<text text-anchor="start" font-size="14px" transform="translate(0 -9.5)" fill="#484949">a  > b</text>',
    ),
  ).toBe('<text font-size="14px" x="0" y="-9.5" fill="#484949">a  > b</text>')
  const moved = '<text text-anchor="end" y="7" transform="translate(40 297)">1</text>'
  expect(compactSvg(moved)).toBe(moved)
  const turned = '<text transform="rotate(90 1 2)">1</text>'
  expect(compactSvg(turned)).toBe(turned)
})
