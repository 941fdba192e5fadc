import { Button } from '@/components/govuk/Button'
import { ErrorSummary } from '@/components/govuk/ErrorSummary'
import { DataPage } from '@/components/layout/DataPage'
import { SettingFields } from '@/components/settings/SettingFields'
import { setWords, whatWords } from '@/components/settings/setting-words'
import { faultWords } from '@/components/settings/fault-words'
import { NotFound } from '@/lib/access/errors'
import { measureById } from '@/lib/measures/registry'
import { boardSettings } from '@/lib/settings/board-settings'
import { inForce } from '@/lib/settings/in-force'
import { readSettingForm, settingFields } from '@/lib/settings/read-setting-form'
import { requireSettings } from '@/lib/settings/require-settings'
import { settingKinds } from '@/lib/settings/setting.types'
import { targetDirection } from '@/lib/settings/target-measures'
import { typedOf } from '@/lib/settings/typed-of'
import { csrfToken } from '@/lib/session/csrf-token'
import { currentViewer } from '@/lib/session/current-viewer'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { asPage } from '../../../../_request/as-page'
import { pageLocale } from '../../../../_request/page-locale'
import { keptTypedSetting } from '../../../_parts/typed-setting'

type Query = { readonly [name: string]: string | string[] | undefined }

/** The form of one setting of a board: a target, a contact, the comparison group, the language. */
export default asPage(async function SettingPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ board: string; part: string }>
  readonly searchParams: Promise<Query>
}) {
  const viewer = await currentViewer()
  const [{ board: address, part }, query] = [await params, await searchParams]
  const board = requireSettings(viewer, address)
  const kind = settingKinds.find((known) => known === part)
  const of = typeof query.of === 'string' ? query.of : ''
  // What cannot be read for this key is no setting of any board.
  if (!kind || !readSettingForm(kind, of, {})) throw new NotFound(message('settings.notThere'))
  const [locale, token, settings] = await Promise.all([
    pageLocale(),
    csrfToken(),
    boardSettings(viewer, board.slug),
  ])
  const now = inForce(settings, kind, of)
  const given = [query.fault ?? []].flat().flatMap((text) => text.split(/[ +]/))
  const faults = settingFields.filter((known) => given.includes(known))
  const meanwhile = given.includes('meanwhile')
  const kept = faults.length > 0 || meanwhile ? await keptTypedSetting({ kind, key: of }) : null
  const what = whatWords(locale, { kind, key: of })
  const back = `/admin/boards/${board.slug}`
  return (
    <DataPage
      locale={locale}
      title={what}
      lead={leadOf()}
      crumbs={[
        { words: say(locale, 'settings.title'), href: '/admin/boards' },
        { words: say(locale, 'settings.boardTitle', { board: board.name[locale] }), href: back },
      ]}
      fault={given.length > 0}
      top={
        (faults.length > 0 || meanwhile) && (
          <ErrorSummary
            title={say(locale, 'settings.faultTitle')}
            faults={[...(meanwhile ? (['meanwhile'] as const) : []), ...faults].map((field) => ({
              key: field,
              words: faultWords(locale, field),
              href: field === 'meanwhile' ? '#now' : `#${field}`,
            }))}
          />
        )
      }
    >
      {now && (
        <p className="govuk-inset-text" id="now">
          {say(locale, 'settings.nowIs', { set: setWords(locale, now) })}
        </p>
      )}
      <form method="post" action={`${back}/act`} className="setting-form" noValidate>
        <input type="hidden" name="csrfToken" value={token} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="of" value={of} />
        <input type="hidden" name="seen" value={now?.id ?? 0} />
        <SettingFields
          locale={locale}
          kind={kind}
          of={of}
          boardId={board.id}
          typed={kept ?? typedOf(now)}
          faults={faults}
        />
        <div className="setting-form__acts">
          <Button>{say(locale, 'settings.save')}</Button>
          <a href={`${back}#${kind}`} className="link">
            {say(locale, 'settings.back')}
          </a>
        </div>
      </form>
    </DataPage>
  )

  function leadOf(): string {
    if (kind === 'target') {
      const measure = measureById(of)!
      const direction = targetDirection(measure) === 'at-least' ? 'least' : 'most'
      return say(locale, 'settings.targetLead', { unit: measure.unit, direction })
    }
    return say(locale, `settings.${kind as 'contact' | 'comparison' | 'language'}Lead`)
  }
})
