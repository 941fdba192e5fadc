/** What stands in a field where nothing is known, as cleaning leaves it: taken for no value. */
export const placeholderNames = [
  'UNKNOWN',
  'NOT KNOWN',
  'NOT STATED',
  'NOT GIVEN',
  'NOT PROVIDED',
  'NK',
  'NA',
  'NONE',
  'NULL',
  'NO NAME',
  'NFN',
  'NFI',
  'TBC',
  'TEST',
  'UNIDENTIFIED',
  'ANONYMOUS',
  'XX',
  'XXX',
  'XXXX',
] as const

/** Dates that systems put in where the date of birth is not known. */
export const placeholderDates = ['1900-01-01', '1900-12-31', '1901-01-01', '1970-01-01'] as const

/** Pseudo postcodes: ZZ99 is for no fixed abode, abroad and not known. Written without a space. */
export const placeholderPostcodes = ['NF11NF', 'NK11NK', 'XX11XX', 'AA11AA'] as const
export const placeholderPostcodeStarts = ['ZZ99'] as const

export const placeholderNumbers = ['UNKNOWN', 'NOTKNOWN', 'NOTRECORDED', 'NONE', 'NULL', 'NA', 'TBC'] as const

/**
 * A value that so many records have is nobody's, whatever it is: more of them than `records`, and a larger share of all
 * that have one than `share`.
 */
export const tooCommon = {
  date_of_birth: { records: 200, share: 0.002 },
  postcode: { records: 200, share: 0.01 },
  pnc: { records: 300, share: 0.0005 },
  cro: { records: 300, share: 0.0005 },
  asn: { records: 300, share: 0.0005 },
  urn: { records: 300, share: 0.0005 },
} as const
