import { ActForm } from '@/components/deliveries/ActForm'
import { JobAgreements } from '@/components/deliveries/JobAgreements'
import { JobFaults } from '@/components/deliveries/JobFaults'
import { JobProgress } from '@/components/deliveries/JobProgress'
import { JobReport } from '@/components/deliveries/JobReport'
import { jobWords, outcomeWords } from '@/components/deliveries/job-words'
import { DataPage } from '@/components/layout/DataPage'
import { Section } from '@/components/layout/Section'
import { agreements } from '@/lib/agreements/agreements'
import { boardsWithout } from '@/lib/agreements/boards-without'
import { orRefused } from '@/lib/audit/or-refused'
import { delivery } from '@/lib/questions/deliveries'
import { csrfToken } from '@/lib/session/csrf-token'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { utcToday } from '@/lib/time/utc-today'
import { asPage } from '../../../_request/as-page'
import { pageLocale } from '../../../_request/page-locale'

/** One job of a steward: how far it is or what came of it, with the import report. */
export default asPage(async function JobPage({ params }: { readonly params: Promise<{ job: string }> }) {
  const viewer = await currentViewer()
  const { job: number } = await params
  const [job, locale, token] = await Promise.all([
    orRefused(viewer, 'view', 'data/deliveries', () => delivery(viewer, number)),
    pageLocale(),
    csrfToken(),
  ])
  const { state, outcome } = job
  const without = boardsWithout(await agreements(viewer), viewer.scope?.boardIds ?? [], utcToday())
  const going = state === 'queued' || state === 'running'
  return (
    <DataPage
      locale={locale}
      title={`${say(locale, 'deliveries.jobTitle', { job: job.id })}: ${jobWords(locale, job)}`}
      lead={outcomeWords(locale, job) ?? undefined}
      crumbs={[
        { words: say(locale, 'layout.data'), href: '/data' },
        { words: say(locale, 'deliveries.title'), href: '/data/deliveries' },
      ]}
    >
      <div className="entries">
        {going && <JobProgress locale={locale} job={job} />}
        {!going && outcome?.sentence && <p>{outcome.sentence}</p>}
        {!going && outcome?.faults && outcome.faults.length > 0 && (
          <Section title={say(locale, 'deliveries.faultsTitle')}>
            <JobFaults locale={locale} outcome={outcome} />
          </Section>
        )}
        {!going && outcome?.kind === 'built' && outcome.release != null && (
          <Section
            title={say(locale, 'deliveries.publishTitle')}
            lead={say(locale, 'deliveries.publishLead')}
          >
            <ActForm locale={locale} csrfToken={token} act="publish" number={outcome.release} />
          </Section>
        )}
        {!going && (outcome?.kind === 'built' || outcome?.kind === 'published') && (
          <JobAgreements locale={locale} without={without} />
        )}
        {!going && outcome?.report && <JobReport locale={locale} report={outcome.report} />}
      </div>
    </DataPage>
  )
})
