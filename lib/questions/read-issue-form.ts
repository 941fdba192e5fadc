import { findBoard } from '@/lib/boards/find-board'
import { measureById } from '@/lib/measures/registry'
import { isDay } from '@/lib/time/is-day'
import { mostLetters, type IssueDraft, type IssueField } from './issue.types'

type Fields = Readonly<Partial<Record<IssueField, string>>>

/**
 * What a form says of a known issue: a draft, or the fields that are at fault in the order of the form.
 *
 * @param fields texts as typed; absent ones count as empty
 */
export function readIssueForm(
  fields: Fields,
): { readonly draft: IssueDraft } | { readonly faults: readonly IssueField[] } {
  const text = (name: IssueField) => (fields[name] ?? '').replace(/\s+/g, ' ').trim()
  const [measure, board, from, to] = [text('measure'), text('board'), text('from'), text('to')]
  const [wordsEn, wordsCy] = [text('wordsEn'), text('wordsCy')]
  const worded = (words: string) => words.length >= 1 && words.length <= mostLetters
  const right: Readonly<Record<IssueField, boolean>> = {
    measure: measure === '' || measureById(measure) !== undefined,
    board: board === '' || findBoard(board) !== undefined,
    from: isDay(from),
    to: to === '' || (isDay(to) && (!isDay(from) || to >= from)),
    break: text('break') === 'yes' || text('break') === 'no',
    wordsEn: worded(wordsEn),
    wordsCy: worded(wordsCy),
  }
  const faults = (Object.keys(right) as IssueField[]).filter((name) => !right[name])
  if (faults.length > 0) return { faults }
  return {
    draft: {
      measure: measure === '' ? null : measure,
      boardId: board === '' ? null : findBoard(board)!.id,
      from,
      to: to === '' ? null : to,
      isBreak: text('break') === 'yes',
      words: { en: wordsEn, cy: wordsCy },
    },
  }
}
