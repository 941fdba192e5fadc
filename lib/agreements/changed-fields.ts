import type { AgreementChange } from './agreement.types'

const fields = ['parties', 'purpose', 'lawfulBasis', 'from', 'to', 'namesBoard'] as const
type ChangedField = (typeof fields)[number] | 'contact' | 'documents'

/** What of an agreement is not as it was kept before; nothing for the first time. */
export function changedFields(
  before: AgreementChange['kept'] | undefined,
  after: AgreementChange['kept'],
): readonly ChangedField[] {
  if (!before) return []
  const contact = before.contactName !== after.contactName || before.contactEmail !== after.contactEmail
  const documents = JSON.stringify(before.documents) !== JSON.stringify(after.documents)
  return [
    ...fields.filter((field) => before[field] !== after[field]),
    ...(contact ? (['contact'] as const) : []),
    ...(documents ? (['documents'] as const) : []),
  ]
}
