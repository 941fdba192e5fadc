import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ReadCharts } from '@/components/charts/ReadCharts'
import { FrontendScripts } from '@/components/govuk/FrontendScripts'
import { SkipLink } from '@/components/govuk/SkipLink'
import { Banner } from '@/components/layout/Banner'
import { Footer } from '@/components/layout/Footer'
import { Styles } from '@/components/static/Styles'
import { csrfToken } from '@/lib/session/csrf-token'
import { say } from '@/lib/text/say'
import { accountWords } from './_request/account-words'
import { arrival } from './_request/arrival'
import { frame } from './_request/frame'
import { pageAddress } from './_request/page-address'
import { pageLocale } from './_request/page-locale'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#0b0c0c' }

export const metadata: Metadata = { icons: { icon: '/favicon.svg' }, formatDetection: { telephone: false } }

/** What every page has: language, styles, header, strips and footer. */
export default async function Layout({ children }: { readonly children: ReactNode }) {
  const [locale, path, token, { viewer, demonstration }, arrived] = await Promise.all([
    pageLocale(),
    pageAddress(),
    csrfToken(),
    frame(),
    arrival(),
  ])
  return (
    <html lang={locale}>
      <head>
        <Styles {...arrived} />
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
