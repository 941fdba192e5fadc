import type { legal as english } from '../en/legal'
import type { SameKeys } from '../same-keys'

export const legal: SameKeys<typeof english> = {
  documentsTitle: 'Dogfennau cyhoeddedig',
  documentsLead:
    'Beth mae’r gwasanaeth hwn yn ei addo, beth mae’n ei gyfrifo ohono’i hun, a ffurflenni i’r rhai sy’n rhannu cofnodion.',
  documentsAbout: 'Preifatrwydd, hygyrchedd, defnydd teg, tryloywder algorithmig, a rhannu data.',
  dated: 'Dyddiad',
  owner: 'Perchennog',
  reviewBy: 'I’w adolygu erbyn',
  datedLine: 'Dyddiad: {day}',
  ownerLine: 'Perchennog: {owner}',
  reviewByLine: 'I’w adolygu erbyn: {day}',
  ownerService: 'Perchennog y gwasanaeth',
  ownerProtection: 'Swyddog diogelu data',
  ownerAnalysis: 'Prif ddadansoddwr',
  ownerSecurity: 'Arweinydd diogelwch',
  saveMarkdown: 'Cadw fel testun (Markdown)',
  fillIn: 'I’w lenwi',

  cookieTable: 'Cwcis y mae’r gwasanaeth hwn yn eu gosod',
  cookieName: 'Enw',
  cookiePurpose: 'At ba ddiben',
  cookieEnds: 'Daw i ben',
  'cookie.session': 'Eich cadw wedi mewngofnodi',
  'cookie.csrf': 'Sicrhau mai o’n tudalen ein hunain yr anfonwyd ffurflen',
  'cookie.callback': 'Cofio ble i fynd ar ôl mewngofnodi',
  'cookie.check': 'Diogelu mewngofnodi gyda chyfrif eich sefydliad',
  'cookie.language': 'Cofio’r iaith a ddewisoch',
  'cookie.typed': 'Cadw’r hyn a deipiwyd gennych mewn ffurflen tra byddwch yn ei gywiro',
  'cookie.token': 'Dod â thocyn API newydd, wedi’i amgryptio, i’r dudalen sy’n ei ddangos unwaith',
  'cookieEnds.session': 'Ar ôl 30 munud heb ddefnydd, neu 8 awr',
  'cookieEnds.browser': 'Pan fyddwch yn cau’r porwr',
  'cookieEnds.check': 'Ar ôl 15 munud',
  'cookieEnds.typed': 'Ar ôl 5 munud',
  'cookieEnds.language': 'Ar ôl blwyddyn',
}
