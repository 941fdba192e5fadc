import type { Viewer } from '@/lib/access/viewer'
import { orRefused } from './or-refused'

/**
 * An act on known issues: a refusal is recorded here. That it was done the database has recorded with the act itself
 * (scope.keep_annotation).
 */
export function actOnIssue<T>(viewer: Viewer, subject: string, act: () => Promise<T>): Promise<T> {
  return orRefused(viewer, 'issue', `data/issues/${subject}`, act)
}
