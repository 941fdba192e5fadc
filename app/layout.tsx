import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ReadCharts } from '@/components/charts/ReadCharts'
import { FrontendScripts } from '@/components/govuk/FrontendScripts'
import { SkipLink } from '@/components/govuk/SkipLink'
import { Banner } from '@/components/layout/Banner'
import { Footer } from '@/components/layout/Footer'
import { csrfToken } from '@/lib/session/csrf-token'
import { say } from '@/lib/text/say'
import { accountWords } from './_request/account-words'
import { frame } from './_request/frame'
import { pageAddress } from './_request/page-address'
import { pageLocale } from './_request/page-locale'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#0b0c0c' }

export const metadata: Metadata = { icons: { icon: '/favicon.svg' }, formatDetection: { telephone: false } }

/** What every page has: language, styles, header, strips and footer. */
export default async function Layout({ children }: { readonly children: ReactNode }) {
  const [locale, path, token, { viewer, demonstration }] = await Promise.all([
    pageLocale(),
    pageAddress(),
    csrfToken(),
    frame(),
  ])
  return (
    <html lang={locale}>
      <head>
        <link rel="stylesheet" href={`/app.css?v=${process.env.STYLES_VERSION}`} />
      </head>
      <body>
        <SkipLink words={say(locale, 'layout.skip')} />
        <Banner
          locale={locale}
          path={path}
          account={viewer && { label: accountWords(locale, viewer), csrfToken: token }}
          demonstration={demonstration}
        />
        {children}
        <Footer locale={locale} />
        <FrontendScripts />
        <ReadCharts />
      </body>
    </html>
  )
}
