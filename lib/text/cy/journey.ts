import type { journey as english } from '../en/journey'
import type { SameKeys } from '../same-keys'

// Working Welsh, for a translator to check. Names of stages follow a colon or stand in brackets, so that nothing has to be
// mutated.
export const journey: SameKeys<typeof english> = {
  'gate-offence-to-recorded': 'Trosedd',
  'gate-recorded-to-referral': 'Cofnodi’r drosedd',
  'gate-referral-to-charge': 'Anfon at y CPS',
  'gate-charge-to-first-listing': 'Cyhuddo',
  'gate-first-listing-to-completion': 'Gwrandawiad cyntaf',
  'gate-sent-to-completion': 'Anfon i Lys y Goron',
  'gate-end': 'Cwblhau yn Llys y Goron',

  titleBoth:
    'Y cam hiraf: {stage} ({days}). Mae’r gyfran fwyaf yn dod i ben am nad yw’r dioddefwr yn ei chefnogi yn y cam hwn: {loss} ({share})',
  titleStage: 'Y cam hiraf: {stage} ({days}). Nid oes un cam sy’n sicr yn colli’r gyfran fwyaf o ddioddefwyr',
  titleLoss:
    'Nid oes un cam sy’n sicr yr hiraf. Mae’r gyfran fwyaf yn dod i ben am nad yw’r dioddefwr yn ei chefnogi yn y cam hwn: {loss} ({share})',
  titleNone: 'Nid oes un cam sy’n sicr yr hiraf, na’r un sy’n sicr yn colli’r gyfran fwyaf o ddioddefwyr',
  line: 'Canolrif y diwrnodau ym mhob cam, faint a ddaeth iddo, ac achosion a ddaeth i ben am nad yw’r dioddefwr yn eu cefnogi, pob trosedd, {area}{period, select, none {} other {, {months}}}',
  name: 'Y camau yn eu trefn: faint sy’n dod i bob un, pa mor hir, pwy sy’n gadael',
  count:
    '{basis, select, crimes {Troseddau: {count, number}} suspects {Pobl dan amheuaeth: {count, number}} other {Achosion: {count, number}}}',
  countHidden: 'Nifer wedi’i guddio',
  countNone: 'Dim nifer',
  ended: 'Nifer yr achosion sy’n gorffen yma: {count, number}',
  open: 'gan gyfrif achosion heb eu cwblhau',
  completed: 'o’r achosion a gyrhaeddodd ei ddiwedd',
  longest: 'Yr arhosiad hiraf',
  hidden: 'Wedi’i guddio i ddiogelu pwy yw pobl',
  none: 'Nid oes ffigurau o’r cam hwn ar gyfer y bwrdd hwn',
  lossNone: 'Dim ffigur o ddioddefwyr yn tynnu’n ôl',
  loss: 'yn dod i ben am nad yw’r dioddefwr yn eu cefnogi ({name}: {numerator, number} o {denominator, number})',
  lossShare: 'yn dod i ben am nad yw’r dioddefwr yn eu cefnogi ({name})',
  lossHidden: 'Cyfran sy’n dod i ben am nad yw’r dioddefwr yn eu cefnogi: wedi’i chuddio ({name})',
  scale: 'Diwrnodau: {count, number}',
  scaleNote: 'Mae lled y bar wrth raddfa; mae rhan doredig yn sefyll am gam heb ffigur.',
  notAdd:
    'Cyfrifon gwahanol yw troseddau, pobl dan amheuaeth ac achosion, ac mae’r llysoedd yn cyfrif rhai eu hardal eu hunain, felly ni ellir rhannu dim yma â’r nesaf ato. Nid yw’r diwrnodau’n adio: nid yw pob achos yn mynd drwy bob cam.',
  columnStage: 'Cam',
  columnGate: 'Yn dechrau gyda',
  columnCount: 'Daeth iddo',
  columnDays: 'Hanner o fewn',
  columnCounted: 'Cyfrifwyd',
  columnHalf: 'Hanner canol',
  columnLoss: 'Yn dod i ben am nad yw’r dioddefwr yn eu cefnogi',
  columnOf: 'O',
  counted: 'ym mhob cam ei rai ei hun (gweler y tabl)',
  meaning:
    'Mae pob rhan yn un cam. Ei ddiwrnodau yw’r rhai y mae hanner yr achosion yn ei basio o’u mewn: cyfrifir achosion heb eu cwblhau lle mae’n rhaid i bawb basio, felly ni adewir arosiadau hir allan. Mae amlinell dywyll yn nodi cam sy’n sicr yn cymryd yr amser hiraf. Ffigurau blwyddyn o chwarteri cyfan ydynt.',
}
