import type { ComparisonFamily } from '@/lib/boards/comparison-families'
import { boardById } from '@/lib/boards/find-board'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** A family with the names of its boards. @param ownBoardId the board whose page it is */
export function familyWords(
  locale: Locale,
  { number, boardIds }: ComparisonFamily,
  ownBoardId: number,
): string {
  const compare = new Intl.Collator(locale).compare
  const names = boardIds.map((id) => boardById(id)!.name[locale]).sort(compare)
  return say(locale, boardIds.includes(ownBoardId) ? 'settings.familyOwn' : 'settings.family', {
    number: String(number),
    boards: names.join(', '),
  })
}
