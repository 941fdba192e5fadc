import { ErrorSummary, type Fault } from '@/components/govuk/ErrorSummary'
import { Section } from '@/components/layout/Section'
import { InputsList } from '@/components/scenarios/InputsList'
import { faultWords, ScenarioForm } from '@/components/scenarios/ScenarioForm'
import { ScenarioFacts } from '@/components/scenarios/ScenarioFacts'
import { whatIfAddress } from '@/components/scenarios/what-if-address'
import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { askedOfInputs } from '@/lib/demand/scenarios/asked-of-inputs'
import type { ScenarioDraft } from '@/lib/demand/scenarios/draft-scenario'
import { scenarioFields, typedScenario, type TypedScenario } from '@/lib/demand/scenarios/read-scenario-form'
import { scenariosPath } from '@/lib/demand/scenarios/scenarios-path'
import type { SavedScenario } from '@/lib/demand/scenarios/scenario.types'
import { csrfToken } from '@/lib/session/csrf-token'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { pageLocale } from '../../../../../_request/page-locale'
import { ScenariosFrame } from './ScenariosFrame'
import { keptTypedScenario } from './typed-scenario'

/** The page on which a scenario is saved or changed. What somebody else saved meanwhile stands beside what was entered. */
export async function ScenarioFormPage({
  viewer,
  board,
  saved,
  seen,
  draft,
  fault,
}: {
  readonly viewer: Viewer
  readonly board: Board
  /** The one that is changed; null for a new one. */
  readonly saved: SavedScenario | null
  /** The version that was there when its inputs were opened; null for the latest. */
  readonly seen: number | null
  /** Inputs of the address; null where those that are saved stay. */
  readonly draft: ScenarioDraft | null
  /** What is at fault, as in the address. */
  readonly fault: string | string[] | undefined
}) {
  const [locale, token] = await Promise.all([pageLocale(), csrfToken()])
  const given = [fault ?? []].flat().flatMap((text) => text.split(/[ +]/))
  const fields = scenarioFields.filter((known) => given.includes(known))
  const latest = saved?.versions[0]
  const meanwhile = latest !== undefined && given.includes('meanwhile')
  const told = (['gone', 'full'] as const).filter((known) => saved === null && given.includes(known))
  const before =
    fields.length > 0 || meanwhile || told.length > 0 ? await keptTypedScenario(saved?.id ?? null) : {}
  const typed: TypedScenario = {
    ...(latest ? typedScenario(latest.content) : { sharing: 'own' }),
    ...(draft && { inputs: draft.inputs, edition: String(draft.edition) }),
    ...before,
  }
  const inputs = typed.inputs ?? ''
  const faults: readonly Fault[] = [
    ...(meanwhile
      ? [{ key: 'meanwhile', words: say(locale, 'scenarios.fault.meanwhile'), href: '#saved' }]
      : []),
    ...told.map((key) => ({
      key,
      words: say(locale, `scenarios.fault.${key}`),
      href: key === 'full' ? scenariosPath(board.slug) : '#name',
    })),
    ...fields.map((field) => ({
      key: field,
      words: faultWords(locale, field),
      href: field === 'inputs' || field === 'edition' ? '#inputs' : `#${field}`,
    })),
    ...(draft?.faults ?? []).map(({ parameter, words }) => ({
      key: parameter,
      words: say(locale, words),
      href: '#inputs',
    })),
  ]
  return (
    <ScenariosFrame
      locale={locale}
      viewer={viewer}
      board={board}
      title={say(locale, saved ? 'scenarios.changeTitle' : 'scenarios.newTitle')}
      lead={say(locale, 'scenarios.formLead')}
      fault={faults.length > 0}
      crumbs={
        saved && latest
          ? [{ words: latest.content.name, href: `${scenariosPath(board.slug)}/${saved.id}` }]
          : []
      }
      top={faults.length > 0 && <ErrorSummary title={say(locale, 'scenarios.faultTitle')} faults={faults} />}
    >
      {meanwhile && (
        <Section id="saved" title={say(locale, 'scenarios.savedTitle')}>
          <ScenarioFacts locale={locale} content={latest.content} named version={latest} />
        </Section>
      )}
      <Section id="inputs" title={say(locale, meanwhile ? 'scenarios.yoursTitle' : 'scenarios.inputsWhich')}>
        <Inputs
          locale={locale}
          board={board.slug}
          inputs={inputs}
          edition={typed.edition ?? ''}
          first={
            [draft, latest?.content].find((one) => String(one?.edition) === typed.edition)?.first ?? null
          }
          from={saved && { id: saved.id, seen: meanwhile ? latest!.number : (seen ?? latest!.number) }}
        />
      </Section>
      {(inputs !== '' || saved) && (
        <ScenarioForm
          locale={locale}
          csrfToken={token}
          board={board.slug}
          id={saved?.id ?? null}
          seen={meanwhile || seen === null ? (latest?.number ?? 0) : seen}
          typed={typed}
          faults={fields}
          choosesWho={saved === null || saved.mine}
          copies={saved !== null && (meanwhile || draft !== null)}
        />
      )}
    </ScenariosFrame>
  )
}

/** What is going to be saved: inputs, figures, and the way to other inputs. */
function Inputs({
  locale,
  board,
  inputs,
  edition,
  first,
  from,
}: {
  readonly locale: Locale
  readonly board: string
  readonly inputs: string
  readonly edition: string
  readonly first: string | null
  readonly from: { readonly id: string; readonly seen: number } | null
}) {
  const asked = askedOfInputs(inputs)
  return (
    <>
      {inputs === '' ? (
        <p>{say(locale, first === null ? 'scenarios.fault.edition' : 'scenarios.noInputs')}</p>
      ) : (
        <InputsList locale={locale} asked={asked} first={first} />
      )}
      <p>
        {say(locale, 'scenarios.factEditionGone', { edition })}
        {'. '}
        <a className="link" href={whatIfAddress(board, inputs, Number(edition) || null, from)}>
          {say(locale, 'scenarios.otherInputs')}
        </a>
      </p>
    </>
  )
}
