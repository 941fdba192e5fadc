import { findBoard } from '@/lib/boards/find-board'
import { cookieNames } from '@/lib/session/cookie-names'
import { measures } from '@/lib/measures/registry'
import { expect, test } from './support/journey'
import { madePerson } from './support/sessions'

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

test('each figure of a page is taken away as it is shown, as a picture and as a table', async ({
  page,
  context,
  baseURL,
}) => {
  for (const path of [
    '',
    '/timeliness',
    '/victims',
    '/quality',
    '/demand',
    '/measures/charge-to-completion',
  ]) {
    // Somebody else for each page: what a person may take away in a minute is limited.
    const { token } = await madePerson([{ role: 'analyst', boardId: findBoard('avon-and-somerset')!.id }])
    await context.addCookies([{ name: cookieNames(false).session, value: token, url: baseURL! }])
    await page.goto(`/boards/avon-and-somerset${path}`)
    const figures = await page.locator('figure.figure').evaluateAll((all) =>
      all.map((figure) => ({
        title: figure.querySelector('.figure__title')!.textContent,
        heads: [...figure.querySelectorAll('tbody th')].map(({ textContent }) => textContent.trim()),
        links: [...figure.querySelectorAll('a[download]')].map((link) => link.getAttribute('href')!),
      })),
    )
    expect(figures.length, path).toBeGreaterThan(0)
    for (const { title, heads, links } of figures) {
      expect(links.filter((link) => /chart\.(svg|png)/.test(link)).length, title).toBe(2)
      const own = links.filter((link) => link.includes('/figures/'))
      const [svg, table] = [
        own.find((link) => link.includes('.svg')),
        own.find((link) => link.includes('.csv')),
      ]
      if (svg) {
        const drawn = await page.request.get(svg)
        expect(drawn.status(), svg).toBe(200)
        const text = await drawn.text()
        expect(text, svg).toContain('DEMONSTRATION DATA')
        expect(text, svg).not.toMatch(/undefined|NaN|\[object/)
      }
      if (!table) continue
      const answer = await page.request.get(table)
      expect(answer.status(), table).toBe(200)
      const lines = (await answer.text()).split('\r\n')
      expect(lines.join('\n').replaceAll('"', ''), table).toContain(title)
      expect(
        heads.filter((head) => !lines.some((line) => line.replaceAll('"', '').startsWith(head))),
      ).toEqual([])
    }
  }
})

test('the picture of a case’s way is a PNG, and what is no figure is not there', async ({
  page,
  signInAs,
}) => {
  await signInAs('avon-and-somerset-analyst')
  const path = '/api/v1/boards/avon-and-somerset/questions'
  const png = await page.request.get(`${path}/glance/figures/1.1/chart.png?lang=cy`)
  expect(png.headers()['content-disposition']).toBe('attachment; filename="avon-and-somerset-glance-1-1.png"')
  expect((await png.body()).readUInt32BE(16)).toBe(2 * 860)
  for (const nothing of [
    'glance/figures/1.2',
    'glance/figures/x',
    'changes/figures/1',
    'constructor/figures/1',
  ])
    expect((await page.request.get(`${path}/${nothing}/chart.svg`)).status(), nothing).toBe(404)
  const refused = await page.request.get(`${path}/timeliness/figures/2.1/table.csv?by=nothing`)
  expect(refused.status()).toBe(400)
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
