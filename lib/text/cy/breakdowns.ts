import type { breakdowns as english } from '../en/breakdowns'
import type { SameKeys } from '../same-keys'

/** Enwau ar ôl "yn ôl", heb dreiglad. */
export const breakdowns: SameKeys<typeof english> = {
  'crime-type': 'math o drosedd',
  'offence-group': 'grŵp troseddau',
  court: 'llys',
  mode: 'dull treial',
  plea: 'ple',
  remand: 'dalfa neu fechnïaeth',
  'receipt-type': 'math o dderbyniad',
  sex: 'rhyw',
  'age-band': 'oedran',
  ethnicity: 'ethnigrwydd',
  'charging-route': 'pwy a benderfynodd gyhuddo',
  'how-left': 'sut y gadawodd yr achos',
  'counted-in': 'achosion a diffynyddion',
  suspect: 'a oes person dan amheuaeth wedi’i adnabod',
  'date-known': 'sut y mae’r dyddiad yn hysbys',
  wait: 'diwrnodau o aros hyd yn hyn',
  'wait-offence-group': 'diwrnodau o aros a grŵp troseddau',
  reason: 'rheswm',
  tier: 'haen y llys',
  link: 'math o gysylltiad',
}
