import { ActForm } from '@/components/deliveries/ActForm'
import { JobsTable } from '@/components/deliveries/JobsTable'
import { UploadForm } from '@/components/deliveries/UploadForm'
import { ErrorSummary } from '@/components/govuk/ErrorSummary'
import { DataPage } from '@/components/layout/DataPage'
import { Section } from '@/components/layout/Section'
import { orRefused } from '@/lib/audit/or-refused'
import { uploadFaults } from '@/lib/http/receive-upload'
import { deliveries } from '@/lib/questions/deliveries'
import { releases } from '@/lib/questions/releases'
import { csrfToken } from '@/lib/session/csrf-token'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'

type Query = { readonly fault?: string | string[] }

/** Where a data steward receives deliveries and decides what boards see. */
export default asPage(async function DeliveriesPage({
  searchParams,
}: {
  readonly searchParams: Promise<Query>
}) {
  const viewer = await currentViewer()
  const jobs = await orRefused(viewer, 'view', 'data/deliveries', () => deliveries(viewer))
  const [query, locale, token, ledger] = await Promise.all([
    searchParams,
    pageLocale(),
    csrfToken(),
    releases(viewer),
  ])
  const fault = uploadFaults.find((known) => known === query.fault)
  const published = ledger.releases.filter(({ status }) => status === 'published')
  const editions = ledger.editions.filter(({ current }) => !current)
  return (
    <DataPage
      locale={locale}
      title={say(locale, 'deliveries.title')}
      lead={say(locale, 'deliveries.lead')}
      crumbs={[{ words: say(locale, 'layout.data'), href: '/data' }]}
    >
      {fault && (
        <ErrorSummary
          title={say(locale, 'deliveries.faultTitle')}
          faults={[{ key: fault, words: say(locale, `deliveries.${fault}`), href: '#files' }]}
        />
      )}
      <div className="entries">
        <Section title={say(locale, 'deliveries.uploadTitle')} lead={say(locale, 'deliveries.uploadLead')}>
          <UploadForm locale={locale} csrfToken={token} />
        </Section>
        <Section title={say(locale, 'deliveries.jobsTitle')}>
          <JobsTable locale={locale} jobs={jobs} />
        </Section>
        <Section
          title={say(locale, 'deliveries.releasesTitle')}
          lead={say(locale, 'deliveries.releasesLead')}
        >
          {published.length + editions.length === 0 && <p>{say(locale, 'deliveries.noReleases')}</p>}
          <div className="acts">
            {editions.slice(0, 5).map(({ id }) => (
              <ActForm key={`e${id}`} locale={locale} csrfToken={token} act="point" number={id} secondary />
            ))}
            {published.map(({ id }) => (
              <ActForm
                key={`r${id}`}
                locale={locale}
                csrfToken={token}
                act="withdraw"
                number={id}
                secondary
              />
            ))}
          </div>
        </Section>
      </div>
    </DataPage>
  )
})
