import type { linked as english } from '../en/linked'
import type { SameKeys } from '../same-keys'

export const linked: SameKeys<typeof english> = {
  'crimes-recorded':
    'Troseddau a gofnodwyd gan heddluoedd y bwrdd, yn ôl diwrnod eu cofnodi, wedi’u cyfrif fesul un o’r cofnodion. Mae troseddau cyrff cenedlaethol yn cyfrif yng Nghymru a Lloegr yn unig.',
  'cps-referrals':
    'Pobl dan amheuaeth ar lwybr Gwasanaeth Erlyn y Goron, yn ôl mis eu cyfeiriad cyntaf, yn ardal y drosedd y’u cysylltwyd â hi, neu fel arall ardal cofnod Gwasanaeth Erlyn y Goron.',
  'magistrates-receipts':
    'Achosion, yn ôl y diwrnod cynharaf y derbyniodd y llys un o’u diffynyddion. Maent yn cyfrif yn ardal y llys.',
  'magistrates-disposals':
    'Achosion, yn ôl y diwrnod y gadawodd yr olaf o’u diffynyddion: wedi’i gwblhau, neu wedi’i anfon i Lys y Goron. Maent yn cyfrif yn ardal y llys.',
  'magistrates-open':
    'Achosion a dderbyniwyd a heb eu gorffen ar ddiwrnod olaf y mis, heb achosion lle mae gwarant ar gyfer pob diffynnydd sy’n weddill. Maent yn cyfrif yn ardal y llys.',
  'crown-receipts':
    'Achosion, yn ôl y diwrnod cynharaf yr anfonwyd un o’u diffynyddion i Lys y Goron. Maent yn cyfrif yn ardal y llys.',
  'crown-disposals':
    'Achosion, yn ôl y diwrnod y cwblhawyd yr olaf o’r diffynyddion a anfonwyd. Maent yn cyfrif yn ardal y llys.',
  'crown-open':
    'Achosion a dderbyniwyd a heb eu gorffen ar ddiwrnod olaf y mis, heb achosion lle mae gwarant ar gyfer pob diffynnydd sy’n weddill. Maent yn cyfrif yn ardal y llys.',
  'crown-open-over-a-year':
    'Achosion heb eu cwblhau a dderbyniwyd 365 diwrnod yn ôl neu fwy, o’r holl achosion heb eu cwblhau heb achosion gwarant. Maent yn cyfrif yn ardal y llys.',
  'offence-to-completion':
    'Diwrnodau cyfan o’r drosedd i gwblhau, ar gyfer diffynyddion a anfonwyd i Lys y Goron, yn ardal y drosedd. Dangosir y canolrif; ni chynhwysir aildreialon. Lle cyfrifir achosion heb eu cwblhau hefyd, mae amser yn cyfrif o’r cyhuddiad ymlaen, am na ellir gweld achos cyn hynny.',
  'referral-to-charge':
    'Diwrnodau cyfan o’r cyfeiriad cyntaf i’r penderfyniad i gyhuddo, ar gyfer pobl dan amheuaeth ar lwybr Gwasanaeth Erlyn y Goron, yn ardal y drosedd. Dangosir y cymedr, fel yn y ffigur cyhoeddedig, a’r canolrif wrth ei ochr. Lle cyfrifir achosion heb eu cwblhau hefyd, mae penderfyniadau i beidio â chyhuddo yn cyfrif fel ffordd arall o orffen.',
  'charge-to-first-listing':
    'Diwrnodau cyfan o’r cyhuddiad i’r rhestru cyntaf, yn ôl mis y rhestru, lle mae’r ffigur cyhoeddedig yn ôl mis cwblhau. Yn ardal y drosedd; ni chynhwysir aildreialon.',
  'first-listing-to-completion':
    'Diwrnodau cyfan o’r rhestru cyntaf i gwblhau, ar gyfer diffynyddion nas anfonwyd i Lys y Goron, yn ardal y drosedd. Dangosir y cymedr, fel yn y ffigur cyhoeddedig, a’r canolrif wrth ei ochr; mae’r canolrif yn aml yn 0 am fod y rhan fwyaf o achosion yn gorffen ar y diwrnod.',
  'charge-to-completion':
    'Diwrnodau cyfan o’r cyhuddiad i gwblhau, ar gyfer diffynyddion a anfonwyd i Lys y Goron, yn ardal y drosedd. Ni chynhwysir aildreialon.',
  'withdrawal-police':
    'Troseddau â pherson yn ddioddefwr, yn ôl mis eu canlyniad: y rhai â chanlyniad 14 neu 16 ymhlith pob un sydd ag un. Mae trosedd a arweiniodd wedyn at gyhuddiad yn cyfrif yn ôl ei chanlyniad diweddaraf.',
  'withdrawal-postcharge':
    'Pobl dan amheuaeth Gwasanaeth Erlyn y Goron yn ôl mis cwblhau’r erlyniad, yn ardal y drosedd y’u cysylltwyd â hi, neu fel arall ardal cofnod Gwasanaeth Erlyn y Goron.',
  'charge-rate':
    'Pobl dan amheuaeth Gwasanaeth Erlyn y Goron y penderfynwyd arnynt, yn ôl mis y penderfyniad, yn ardal y drosedd y’u cysylltwyd â hi, neu fel arall ardal cofnod Gwasanaeth Erlyn y Goron.',
  'conviction-rate':
    'Pobl dan amheuaeth Gwasanaeth Erlyn y Goron â chanlyniad, yn ôl mis cwblhau’r erlyniad; ni chynhwysir canlyniadau gweinyddol. Yn ardal y drosedd y’u cysylltwyd â hi, neu fel arall ardal cofnod Gwasanaeth Erlyn y Goron.',
  'guilty-plea':
    'Diffynyddion a anfonwyd i Lys y Goron ac a blediodd yn euog neu’n ddieuog, yn ôl mis cwblhau, yn ardal y drosedd.',
  'trial-effective':
    'Rhestriadau treial llysoedd ynadon a Llys y Goron gyda’i gilydd, gyda rhaniad yn ôl llys; ni chynhwysir rhestriadau a dynnwyd o’r rhestr. Maent yn cyfrif yn ardal y llys.',
  'trial-cracked':
    'Rhestriadau treial llysoedd ynadon a Llys y Goron gyda’i gilydd, gyda rhaniad yn ôl llys; ni chynhwysir rhestriadau a dynnwyd o’r rhestr. Maent yn cyfrif yn ardal y llys.',
  'trial-ineffective':
    'Rhestriadau treial llysoedd ynadon a Llys y Goron gyda’i gilydd, gyda rhaniadau yn ôl llys a rheswm; ni chynhwysir rhestriadau a dynnwyd o’r rhestr. Maent yn cyfrif yn ardal y llys.',
}
