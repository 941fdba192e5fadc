import 'server-only'
import { headers } from 'next/headers'

/**
 * Whether whoever asks comes from elsewhere than a page of ours: browsers say so (Fetch Metadata). Programs do not, nor do
 * browsers of before 2023, which are answered as if they came from ours.
 *
 * @returns with the nonce of this answer, which styles in the page need
 */
export async function arrival(): Promise<{ readonly fromElsewhere: boolean; readonly nonce?: string }> {
  const sent = await headers()
  const site = sent.get('sec-fetch-site')
  const nonce = sent.get('x-nonce') ?? undefined
  return { fromElsewhere: site !== null && site !== 'same-origin', nonce }
}
