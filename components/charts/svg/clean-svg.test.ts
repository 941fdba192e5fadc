import { expect, test } from 'vitest'
import { cleanSvg } from './clean-svg'

const drawn = `<svg width="10" height="10" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" baseProfile="full" viewBox="0 0 10 10">
<rect width="10" height="10" x="0" y="0" fill="none"></rect>
<text style="font-size:14px;font-family:Arial;font-weight:bold;" xml:space="preserve" x="1.23456">88.75%</text>
<g clip-path="url(#zr7-c0)"><path d="M0.123 1L2 3" class="zr7-cls-0" ecmeta_series_index="1" pointer-events="visible"></path></g>
<defs><clipPath id="zr7-c0"></clipPath></defs>
<style><![CDATA[ .zr7-cls-0:hover { cursor:pointer; } ]]></style>
</svg>`

test('nothing is left that a strict content security policy forbids', () => {
  const svg = cleanSvg(drawn)
  expect(svg).not.toMatch(/style=|<style|class=/)
  expect(svg).toContain('font-size="14px" font-weight="bold"')
})

test('no ids are left, which would have to be unique on the page', () => {
  expect(cleanSvg(drawn)).not.toMatch(/ id=|url\(#|<defs/)
  expect(() => cleanSvg('<svg><linearGradient id="a"></linearGradient></svg>')).toThrow(/an id/)
})

test('the drawing is hidden from screen readers: its wrapper has the words', () => {
  expect(cleanSvg(drawn)).toMatch(/^<svg aria-hidden="true" focusable="false" width="10"/)
})

test('places are shortened, words are not', () => {
  const svg = cleanSvg(drawn)
  expect(svg).toContain('x="1.2">88.75%<')
  expect(svg).toContain('M0.1 1L2 3')
})

test('an inline style that is not known here is a fault', () => {
  expect(() => cleanSvg('<svg><text style="filter:none"></text></svg>')).toThrow(/inline style filter/)
})
