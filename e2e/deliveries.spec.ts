import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { linkedSetting } from '@/lib/demonstration/linked/setting'
import { writeDelivery } from '@/lib/demonstration/linked/write-delivery'
import { expect, test } from './support/journey'

// A steward's way: upload, watch, read the report, act. Nothing is published here, so that the figures of the other
// journeys stay as they are; that publishing switches every page is tested against the database.

test.describe.configure({ mode: 'serial', timeout: 240_000 })

let folder: string
let files: string[]
test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'delivery-'))
  const setting = linkedSetting.parse({ seed: 5, end: '2026-06', months: 3, scale: 0.0004, profile: {} })
  const manifest = await writeDelivery(folder, setting)
  files = ['manifest.json', ...manifest.files.map(({ file }) => file)].map((file) => path.join(folder, file))
})
test.afterAll(() => rmSync(folder, { recursive: true }))

test('a delivery is uploaded, built and reported on, row by row', async ({ page, signInAs, complaints }) => {
  await signInAs('steward')
  await page.goto('/data')
  await page.getByRole('link', { name: 'Deliveries and releases' }).click()
  await page.getByLabel('Files of the delivery').setInputFiles(files)
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(page).toHaveURL(/\/data\/deliveries\/\d+$/)
  await expect(page.getByText(/The figures are built, as release \d+/)).toBeVisible({ timeout: 200_000 })
  await expect(page.getByRole('button', { name: /^Publish release \d+$/ })).toBeVisible()
  const crimes = page.getByRole('row').filter({ hasText: 'police_crimes.csv' }).first()
  const rows = readFileSync(path.join(folder, 'police_crimes.csv'), 'utf8').trimEnd().split('\n').length - 1
  await expect(crimes).toContainText(rows.toLocaleString('en-GB'))
  expect(complaints).toEqual([])

  // The same again is known, and changes nothing.
  await page.goto('/data/deliveries')
  await page.getByLabel('Files of the delivery').setInputFiles(files)
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(page.getByText(/This delivery was loaded before, as release \d+/)).toBeVisible({
    timeout: 100_000,
  })
})

test('a delivery with an altered file is refused, with what to do', async ({ page, signInAs }) => {
  writeFileSync(path.join(folder, 'court_sittings.csv'), 'court,month,sitting_days,hours\n')
  await signInAs('steward')
  await page.goto('/data/deliveries')
  await page.getByLabel('Only look whether it is right').check()
  await page.getByLabel('Files of the delivery').setInputFiles(files)
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(page.getByText('It was refused. What boards see has not changed.')).toBeVisible({
    timeout: 100_000,
  })
  await expect(page.getByRole('row').filter({ hasText: 'court_sittings.csv' }).first()).toBeVisible()
})

test('an upload without files comes back with what to do', async ({ page, signInAs }) => {
  await signInAs('steward')
  await page.goto('/data/deliveries')
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(page.locator('.govuk-error-summary')).toContainText('Choose the files of the delivery')
})

test('acts that make no sense are refused in words', async ({ page, signInAs }) => {
  await signInAs('steward')
  await page.goto('/data/deliveries')
  const act = page.locator('form[action="/data/deliveries/act"]').first()
  await act.locator('input[name=number]').evaluate((input) => input.setAttribute('value', '99999'))
  await act.getByRole('button').click()
  await expect(page).toHaveURL(/\/data\/deliveries\/\d+$/)
  await expect(page.getByText('It was refused. What boards see has not changed.')).toBeVisible({
    timeout: 100_000,
  })
  await expect(page.getByText(/99999/).last()).toBeVisible()
})
