import 'server-only'
import { cache } from 'react'
import type { ServiceError } from '@/lib/access/errors'

/**
 * Why this request was refused, for the page that Next shows in its place: forbidden() and notFound() carry no words.
 * One box per request.
 */
export const refusal = cache((): { error: ServiceError | null } => ({ error: null }))
