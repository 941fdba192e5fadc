import { BadRequest, type ParameterFault } from '@/lib/access/errors'

/** An answer with what was wrong in its address; the figures are those of the filters that could be used. */
export type AddressedAnswer<Question, Answer> = {
  readonly page: Answer
  readonly question: Question
  readonly faults: readonly ParameterFault[]
}

/**
 * The answer to an address. A filter that cannot be used is told and left out, one by one, until the rest gives an
 * answer: nothing of what was asked rightly is lost.
 *
 * @param read the question as far as it could be read, and what could not
 */
export async function answerOfAddress<Question extends object, Answer>(
  read: { readonly question: Question; readonly faults: readonly ParameterFault[] },
  answer: (question: Question) => Promise<Answer>,
): Promise<AddressedAnswer<Question, Answer>> {
  let question = read.question
  const faults = [...read.faults]
  for (;;) {
    try {
      return { page: await answer(question), question, faults }
    } catch (error) {
      if (!(error instanceof BadRequest)) throw error
      const wrong = new Set(error.faults.map((fault) => fault.parameter))
      const left = Object.fromEntries(Object.entries(question).filter(([name]) => !wrong.has(name)))
      if (Object.keys(left).length === Object.keys(question).length) throw error
      faults.push(...error.faults)
      question = left as Question
    }
  }
}
