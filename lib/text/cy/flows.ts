import type { flows as english } from '../en/flows'
import type { SameKeys } from '../same-keys'

export const flows: SameKeys<typeof english> = {
  charged: 'wedi gweld rhywun yn cael ei gyhuddo',
  charge: 'wedi’u cyhuddo',
  withdrew: 'wedi tynnu’n ôl',
  ended: 'wedi gorffen mewn ffordd arall',
  open: 'heb eu cwblhau',
  convicted: 'wedi gweld euogfarn',
  referral: 'wedi’u cyfeirio at Wasanaeth Erlyn y Goron',
  referred: 'wedi’u cyfeirio at Wasanaeth Erlyn y Goron',
  'not-charged': 'heb gyhuddiad',
  listing: 'wedi’u rhestru am y tro cyntaf',
  listed: 'wedi’u rhestru am y tro cyntaf',
  completed: 'wedi’u cwblhau',
  completion: 'wedi’u cwblhau',
  'main-hearing': 'wedi cael y prif wrandawiad',
  'who-crimes': 'droseddau',
  'who-suspects': 'bobl dan amheuaeth',
  'who-defendants': 'ddiffynyddion',
  'who-victims': 'ddioddefwyr',
  'who-cases': 'achosion',
  'who-outcomes': 'ganlyniadau',
  'who-prosecutions': 'erlyniadau',
  'who-trials': 'dreialon',
  'who-sittings': 'eisteddiadau',
  'who-records': 'gofnodion',
}
