import type { Message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'

/** A month in words. @param month YYYY-MM */
export const monthMessage = (month: string): Message =>
  periodMessage({ granularity: 'month', start: `${month}-01` })
