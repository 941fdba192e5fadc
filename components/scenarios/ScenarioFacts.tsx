import { Facts } from '@/components/layout/Facts'
import { askedOfInputs } from '@/lib/demand/scenarios/asked-of-inputs'
import type { ScenarioContent, ScenarioVersion } from '@/lib/demand/scenarios/scenario.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'
import { InputsList } from './InputsList'

const day = (at: Date) => dayMessage(at.toISOString().slice(0, 10))

/** What a scenario says. */
export function ScenarioFacts({
  locale,
  content,
  named = false,
  madeAt = null,
  maker = null,
  version = null,
}: {
  readonly locale: Locale
  readonly content: ScenarioContent
  /** Whether its name is among the facts, where no heading says it. */
  readonly named?: boolean
  /** When its edition was made; null where it is not held any more, or nothing is said of it. */
  readonly madeAt?: Date | null
  readonly maker?: string | null
  /** By whom and when it was saved as it says now. */
  readonly version?: ScenarioVersion | null
}) {
  const edition = String(content.edition)
  const facts = [
    ...(named ? [{ name: say(locale, 'scenarios.factName'), content: content.name }] : []),
    {
      name: say(locale, 'scenarios.factInputs'),
      content: <InputsList locale={locale} asked={askedOfInputs(content.inputs)} first={content.first} />,
    },
    ...(content.note === '' ? [] : [{ name: say(locale, 'scenarios.factNote'), content: content.note }]),
    {
      name: say(locale, 'scenarios.factEdition'),
      content: madeAt
        ? say(locale, 'scenarios.factEditionOf', { edition, date: day(madeAt) })
        : say(locale, 'scenarios.factEditionGone', { edition }),
    },
    {
      name: say(locale, 'scenarios.factWho'),
      content: say(locale, `scenarios.sharing.${content.shared ? 'board' : 'own'}`),
    },
    ...(maker === null ? [] : [{ name: say(locale, 'scenarios.factMaker'), content: maker }]),
    ...(version === null
      ? []
      : [
          {
            name: say(locale, 'scenarios.factSaved'),
            content: say(locale, 'scenarios.savedBy', { date: day(version.at), who: version.by }),
          },
        ]),
  ]
  return <Facts facts={facts} />
}
