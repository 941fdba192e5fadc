import { TrailFilters } from '@/components/audit/TrailFilters'
import { TrailTable } from '@/components/audit/TrailTable'
import { UnusualUse } from '@/components/audit/UnusualUse'
import { EmptyState } from '@/components/figures/EmptyState'
import { ErrorSummary } from '@/components/govuk/ErrorSummary'
import { DataPage } from '@/components/layout/DataPage'
import { Section } from '@/components/layout/Section'
import { eventsPerExport } from '@/lib/audit/export-trail'
import { auditedBoards } from '@/lib/audit/require-audit'
import { trail } from '@/lib/audit/trail'
import { readTrailFilter, trailQuery, type TrailFilter } from '@/lib/audit/trail-filter'
import { unusualLimits } from '@/lib/audit/unusual-rules'
import { unusualUse } from '@/lib/audit/unusual-use'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'
import { registerOf } from '../_parts/agreement-rows'

const path = '/admin/audit'
/** The same events as a file. */
const fileOf = (filter: TrailFilter) => {
  const query = new URLSearchParams(trailQuery(filter))
  query.set('format', 'csv')
  return `/api/v1/audit?${query}`
}

type Query = { readonly [name: string]: string | string[] | undefined }

/** The audit: all of it for administrators, that of their boards for managers. */
export default asPage(async function AuditPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const viewer = await currentViewer()
  const { filter, place, faults } = readTrailFilter(await searchParams)
  const found = await trail(viewer, filter, place)
  const [locale, flags] = await Promise.all([pageLocale(), unusualUse(viewer)])
  const { events, older, newer } = found
  const readable = auditedBoards(viewer)
  const boards = registerOf(locale, readable).map(({ slug, name }) => ({ slug, words: name[locale] }))
  const names = boards.map(({ words }) => words).join(', ')
  const t = (key: Parameters<typeof say>[1] & string) => say(locale, key)
  const narrowed = Object.keys(filter).length > 0
  return (
    <DataPage
      locale={locale}
      title={readable === 'all' ? t('audit.title') : say(locale, 'audit.titleBoard', { boards: names })}
      lead={t(readable === 'all' ? 'audit.lead' : 'audit.leadBoard')}
      fault={faults.length > 0}
      top={
        faults.length > 0 && (
          <ErrorSummary
            title={t('audit.faultTitle')}
            faults={faults.map((fault) => ({
              key: fault,
              words: t(`audit.fault.${fault}`),
              href: ['event', 'older', 'newer'].includes(fault)
                ? null
                : `#${fault === 'order' ? 'from' : fault}`,
            }))}
            note={t('audit.faultNote')}
          />
        )
      }
    >
      <div className="entries">
        {!narrowed && !place.older && !place.newer && (
          <UnusualUse locale={locale} flags={flags} limits={unusualLimits()} all={readable === 'all'} />
        )}
        <Section id="events" title={t('audit.listTitle')} lead={t('audit.times')}>
          <TrailFilters
            locale={locale}
            filter={filter}
            boards={boards}
            faults={Object.fromEntries(faults.map((fault) => [fault, t(`audit.fault.${fault}`)]))}
          />
          {events.length === 0 ? (
            <EmptyState
              locale={locale}
              title={t('audit.emptyTitle')}
              reason={t(narrowed ? 'audit.emptyFiltered' : 'audit.empty')}
              widen={narrowed ? path : undefined}
            />
          ) : (
            <div className="trail">
              <TrailTable locale={locale} events={events} />
            </div>
          )}
          <nav className="people__pages no-print" aria-label={t('audit.pages')}>
            {newer && (
              <>
                <a href={`${path}${trailQuery(filter)}#events`} className="link">
                  {t('audit.newest')}
                </a>
                <a
                  href={`${path}${trailQuery(filter, events[0] && { newer: events[0].id })}#events`}
                  className="link"
                  rel="prev"
                >
                  {t('audit.newer')}
                </a>
              </>
            )}
            {older && events.length > 0 && (
              <a
                href={`${path}${trailQuery(filter, { older: events.at(-1)!.id })}#events`}
                className="link"
                rel="next"
              >
                {t('audit.older')}
              </a>
            )}
          </nav>
          <p className="person__after no-print">
            <a href={fileOf(filter)} className="link" download>
              {t('audit.csv')}
            </a>
          </p>
          <p className="section__lead no-print">{say(locale, 'audit.csvNote', { most: eventsPerExport })}</p>
        </Section>
      </div>
    </DataPage>
  )
})
