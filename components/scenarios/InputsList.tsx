import { capitalise } from '@/components/words/capitalise'
import { inputsInWords } from '@/lib/demand/scenarios/inputs-in-words'
import type { AskedScenario } from '@/lib/demand/page/read-scenario'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The inputs of a scenario in words, one a line. @param first its first simulated month, YYYY-MM; null where it is not known */
export function InputsList({
  locale,
  asked,
  first,
}: {
  readonly locale: Locale
  readonly asked: AskedScenario
  readonly first: string | null
}) {
  return (
    <ul className="scenario__inputs">
      {inputsInWords(asked, first).map((part) => {
        const words = capitalise(say(locale, part))
        return <li key={words}>{words}</li>
      })}
    </ul>
  )
}
