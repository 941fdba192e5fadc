'use client'

import { ServiceFailure } from '@/components/layout/ServiceFailure'

/** A fault of ours within a page; header and footer stay. */
export default function ErrorPage({ error }: { readonly error: Error & { readonly digest?: string } }) {
  return <ServiceFailure reference={error.digest} retry={() => window.location.reload()} />
}
