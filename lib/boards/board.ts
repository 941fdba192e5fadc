/** A Local Criminal Justice Board as reference data. */
export type Board = {
  /** The value that scope and row-level security speak of: 1 to 42, never used again for another board. */
  readonly id: number
  /** ONS code of its police force area; of the Metropolitan Police for London. */
  readonly code: string
  /** Its name in addresses. */
  readonly slug: string
  readonly name: { readonly en: string; readonly cy: string }
  /** CPS Area that works for it. */
  readonly cpsArea: string
  /** HMCTS region. */
  readonly region: Region
  readonly country: 'England' | 'Wales'
  /** First day as a board, YYYY-MM-DD, and the last one or null. */
  readonly validFrom: string
  readonly validTo: string | null
}

/** The regions of HM Courts and Tribunals Service. */
export const regions = [
  'London',
  'Midlands',
  'North East',
  'North West',
  'South East',
  'South West',
  'Wales',
] as const
export type Region = (typeof regions)[number]
