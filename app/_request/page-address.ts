import 'server-only'
import { headers } from 'next/headers'

/** Path and query of this page, as proxy.ts hands them on. */
export async function pageAddress(): Promise<string> {
  return (await headers()).get('x-address') ?? '/'
}
