import { expect, test } from 'vitest'
import { compactSvg } from './compact-svg'

const round = 'd="M1 0A1 1 0 1 1 1 -0.1A1 1 0 0 1 1 0"'

test('a circle is a circle of the same size and outline', () => {
  expect(
    compactSvg(`<path ${round} transform="matrix(3.4,0,0,3.4,45.28,147.7)" fill="#12436d"></path>`),
  ).toBe('<circle cx="45.3" cy="147.7" r="3.4" fill="#12436d"/>')
  expect(
    compactSvg(
      `<path ${round} transform="matrix(5,0,0,5,10,20)" fill="#fff" stroke="#12436d" stroke-width="0.3"></path>`,
    ),
  ).toBe('<circle cx="10" cy="20" r="5" fill="#fff" stroke="#12436d" stroke-width="1.5"/>')
})

test('an outline of no width is left out', () => {
  expect(
    compactSvg(
      `<path ${round} transform="matrix(2,0,0,2,1,1)" fill="#12436d" stroke="#12436d" stroke-width="0"></path>`,
    ),
  ).toBe('<circle cx="1" cy="1" r="2" fill="#12436d"/>')
})

test('other shapes stay as they are', () => {
  const diamond = '<path d="M0 -1L1 1L-1 1Z" transform="matrix(5.5,0,0,5.5,259.67,50)" fill="#801650"></path>'
  expect(compactSvg(diamond)).toBe(diamond.replace('></path>', '/>'))
  const oval = `<path ${round} transform="matrix(2,0,0,3,1,1)" fill="#12436d"></path>`
  expect(compactSvg(oval)).toBe(oval.replace('></path>', '/>'))
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
