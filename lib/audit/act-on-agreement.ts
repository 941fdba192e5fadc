import type { Viewer } from '@/lib/access/viewer'
import { orRefused } from './or-refused'

/**
 * An act on the register of agreements: a refusal is recorded here. That it was done the database has recorded with
 * the act itself (migration 0008_agreements).
 */
export function actOnAgreement<T>(viewer: Viewer, subject: string, act: () => Promise<T>): Promise<T> {
  return orRefused(viewer, 'agreement', `admin/agreements/${subject}`, act)
}
