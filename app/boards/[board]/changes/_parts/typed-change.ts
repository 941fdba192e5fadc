import { z } from 'zod'
import { changeFields } from '@/lib/policies/read-change-form'
import { typedCookie } from '../../_parts/typed-cookie'

/** What was typed into the form of a change. */
export const { keep: keepTypedChange, kept: keptTypedChange } = typedCookie(
  'change',
  z.number().int(),
  changeFields,
  (board) => `/boards/${board}/changes`,
)
