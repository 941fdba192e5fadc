import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { InlineSheet } from './InlineSheet'
import { inlineSheetOf } from './inline-sheet-of'

const address = `/app.css?v=${process.env.STYLES_VERSION}`
const store = globalThis as { [inlineSheetOf]?: string }

/**
 * The styles of a page: a link for who comes from another page of ours and has them. For who comes from elsewhere they are in
 * the page, since on a slow line they would wait for all its scripts, and are fetched for the next page when there is time.
 */
export function Styles({
  fromElsewhere,
  nonce,
}: {
  readonly fromElsewhere: boolean
  readonly nonce?: string
}) {
  if (!fromElsewhere) return <link rel="stylesheet" href={address} />
  store[inlineSheetOf] ??= readFileSync(path.join(process.cwd(), 'public/app.css'), 'utf8')
  return (
    <>
      <InlineSheet nonce={nonce} />
      <link rel="prefetch" as="style" href={address} />
    </>
  )
}
