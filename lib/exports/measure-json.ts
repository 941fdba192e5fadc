import { measureMessage, type MeasureWord } from '@/lib/measures/measure-message'
import { breakdownsOf } from '@/lib/measures/breakdowns-of'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { say } from '@/lib/text/say'
import type { z } from 'zod'
import type { measureSchema } from './api-schemas'

/** A measure as the API tells it. */
export function measureJson(measure: MeasureDefinition): z.infer<typeof measureSchema> {
  const both = (word: MeasureWord) => ({
    en: say('en', measureMessage(measure, word)),
    cy: say('cy', measureMessage(measure, word)),
  })
  const { id, kind, basis, theme, unit, decimals, direction, minimumDenominator } = measure
  return {
    ...{
      id,
      name: both('name'),
      definition: both('definition'),
      kind,
      basis,
      theme,
      unit,
      decimals,
      direction,
    },
    ...{ breakdowns: [...breakdownsOf(measure)], minimumDenominator },
  }
}
