import type { compare as english } from '../en/compare'
import type { SameKeys } from '../same-keys'

// Working Welsh, for a translator to check.
export const compare: SameKeys<typeof english> = {
  title: 'Sut ydym ni’n cymharu, ac a yw’n bwysig?',
  scope: '{board}, {measure}, {category}, {period}',
  scopeNoPeriod: '{board}, {measure}, {category}',
  filterMeasure: 'Mesur',
  filterFold: 'Dewis mesur, math o drosedd a chyfnod',

  verdictInside: 'Dim gwahaniaeth dibynadwy i’r hyn sy’n arferol ymhlith byrddau.',
  verdictEdge: 'Yn agos at ymyl yr hyn sy’n arferol ymhlith byrddau: dim digon i’w alw’n wahanol.',
  verdictHigh: 'Yn uwch nag sy’n arferol ymhlith byrddau, o fwy na siawns a’u hamrywiad arferol.',
  verdictLow: 'Yn is nag sy’n arferol ymhlith byrddau, o fwy na siawns a’u hamrywiad arferol.',
  verdictTooFew:
    'Ni ellir dweud yma beth sy’n arferol ymhlith byrddau: mae gan rhy ychydig ohonynt ffigur y gellir ei ddangos.',
  verdictHidden: 'Mae’r ffigur wedi’i guddio i ddiogelu hunaniaeth pobl, felly ni ellir ei gymharu.',
  verdictNone: 'Nid oes ffigur i’w gymharu.',
  verdictCount: 'Ni chaiff byrddau eu cymharu yn ôl y mesur hwn: mae cyfrif yn dweud pa mor fawr yw bwrdd.',
  verdictNotCompared:
    'Ni chaiff byrddau eu cymharu yn ôl y mesur hwn: nid oes ganddo derfynau a fyddai’n gwahanu siawns oddi wrth wahaniaeth.',

  levelRange: '{board}: {value} (rhwng {lower} a {upper}). Cymru a Lloegr: {nation}.',
  level: '{board}: {value}. Cymru a Lloegr: {nation}.',
  levelAloneRange: '{board}: {value} (rhwng {lower} a {upper}).',
  levelAlone: '{board}: {value}.',
  gapChance: 'Gall y bwlch â Chymru a Lloegr fod yn siawns.',
  gapUsual:
    'Mae’r bwlch â Chymru a Lloegr yn fwy na siawns, ond mae byrddau fel arfer yn gwahaniaethu cymaint â hynny.',
  gapUnknown:
    'Mae’r bwlch â Chymru a Lloegr yn fwy na siawns; ni ellir dweud yma a yw byrddau fel arfer yn gwahaniaethu cymaint â hynny.',
  group:
    '{count, plural, one {Yr un bwrdd} other {Y # o fyrddau}} {chosen, select, yes {yr ydych yn cael eich cymharu â nhw yn ôl eich gosodiadau} other {o tua’r un maint â chi}} gyda’i gilydd: {value}.',
  band: 'O blith {count} o fyrddau dienw â thua’r un nifer o achosion, mae gan yr un canol {middle}; maent rhwng {lowest} a {highest}.',
  standOutNone: 'Nid oes bwrdd arall yn gwahaniaethu o fwy na siawns a’u hamrywiad arferol.',
  standOut:
    '{count, plural, one {Mae un bwrdd arall yn gwahaniaethu} other {Mae # bwrdd arall yn gwahaniaethu}} o fwy na siawns a’u hamrywiad arferol: {names}.',
  standOutMore:
    'Mae {count, number} bwrdd arall yn gwahaniaethu o fwy na siawns a’u hamrywiad arferol, yn eu plith {names}.',
  history: 'Ei hanes ei hun: {sentence}',
  historyReason: 'Ei hanes ei hun: {sentence} {reason}',
  checkFirst: 'Gwiriwch y cofnodi a’r cymysgedd o achosion yn gyntaf, yna gofynnwch beth a wneir yn wahanol.',

  surePoints:
    'Pwyntiau heb enwau yw byrddau eraill: canrannau neu ddyddiau cyfan, ac ystod o achosion. Maent o’r pedwar chwarter cyfan diweddaraf. Nid oes pwynt gan fyrddau sy’n llawer mwy na’r lleill i gyd.',
  sureNoPoints:
    'Dim ond ar gyfer pob achos gyda’i gilydd a’r pedwar chwarter cyfan diweddaraf y dangosir byrddau eraill, a dim ond lle na ellir eu hadnabod.',
  sureNoRank: 'Ni chaiff byrddau eu rhestru yn ôl safle: mae’r rhan fwyaf o fylchau’n rhy fach i olygu dim.',

  funnelFinding:
    '{name} {standing, select, inside {o fewn yr ystod a ddisgwylir gan unrhyw fwrdd} edge {yn agos at ymyl yr hyn a ddisgwylir} high {uwchlaw’r ystod a ddisgwylir gan unrhyw fwrdd} low {islaw’r ystod a ddisgwylir gan unrhyw fwrdd} other {ochr yn ochr â Chymru a Lloegr}}',
  funnelLine: '{name}, {category}, {period}; byrddau yn ôl nifer yr achosion',
  funnelX: 'Nifer yr achosion (graddfa ail isradd)',
  funnelTarget: 'Cymru a Lloegr {value}',
  limitInner: 'Terfyn 95%',
  limitOuter: 'Terfyn 99.8%',
  keyGroup: 'Bwrdd yr ydych yn cael eich cymharu ag ef',
  keyOutside: 'Y tu allan i’r terfynau 99.8%',
  keyOther: 'Bwrdd arall, heb ei enwi, yng nghanol ei ystod o achosion',
  keyBoard: 'Bwrdd arall',
  readingBoard: '{value} ymhlith {cases} o achosion. {standing}',
  readingPoint: '{value}, rhwng {from} a {to} o achosion.',
  readingPointHead: 'Bwrdd heb enw:',
  readingHead: '{name}:',
  standingInside: 'Dim gwahaniaeth dibynadwy i’r arferol',
  standingEdge: 'Yn agos at ymyl yr arferol',
  standingHigh: 'Yn uwch nag arfer',
  standingLow: 'Yn is nag arfer',
  standingNot: 'Heb ei farnu',
  noFunnelTitle: 'Ni ellir gosod byrddau ochr yn ochr yma',
  tooFewTitle: 'Ni ellir dweud yma beth sy’n arferol ymhlith byrddau',
  tooFew:
    'Mae gan rhy ychydig o fyrddau ffigur y gellir ei ddangos. Mae’r tabl yn dangos y bwrdd ochr yn ochr â Chymru a Lloegr; pob trosedd a’r chwarteri diweddaraf sy’n dangos fwyaf.',
  noFunnel:
    'Nid oes ffigur ar gyfer y bwrdd dros y misoedd hyn, neu nid oes un ar gyfer Cymru a Lloegr i’w osod wrth ei ochr.',

  tableBoards: '{name}, {period}: byrddau wrth eu henwau, yn nhrefn yr wyddor',
  tableBands: '{name}: byrddau dienw yn ôl nifer yr achosion, y pedwar chwarter cyfan diweddaraf',
  columnBoard: 'Bwrdd',
  columnValue: 'Ffigur',
  columnRange: 'Ystod debygol',
  columnCases: 'Achosion',
  columnStanding: 'Ochr yn ochr â’r arferol',
  columnHistory: 'Ei hanes ei hun',
  columnBand: 'Achosion',
  columnBoards: 'Byrddau',
  columnLowest: 'Isaf',
  columnMiddle: 'Canol',
  columnHighest: 'Uchaf',
  bandOf: '{from, number} i {to, number}',
  rowGroup: 'Y byrddau yr ydych yn cael eich cymharu â nhw, gyda’i gilydd',
  rowNation: 'Cymru a Lloegr',
  meaning1:
    'Mae byrddau bach yn symud mwy trwy siawns na rhai mawr, felly mae’r terfynau’n llydan ar y chwith ac yn gul ar y dde.',
  meaning2:
    'Nid yw bwrdd rhwng y terfynau’n gwahaniaethu mwy nag y mae byrddau fel arfer. Dim ond bwrdd y tu allan i’r terfynau 99.8% a elwir yn wahanol; nid yw hynny’n dweud dim am y rheswm.',
  meaning3:
    'Peidiwch â rhoi byrddau mewn trefn yn ôl y ffigurau hyn: o fewn y terfynau, siawns yw’r drefn gan mwyaf.',

  tilesFinding:
    '{count, plural, =0 {Nid oes bwrdd yn dangos newid anarferol yn ei hanes ei hun} one {Mae un bwrdd yn dangos newid anarferol yn ei hanes ei hun} other {Mae # bwrdd yn dangos newid anarferol yn eu hanes eu hunain}}',
  tilesLine:
    '{name}, {category}. Un bwrdd yw pob sgwâr, wedi’i osod fwy neu lai lle mae’n gorwedd; ei farc yw’r ffigur diweddaraf ochr yn ochr â’i hanes ei hun',
  tilesName: 'Byrddau ar fap o sgwariau cyfartal, o’r gogledd i’r de',
  tilesLink: '{board}: {value}. {state}',
  tilesMeaning:
    'Mae marc yn cymharu bwrdd â’i orffennol ei hun, nid â byrddau eraill. Mae’r sgwariau o’r un maint fel nad yw tir yn dweud dim.',
  tilesKey: 'Beth mae’r marciau’n ei ddweud',

  multiplesTitle: 'Eu hanes eu hunain, ochr yn ochr',
  multiplesLead: 'Pob un ar ei raddfa ei hun, gyda’i ystod arferol. Darllenwch ar hyd pob un, nid ar draws.',
  measureLink: 'Sut ydym ni’n cymharu?',
  filePeriod: 'Misoedd a gymherir',
  measurePage: 'Y mesur hwn ar ei dudalen ei hun',
}
