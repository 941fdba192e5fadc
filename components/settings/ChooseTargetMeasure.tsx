import { Button } from '@/components/govuk/Button'
import { Select } from '@/components/govuk/Select'
import { measureMessage } from '@/lib/measures/measure-message'
import { targetMeasures } from '@/lib/settings/target-measures'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** Which measure a target is to be set for: a GET form that works without script. */
export function ChooseTargetMeasure({ locale, board }: { readonly locale: Locale; readonly board: string }) {
  const compare = new Intl.Collator(locale).compare
  return (
    <form method="get" action={`/admin/boards/${board}/target`} className="choose setting-choose">
      <Select
        id="of"
        name="of"
        label={say(locale, 'settings.targetChoose')}
        hint={say(locale, 'settings.targetChooseHint')}
        value=""
        choices={targetMeasures
          .map((measure) => ({ value: measure.id, words: say(locale, measureMessage(measure, 'name')) }))
          .sort((a, b) => compare(a.words, b.words))}
      />
      <Button secondary>{say(locale, 'settings.targetStart')}</Button>
    </form>
  )
}
