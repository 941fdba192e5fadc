'use client'

import { ServiceFailure } from '@/components/layout/ServiceFailure'

/** A fault of ours that even the header could not be shown for. */
export default function GlobalErrorPage({ error }: { readonly error: Error & { readonly digest?: string } }) {
  return (
    <html lang="en">
      <head>
        <link rel="stylesheet" href={`/app.css?v=${process.env.STYLES_VERSION}`} />
      </head>
      <body>
        <ServiceFailure reference={error.digest} retry={() => window.location.reload()} />
      </body>
    </html>
  )
}
