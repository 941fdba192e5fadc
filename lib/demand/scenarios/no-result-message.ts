import { message, type Message } from '@/lib/text/message'
import type { NoResult } from './scenario-page.types'

/** Why a scenario has no results now, in words. */
export const noResultMessage = (why: NoResult, edition: number): Message =>
  message(`scenarios.none.${why}`, { edition: String(edition) })
