import type { z } from 'zod'
import type { BoardChoice } from '@/lib/questions/board.types'
import type { boardSchema } from './api-schemas'

/** A board as the API tells it. */
export function boardJson({ slug, code, name, region, country }: BoardChoice): z.infer<typeof boardSchema> {
  return { slug, code, name, region, country }
}
