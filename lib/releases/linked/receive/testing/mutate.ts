import fc from 'fast-check'
import type { Manifest } from '../../../contract/manifest'
import { changed, onlyOf, smallDelivery, type SmallDelivery } from './small-delivery'

type Mutation = (bytes: Buffer) => Buffer

const lines = (bytes: Buffer) => bytes.toString('latin1').split('\n')
const joined = (text: readonly string[]) => Buffer.from(text.join('\n'), 'latin1')
const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const at = (share: number, length: number) => Math.floor(share * Math.max(1, length))

const truncated = part.map(
  (share): Mutation =>
    (bytes) =>
      bytes.subarray(0, at(share, bytes.length)),
)
const inserted = (piece: fc.Arbitrary<Buffer>) =>
  fc.tuple(part, piece).map(([share, more]): Mutation => (bytes) => {
    const place = at(share, bytes.length)
    return Buffer.concat([bytes.subarray(0, place), more, bytes.subarray(place)])
  })
const columnsSwapped = fc
  .tuple(part, part, fc.boolean(), part)
  .map(([a, b, everywhere, row]): Mutation => (bytes) => {
    const rows = lines(bytes)
    const chosen = at(row, rows.length)
    return joined(
      rows.map((line, index) => {
        if (!everywhere && index !== chosen) return line
        const values = line.split(',')
        const left = at(a, values.length)
        const right = at(b, values.length)
        ;[values[left], values[right]] = [values[right]!, values[left]!]
        return values.join(',')
      }),
    )
  })
const value = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'true',
    '2024-02-30',
    '2026-07-15',
    '9'.repeat(30),
    'theft',
    'QZXC-3',
    '\0',
    '""',
    '\r',
  ),
  fc.string({ maxLength: 20 }),
)
const valueReplaced = fc.tuple(part, part, value).map(([row, column, text]): Mutation => (bytes) => {
  const rows = lines(bytes)
  const index = at(row, rows.length)
  const values = rows[index]!.split(',')
  values[at(column, values.length)] = text
  rows[index] = values.join(',')
  return joined(rows)
})
const rowMoved = fc
  .tuple(part, part, fc.integer({ min: 0, max: 2 }))
  .map(([from, to, copies]): Mutation => (bytes) => {
    const rows = lines(bytes)
    const [row] = rows.splice(at(from, rows.length), 1)
    for (let copy = 0; copy < copies; copy += 1) rows.splice(at(to, rows.length), 0, row!)
    return joined(rows)
  })
const flipped = fc.tuple(part, fc.integer({ min: 1, max: 255 })).map(([share, mask]): Mutation => (bytes) => {
  const copy = Buffer.from(bytes)
  const place = at(share, copy.length)
  if (place < copy.length) copy[place] = copy[place]! ^ mask
  return copy
})

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  truncated,
  inserted(fc.uint8Array({ minLength: 1, maxLength: 6 }).map((bytes) => Buffer.from(bytes))),
  inserted(
    fc
      .constantFrom('"', '""', ',', '\n', '\r\n', '\r', '\0', '\ufeff', '"\n"')
      .map((text) => Buffer.from(text)),
  ),
  inserted(fc.constantFrom(300, 40_000, 3_000_000).map((length) => Buffer.alloc(length, 'Q'))),
  inserted(fc.constantFrom(300, 40_000).map((length) => Buffer.alloc(length, ','))),
  columnsSwapped,
  valueReplaced,
  valueReplaced,
  rowMoved,
  flipped,
)

const mostly = (usual: boolean) =>
  fc.integer({ min: 0, max: 9 }).map((digit) => (digit === 0 ? !usual : usual))

const bases: readonly SmallDelivery[] = (
  [['cps'], ['cps'], ['police'], ['courts']] satisfies Manifest['agencies'][]
).map((agencies) => onlyOf(smallDelivery(12), ...agencies))

/** A delivery that went wrong in some way, told truly by its manifest: else the checksum would find it at once. */
export type Mutated = {
  readonly delivery: SmallDelivery
  readonly allowedShare: number
  readonly mutations: number
}

export const mutatedDelivery: fc.Arbitrary<Mutated> = fc
  .record({
    base: fc.constantFrom(...bases),
    which: part,
    mutations: fc.array(mutation, { minLength: 1, maxLength: 8, size: 'max' }),
    header: mostly(false),
    recounted: mostly(true),
    strict: mostly(false),
  })
  .map(({ base, which, mutations, header, recounted, strict }) => {
    const { file, rows } = base.manifest.files[at(which, base.manifest.files.length)]!
    const before = base.files[file]!
    const start = header ? 0 : before.indexOf('\n') + 1
    const body = mutations.reduce((bytes, mutate) => mutate(bytes), before.subarray(start))
    const bytes = Buffer.concat([before.subarray(0, start), body])
    const counted = lines(bytes).filter((line) => line !== '' && line !== '\r').length - 1
    return {
      delivery: changed(base, file, bytes, { rows: recounted ? Math.max(0, counted) : rows }),
      allowedShare: strict ? 0.01 : 1,
      mutations: mutations.length,
    }
  })
