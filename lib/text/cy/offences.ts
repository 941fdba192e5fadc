import type { offences as english } from '../en/offences'
import type { SameKeys } from '../same-keys'

export const offences: SameKeys<typeof english> = {
  all: 'Pob trosedd',
  homicide: 'Lladdiad',
  'violence-against-the-person': 'Trais yn erbyn y person',
  'offences-against-the-person': 'Troseddau yn erbyn y person',
  'sexual-offences': 'Troseddau rhywiol',
  robbery: 'Lladrad',
  burglary: 'Byrgleriaeth',
  'theft-offences': 'Troseddau dwyn',
  'theft-and-handling': 'Dwyn a thrafod nwyddau wedi’u dwyn',
  'fraud-and-forgery': 'Twyll a ffugio',
  'criminal-damage': 'Difrod troseddol',
  'criminal-damage-and-arson': 'Difrod troseddol a llosgi bwriadol',
  'drug-offences': 'Troseddau cyffuriau',
  'possession-of-weapons': 'Meddu ar arfau',
  'public-order-offences': 'Troseddau trefn gyhoeddus',
  'motoring-offences': 'Troseddau moduro',
  'miscellaneous-crimes': 'Troseddau amrywiol',
  'other-offences': 'Troseddau eraill (heb foduro)',
}
