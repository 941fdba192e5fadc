import { AgreementWarnings } from '@/components/agreements/AgreementWarnings'
import { DataPage } from '@/components/layout/DataPage'
import { may } from '@/lib/access/may'
import { endingAgreements } from '@/lib/agreements/ending-agreements'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../_request/as-page'
import { pageLocale } from '../_request/page-locale'

const entries = [
  { href: '/data/dictionary', title: 'layout.dictionary', about: 'data.dictionaryAbout' },
  { href: '/data/sources', title: 'data.sourcesTitle', about: 'data.sourcesAbout' },
  { href: '/data/releases', title: 'data.releasesTitle', about: 'data.releasesAbout' },
  { href: '/data/quality', title: 'quality.title', about: 'quality.about' },
  { href: '/data/linkage', title: 'linkage.title', about: 'linkage.about' },
  { href: '/admin/agreements', title: 'agreements.title', about: 'agreements.about' },
  { href: '/admin/boards', title: 'settings.title', about: 'settings.about' },
  { href: '/data/gaps', title: 'data.gapsTitle', about: 'data.gapsAbout' },
  { href: '/documents', title: 'legal.documentsTitle', about: 'legal.documentsAbout' },
] as const

const forStewards = [
  {
    href: '/data/deliveries',
    title: 'deliveries.title',
    about: 'deliveries.about',
    needs: 'releases.manage',
  },
  { href: '/data/issues', title: 'issues.title', about: 'issues.about', needs: 'annotations.write' },
] as const

/** What there is to know about the data. */
export default asPage(async function AboutDataPage() {
  const viewer = await currentViewer()
  const [locale, ending] = await Promise.all([pageLocale(), endingAgreements(viewer)])
  return (
    <DataPage locale={locale} title={say(locale, 'data.title')} lead={say(locale, 'data.lead')}>
      <AgreementWarnings locale={locale} ending={ending} />
      <ul className="contents">
        {[...entries, ...forStewards.filter(({ needs }) => may(viewer, needs))].map(
          ({ href, title, about }) => (
            <li key={href}>
              <a href={href} className="link">
                {say(locale, title)}
              </a>
              <p>{say(locale, about)}</p>
            </li>
          ),
        )}
      </ul>
    </DataPage>
  )
})
