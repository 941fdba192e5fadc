import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from '@/components/govuk/Breadcrumbs'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { StaticMain } from './StaticMain'
import { PageTitle } from './PageTitle'

/** A page about the data, or about who may see it: the way back, title and lead. */
export function DataPage({
  locale,
  title,
  heading = title,
  lead,
  crumbs = [],
  fault = false,
  top,
  children,
}: {
  readonly locale: Locale
  readonly title: string
  /** The title as it is shown on the page, where that is more than its words. */
  readonly heading?: ReactNode
  readonly lead?: string
  /** Between the start page and this one. */
  readonly crumbs?: readonly Crumb[]
  /** Something is wrong with what was sent; `top` says what, above the title. */
  readonly fault?: boolean
  readonly top?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <>
      <PageTitle locale={locale} title={title} fault={fault} />
      <Breadcrumbs
        label={say(locale, 'layout.breadcrumb')}
        crumbs={[{ words: say(locale, 'layout.home'), href: '/' }, ...crumbs]}
      />
      <StaticMain>
        {top}
        <h1 className="content__title">{heading}</h1>
        {lead && <p className="content__lead">{lead}</p>}
        {children}
      </StaticMain>
    </>
  )
}
