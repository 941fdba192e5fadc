import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { receiveUpload, UploadRefused } from './receive-upload'

let place: string
beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'upload-'))
})
afterEach(() => rm(place, { recursive: true }))

const boundary = 'zzzz'
const field = (name: string, value: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const file = (name: string, content: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n${content}\r\n`
const end = `--${boundary}--\r\n`
const request = (body: string, type = `multipart/form-data; boundary=${boundary}`) =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } })

const receive = (body: string | Request, most = 1000, begin: (fields: object) => void = () => undefined) =>
  receiveUpload(typeof body === 'string' ? request(body) : body, path.join(place, 'in'), most, begin)
const fault = (received: Promise<unknown>) =>
  received.then(
    () => null,
    (error: unknown) => (error instanceof UploadRefused ? error.fault : error),
  )

test('files and fields arrive as they were sent', async () => {
  const body =
    field('token', 'abc') + file('manifest.json', '{}') + file('police_crimes.csv', 'a,b\n1,2\n') + end
  expect(await receive(body)).toEqual({
    fields: { token: 'abc' },
    files: ['manifest.json', 'police_crimes.csv'],
  })
  expect(await readFile(path.join(place, 'in', 'police_crimes.csv'), 'utf8')).toBe('a,b\n1,2\n')
})

test('nothing is written before the fields were looked at', async () => {
  const body = field('token', 'wrong') + file('manifest.json', '{}') + end
  const refusal = new Error('no')
  const seen: object[] = []
  const begin = (fields: object) => {
    seen.push({ ...fields })
    throw refusal
  }
  expect(await fault(receive(body, 1000, begin))).toBe(refusal)
  expect(seen).toEqual([{ token: 'wrong' }])
  expect(await readdir(place)).toEqual([])
})

test('names that could lead elsewhere, or that come twice, are refused', async () => {
  for (const name of ['.hidden', 'a b.csv', 'ä.csv', `${'x'.repeat(101)}.csv`])
    expect(await fault(receive(file(name, 'x') + end)), name).toBe('badFileName')
  expect(await fault(receive(file('a.csv', '1') + file('a.csv', '2') + end))).toBe('sameFileTwice')
})

test('a path before a name is left out', async () => {
  expect((await receive(file('../../evil.csv', 'x') + end)).files).toEqual(['evil.csv'])
  expect(await readdir(place)).toEqual(['in'])
})

test('more bytes than allowed, in one file or in several, are refused', async () => {
  expect(await fault(receive(file('a.csv', 'x'.repeat(1001)) + end))).toBe('tooManyBytes')
  const two = file('b.csv', 'x'.repeat(600)) + file('c.csv', 'x'.repeat(600)) + end
  expect(await fault(receive(two))).toBe('tooManyBytes')
})

test('what is no form, has no file, too many, or ends too soon is refused', async () => {
  expect(await fault(receive(request('a=1', 'application/x-www-form-urlencoded')))).toBe('notAnUpload')
  expect(await fault(receive(field('token', 'abc') + end))).toBe('noFiles')
  const many = Array.from({ length: 31 }, (_, index) => file(`f${index}.csv`, 'x')).join('')
  expect(await fault(receive(many + end))).toBe('tooManyFiles')
  expect(await fault(receive(file('cut.csv', 'x').slice(0, -1)))).toBe('broken')
})
