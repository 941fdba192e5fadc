import { measures } from '@/lib/measures/registry'
import { expect, test } from './support/journey'

// A figure as a picture: what stands on the page stands in it, with where it comes from.

const path = '/boards/avon-and-somerset/measures/conviction-rate'

test('a figure is taken away as a picture with its title, source, edition and that it is invented', async ({
  page,
  signInAs,
}) => {
  await signInAs('avon-and-somerset-analyst')
  await page.goto(`${path}?source=demonstration`)
  const figure = page.locator('#figure-1')
  const title = (await figure.locator('.figure__title').innerText()).trim()
  await figure.getByText('Download', { exact: true }).click()
  const [svg, png] = await Promise.all(
    [/^SVG/, /^PNG/].map(async (name) => {
      const href = await figure.getByRole('link', { name }).getAttribute('href')
      return page.request.get(href!)
    }),
  )
  expect(svg!.headers()['content-disposition']).toBe(
    'attachment; filename="avon-and-somerset-conviction-rate.svg"',
  )
  const drawn = await svg!.text()
  await page.setContent(drawn.replace(/^[^<]*/, ''))
  const words = (await page.locator('svg text').allTextContents()).join(' ')
  for (const part of [title, 'DEMONSTRATION DATA', 'Source:', 'Edition:', 'Avon and Somerset'])
    expect(words).toContain(part)
  const bytes = await png!.body()
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  // Twice as wide as the SVG, and with letters in it: one without would be a few kilobytes.
  expect(bytes.readUInt32BE(16)).toBe(2 * 860)
  expect(bytes.length).toBeGreaterThan(40_000)
})

test('of measures of every kind there is a picture in either language', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-analyst')
  // Not all of them: what a person may take away in a minute is limited.
  for (const [i, { id }] of measures.filter((_, at) => at % 4 === 0).entries()) {
    const answer = await page.request.get(
      `/api/v1/boards/avon-and-somerset/measures/${id}/chart.svg?lang=${i % 2 ? 'en' : 'cy'}`,
    )
    expect([200, 404], id).toContain(answer.status())
    if (answer.status() !== 200) continue
    const svg = await answer.text()
    expect(svg, id).toMatch(/^<svg [^]*<\/svg>$/)
    expect(svg, id).not.toMatch(/undefined|NaN|\[object/)
  }
})

test('who may not take figures away gets no picture, and is offered none', async ({ page, signInAs }) => {
  await signInAs('avon-and-somerset-member')
  await page.goto(path)
  await expect(page.getByRole('link', { name: /^(SVG|PNG)/ })).toHaveCount(0)
  for (const ending of ['svg', 'png']) {
    const refused = await page.request.get(`/api/v1${path}/chart.${ending}?source=demonstration`)
    expect(refused.status()).toBe(403)
    expect(refused.headers()['content-type']).toContain('application/problem+json')
  }
})
