import { redirect } from 'next/navigation'
import { NotificationBanner } from '@/components/govuk/NotificationBanner'
import { DataPage } from '@/components/layout/DataPage'
import { Section } from '@/components/layout/Section'
import { ChangeLink } from '@/components/settings/ChangeLink'
import { ChooseTargetMeasure } from '@/components/settings/ChooseTargetMeasure'
import { ContactsTable } from '@/components/settings/ContactsTable'
import { familyWords } from '@/components/settings/family-words'
import { SettingsHistory } from '@/components/settings/SettingsHistory'
import { TargetsTable } from '@/components/settings/TargetsTable'
import { may } from '@/lib/access/may'
import { comparisonFamilies } from '@/lib/boards/comparison-families'
import { comparisonGroup } from '@/lib/boards/comparison-group'
import { findBoard } from '@/lib/boards/find-board'
import { boardSettings } from '@/lib/settings/board-settings'
import { inForce } from '@/lib/settings/in-force'
import { settingForm } from '@/lib/settings/posted-setting'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { utcToday } from '@/lib/time/utc-today'
import { asPage } from '../../../_request/as-page'
import { pageLocale } from '../../../_request/page-locale'

/** What a board has set for itself, what became of it, and, for who may, the way to change each. */
export default asPage(async function BoardSettingsPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ board: string }>
  readonly searchParams: Promise<{ readonly done?: string | string[] }>
}) {
  const viewer = await currentViewer()
  const address = (await params).board
  const found = findBoard(address)
  if (found && found.slug !== address) redirect(`/admin/boards/${found.slug}`)
  const [locale, settings, query] = await Promise.all([
    pageLocale(),
    boardSettings(viewer, address),
    searchParams,
  ])
  const board = found!
  const done = (['kept', 'unchanged'] as const).find((known) => known === query.done)
  const changes = may(viewer, 'board.settings', board.id)
  const group = comparisonGroup(board.id, inForce(settings, 'comparison')?.content?.families ?? null)
  const language = inForce(settings, 'language')?.content?.language
  const t = (key: Parameters<typeof say>[1] & string) => say(locale, key)
  const change = (kind: 'comparison' | 'language', what: string) =>
    changes && (
      <p className="person__after">
        <ChangeLink locale={locale} href={settingForm(board.slug, kind, '')} what={what} isSet />
      </p>
    )
  return (
    <DataPage
      locale={locale}
      title={say(locale, 'settings.boardTitle', { board: board.name[locale] })}
      lead={t(changes ? 'settings.boardLead' : 'settings.boardLeadRead')}
      crumbs={[{ words: t('settings.title'), href: '/admin/boards' }]}
      top={done && <NotificationBanner title={t('settings.doneTitle')} words={t(`settings.done.${done}`)} />}
    >
      {settings.some(({ demonstration, by }) => demonstration && by === null) && (
        <p>
          <span className="invented">{t('settings.invented')}</span>
        </p>
      )}
      <div className="entries">
        <Section id="target" title={t('settings.targetsTitle')} lead={t('settings.targetsLead')}>
          <TargetsTable
            locale={locale}
            board={board.slug}
            settings={settings}
            today={utcToday()}
            reads={viewer.scope?.includes(board.id) === true}
            changes={changes}
          />
          {changes && <ChooseTargetMeasure locale={locale} board={board.slug} />}
        </Section>
        <Section id="contact" title={t('settings.contactsTitle')} lead={t('settings.contactsLead')}>
          <ContactsTable locale={locale} board={board.slug} settings={settings} changes={changes} />
        </Section>
        <Section id="comparison" title={t('settings.comparisonTitle')} lead={t('settings.comparisonLead')}>
          <p>
            {group.chosen
              ? say(locale, 'settings.comparisonChosen', {
                  count: group.families.length,
                  others: group.others.length,
                })
              : t('settings.comparisonOwn')}
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {comparisonFamilies
              .filter(({ number }) => group.families.includes(number))
              .map((family) => (
                <li key={family.number}>{familyWords(locale, family, board.id)}</li>
              ))}
          </ul>
          <p>{t('settings.comparisonBasis')}</p>
          {change('comparison', t('settings.comparisonTitle'))}
        </Section>
        <Section id="language" title={t('settings.languageTitle')} lead={t('settings.languageLead')}>
          <p>
            <strong>{t(language ? `settings.language.${language}` : 'settings.languageNone')}</strong>
          </p>
          {change('language', t('settings.languageTitle'))}
        </Section>
        <Section id="history" title={t('settings.historyTitle')}>
          <SettingsHistory locale={locale} settings={settings} named={changes} />
        </Section>
      </div>
    </DataPage>
  )
})
