import { BadRequest } from '@/lib/access/errors'
import { message } from '@/lib/text/message'

/** A filter with a value that it cannot have, and those that it can. What was asked for is cut short. */
export function badChoice(parameter: string, value: string, choices: readonly string[]): BadRequest {
  const shown = value.slice(0, 60)
  const words =
    choices.length > 0
      ? message('errors.badChoice', { parameter, value: shown, choices: choices.join(', ') })
      : message('errors.badParameter', { parameter, value: shown })
  return new BadRequest([{ parameter, words }])
}
