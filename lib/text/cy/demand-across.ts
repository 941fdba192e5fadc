import type { demandAcross as english } from '../en/demand-across'
import type { SameKeys } from '../same-keys'

// Working Welsh, for a translator to check.
export const demandAcross: SameKeys<typeof english> = {
  title: 'Ble bydd y galw’n fwy na’r capasiti?',
  scope: '{where}, Llys y Goron, byrddau: {boards, number}, {from} i {to}',
  scopeNothing: '{where}, Llys y Goron',
  wholeCountry: 'Cymru a Lloegr',
  link: 'Ble bydd y galw’n fwy na’r capasiti?',
  linkLead: 'Galw a beth petai ar draws byrddau',
  backToBoards: 'Pob bwrdd',

  verdictNothing: 'Nid oes digon o ffigurau’r byrddau hyn ar gyfer model.',
  verdict:
    'Os na fydd dim yn newid, mae’n debygol y daw mwy o waith i Lys y Goron nag y gellir ei wrando mewn {count, number} o {of, number} bwrdd.',
  verdictMoved:
    'Gyda’ch mewnbynnau, mae’n debygol y daw mwy o waith i Lys y Goron nag y gellir ei wrando mewn {count, number} o {of, number} bwrdd; heb newid, mewn {before, number}.',
  already: 'Mae felly o’r mis cyntaf, {month}. Nifer y byrddau: {count, number} ({names}).',
  first: 'Mae’n dechrau gyntaf ym mis {month}. Nifer y byrddau: {count, number} ({names}).',
  next: 'Nesaf, o {month}: {names}.',
  namesMore: '{names} a {count, number} arall',
  added:
    'Eich mewnbynnau sy’n gwneud y gwahaniaeth lle na fyddai felly heb newid. Nifer y byrddau: {count, number} ({names}).',
  spared: 'Heb newid byddai felly hefyd yn y rhain. Nifer y byrddau: {count, number} ({names}).',
  more: '{where}: tua {count, number} yn fwy o achosion agored Llys y Goron ym mis {month} na heb newid (rhwng {lower, number} a {upper, number}).',
  fewer:
    '{where}: tua {count, number} yn llai o achosion agored Llys y Goron ym mis {month} na heb newid (rhwng {lower, number} a {upper, number}).',
  unclear:
    '{where}: dim gwahaniaeth clir yn achosion agored Llys y Goron ym mis {month}, o {lower, number} yn llai i {upper, number} yn fwy na heb newid.',
  shared:
    'Diwrnodau eistedd {side, select, more {ychwanegol} other {a dynnir}} y mis: {days, number}, wedi’u rhannu rhwng y byrddau ({boards, number}) yn gymesur â’r oriau y maent yn eistedd nawr.',
  baseline:
    'Nid rhagolwg yw hwn: mae’n dweud beth a ddeuai o ffigurau’r flwyddyn ddiwethaf. Newidiwch fewnbwn i weld gwahaniaeth.',

  sureShare:
    'Cyfrifir bwrdd lle mae angen, o fis ymlaen hyd y diwedd, mwy o oriau llys ar yr achosion sy’n dod nag a eisteddir, mewn dau o bob tri rhediad. {of, plural, =0 {} other {Mae felly mewn o leiaf 80 o bob 100 rhediad mewn {count, number} o’r {of, number} a gyfrifwyd.}}',
  sureAlone:
    'Efelychir pob bwrdd ar ei ben ei hun, {runs, number} o weithiau dros 36 mis. Nid oes gwaith na diwrnod eistedd yn symud o un bwrdd i’r llall.',
  sureSums:
    'Mae symiau’n cymryd bod pob bwrdd yn cael yr un lwc: mae eu hystodau’n tueddu i fod yn rhy eang yn hytrach na rhy gul.',
  sureLeft: 'Byrddau nad ydynt yn y ffigurau hyn: {count, number}. Mae’r rheswm isod.',
  sureBehind:
    'Byrddau y mae eu ffigurau’n gorffen cyn {month}: {count, number}. Tan hynny mae eu hachosion agored fel yr oeddent ddiwethaf.',
  sureNoRank:
    'Rhestrir byrddau yn ôl rhanbarth ac enw. Nid yw pryd mae’r galw’n fwy na’r capasiti yn dweud dim am ba mor dda y mae bwrdd yn gweithio.',

  formTitle: 'Eich mewnbynnau',
  formFold: 'Dewis mewnbynnau',
  region: 'Yn berthnasol i',
  regionAll: 'Cymru a Lloegr',
  charges: 'Cyhuddiadau, % yn fwy neu’n llai',
  days: 'Diwrnodau eistedd y mis, mwy neu lai',
  daysHint: 'Y byrddau hyn i gyd gyda’i gilydd. Rhennir yn gymesur â’r oriau y maent yn eistedd.',
  pleas: 'Pleon euog, pwyntiau yn fwy neu’n llai',
  early: 'Pleon euog sy’n dod yn gynnar, pwyntiau yn fwy neu’n llai',
  after: 'Yn dechrau ym mis',
  phase: 'Misoedd nes ei fod yn llawn',
  compare: 'Cymharu',
  reset: 'Ailosod i ddim newid',
  badRegion: 'Dewiswch ranbarth o’r rhestr',
  badDays: 'Rhowch nifer cyfan o ddiwrnodau',

  countTitle:
    'Byrddau lle daw mwy o waith nag y gellir ei wrando: {changed, number} o {of, number} ym mis {month}',
  countTitleMoved:
    'Byrddau lle daw mwy o waith nag y gellir ei wrando: {changed, number} o {of, number} ym mis {month} gyda’ch mewnbynnau, {unchanged, number} heb newid',
  countLine:
    'Byrddau fesul mis lle mae angen mwy o oriau llys ar yr achosion a dderbynnir nag a eisteddir, {where}, {from} i {to}',
  countAxis: 'Byrddau',
  countReading: 'Nifer y byrddau: {count, number} o {of, number}.',
  lineChanged: 'Gyda’ch mewnbynnau',
  lineUnchanged: 'Dim newid',
  lineNow: 'Cynifer â nawr',

  openTitle: 'Achosion agored Llys y Goron: tua {count, number} ym mis {month} os na fydd dim yn newid',
  openTitleMore: 'Achosion agored Llys y Goron: tua {count, number} yn fwy ym mis {month} na heb newid',
  openTitleFewer: 'Achosion agored Llys y Goron: tua {count, number} yn llai ym mis {month} na heb newid',
  openTitleUnclear: 'Achosion agored Llys y Goron: dim gwahaniaeth clir ym mis {month}',
  openLine:
    'Achosion agored Llys y Goron ar ddiwedd mis, {where}, byrddau gyda’i gilydd: {boards, number}, {from} i {to}',
  openBand: '80 o bob 100 rhediad, {month}',
  openReadingKnown: 'Achosion agored: {count, number}.',
  openReading:
    'Tua {middle, number} gyda’ch mewnbynnau (rhwng {lower, number} a {upper, number}), tua {unchanged, number} heb newid.',
  openReadingNone: 'Tua {middle, number} os na fydd dim yn newid (rhwng {lower, number} a {upper, number}).',
  meaningDifference:
    'Dim ond y gwahaniaeth rhwng y ddwy linell sy’n golygu rhywbeth. Nid rhagolwg yw’r naill na’r llall.',
  meaningBand: 'Mae’r band yn dal 80 o bob 100 rhediad gyda’ch mewnbynnau.',

  tableTitle: 'Bwrdd wrth fwrdd',
  tableLead:
    'Yn ôl rhanbarth, yn nhrefn yr wyddor. Mae enw bwrdd yn arwain at ei dudalen beth petai ei hun gyda’r un mewnbynnau.',
  tableName:
    'Oriau gwaith sy’n dod ac oriau a eisteddir y mis, o ba bryd y mae’r galw’n fwy na’r capasiti, ac achosion agored',
  columnBoard: 'Bwrdd',
  columnDays: 'Diwrnodau yn fwy neu’n llai',
  columnWork: 'Gwaith sy’n dod, oriau y mis',
  columnSat: 'Eistedd, oriau y mis',
  columnUnchanged: 'Galw’n fwy na’r capasiti o, dim newid',
  columnChanged: 'Galw’n fwy na’r capasiti o, eich mewnbynnau',
  columnOpen: 'Achosion agored nawr',
  columnDifference: 'Gwahaniaeth mewn achosion agored, {month}',
  columnLevel: 'Achosion agored, {month}',
  fromTo: '{from} → {to}',
  exceedsFrom: '{month} ({share, number} o bob 100 rhediad)',
  exceedsNever: 'na ({share, number} o bob 100 rhediad)',
  exceedsUnclear: 'ddim yn glir ({share, number} o bob 100 rhediad)',
  exceedsUntil: 'tan {month} yn unig',
  exceedsNone: 'na',
  rowRegion: '{region}, gyda’i gilydd',
  rowTotal: '{where}, gyda’i gilydd',
  countOf: 'mewn {count, number} o {of, number} bwrdd',
  rangeOf: '{middle} ({lower} i {upper})',
  tableNote:
    'Oriau: cyfartaledd yr olaf o dair blynedd, pan fo newid wedi dod yn llawn. Ystodau: mae 80 o bob 100 rhediad oddi mewn iddynt. Mae mis yn golygu o hynny hyd ddiwedd y tair blynedd; wrth ei ymyl, mewn faint o bob 100 rhediad y daw mwy o waith nag a eisteddir dros y flwyddyn o hynny (lle nad oes mis: dros y flwyddyn olaf).',

  leftTitle: 'Byrddau nad ydynt yn y ffigurau hyn',
  tooFew:
    'Rhy ychydig o ffigurau: mae angen blwyddyn o dderbyniadau, cwblhau ac achosion agored Llys y Goron ar y model. Nid ydynt yno, neu maent wedi’u cuddio i amddiffyn pobl.',
  otherMonths:
    'Mae ei ffigurau’n gorffen lawer yn gynharach, neu’n hwyrach, na rhai’r rhan fwyaf o fyrddau. Mae ei dudalen beth petai ei hun yn eu dangos.',
  columnWhy: 'Rheswm',

  methodTitle: 'Sut y cyfrifir hyn',
  method1:
    'Model pob bwrdd yw un ei dudalen beth petai ei hun: dilynir achosion fis wrth fis o’r atgyfeiriad i’r cwblhau, ac oriau eistedd sy’n cyfyngu ar yr hyn a wrandewir.',
  method2:
    'Cyfrifir y gwaith sy’n dod yn yr oriau llys y bydd yr achosion a dderbynnir mewn mis yn eu cymryd, pob gwrandawiad gyda’i gilydd.',
  method3:
    'Gwerthoedd arferol, nid rhai’r byrddau eu hunain, yw’r oriau fesul llwybr, y misoedd nes y gellir gwrando achos a’r pleon cynnar. Mae tudalen beth petai pob bwrdd yn eu henwi, ac yn dweud pa mor dda y gwnaeth ei fodel ar ei orffennol ei hun.',
  counted: 'Byrddau gyda’i gilydd: {boards, number}; achosion agored ar ddiwedd {month}: {open, number}.',
  fileAnswer: 'Ateb',
  fileInputs: 'Mewnbynnau',
}
