import type { pages as english } from '../en/pages'
import type { SameKeys } from '../same-keys'

export const pages: SameKeys<typeof english> = {
  boardsTitle: 'Dewiswch fwrdd',
  boardsLead:
    'Gallwch weld ffigurau byrddau. Nifer y byrddau: {count, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}.',
  boardsNoneTitle: 'Nid oes bwrdd gan eich cyfrif',
  boardsNone:
    'Mae eich rôl yn gofalu am bobl a gosodiadau ac nid yw’n gweld ffigurau byrddau. Gallwch ddarllen beth mae pob mesur yn ei olygu a pha ddata sydd gan y gwasanaeth.',
  boardsNoneLink: 'Beth mae pob mesur yn ei olygu',

  glanceTitle: '{board}: cipolwg',
  glanceScope: '{board}, pob trosedd',
  glanceQuestion: 'Cipolwg',
  questionTitle: '{board}: {question}',
  howSure: 'Pa mor sicr ydym ni?',
  byQuestion: 'Y mesurau yn ôl cwestiwn',
  measuresOfQuestion: 'Y mesurau',
  ledgerLead:
    'Mae bandiau wedi’u cysgodi yn dangos yr ystod y byddem yn ei gweld fel arfer. Mae pwynt wedi’i farcio yn anarferol ac yn werth sgwrs.',
  ledgerCaption: 'Mesurau ar gyfer y cwestiwn: {question}',
  more: 'Rhagor am y cwestiwn hwn',
  worthAsking: 'Gwerth gofyn',
  agencyPolice: 'Yr heddlu',
  agencyCps: 'CPS',
  agencyHmcts: 'Y llysoedd',
  agencyMoj: 'Y Weinyddiaeth Gyfiawnder',
  ledgerSources: 'Ffynhonnell',
  ledgerSource: '{name} (data hyd at {date})',
  figuresTitle: 'Beth sy’n sefyll allan',
  figuresLead:
    'Mesurau’r cwestiwn hwn y mae eu ffigur olaf yn anarferol, neu’r un cyntaf os nad oes un felly.',
  noRows: 'Nid oes gan unrhyw ffynhonnell ffigurau ar gyfer y cwestiwn hwn i’r bwrdd eto.',
  otherEdition: 'Dyma argraffiad {number}, {date}, nid yr un cyfredol.',
  closedEdition:
    'Ni ddangosir ei ffigurau o “{source}” i’ch bwrdd mwyach. Daeth cyflenwad diweddarach yn eu lle, a gallai’r ddau ochr yn ochr ddatgelu niferoedd a guddiwyd i ddiogelu pobl. Gall adolygwyr cenedlaethol eu darllen o hyd.',
  currentEdition: 'Dangos yr argraffiad cyfredol',

  measureTitle: '{measure}: {board}',
  measureScope: '{measure}, {category}, {area}',
  filterSource: 'Ffynhonnell',
  filterBy: 'Rhannu yn ôl',
  filterByNone: 'Dim rhaniad',
  filterCrime: 'Math o drosedd',
  filterFrom: 'O',
  filterTo: 'Tan',
  filterEarliest: 'Y cynharaf',
  filterLatest: 'Yr un olaf',
  filterApply: 'Gweithredu',
  filterReset: 'Clirio hidlwyr',
  filterFold: 'Dewis ffynhonnell, math o drosedd, rhaniad a chyfnod',
  filterFault: 'Mae problem gyda’r hyn a ddewiswyd',
  filterFaultRest: 'Mae’r dudalen yn dangos y ffigurau ar gyfer popeth arall a ddewiswyd gennych.',
  othersTitle: 'Ffigurau eraill o’r mesur hwn',
  othersLead:
    'O ffynonellau eraill neu ar gyfer ardaloedd ehangach. Maent yn cyfrif yn wahanol neu ar adegau eraill, felly ni roddir hwy byth mewn un llinell.',
  othersColumnSource: 'Ffynhonnell',
  othersColumnArea: 'Ardal',
  othersColumnPeriod: 'Cyfnod olaf',
  othersColumnValue: 'Gwerth',
  relatedTitle: 'Mesurau cysylltiedig',
  nothingTitle: 'Nid oes gan unrhyw ffynhonnell y mesur hwn. Bwrdd: {board}',

  forbiddenTitle: 'Ni allwch weld y dudalen hon',
  forbiddenDo: 'Beth allwch chi ei wneud',
  forbiddenAccount:
    'Gwiriwch mai hwn yw’r cyfrif yr oeddech yn bwriadu ei ddefnyddio. Rydych wedi mewngofnodi fel: {account}.',
  forbiddenAskManager:
    'I weld ffigurau bwrdd arall, gofynnwch i reolwr y bwrdd hwnnw: mae rheolwyr yn gwahodd pobl i’w bwrdd. Mae adolygwyr cenedlaethol yn gweld pob bwrdd.',
  forbiddenAskAdministrator:
    'Ar gyfer tasgau stiwardiaid a gweinyddwyr, gofynnwch i bwy bynnag sy’n rhedeg y gwasanaeth: gweinyddwr sy’n rhoi’r rôl honno.',
  forbiddenAskColleague:
    'Os anfonodd cydweithiwr y cyfeiriad hwn atoch, gofynnwch iddo am y ffigur ei hun: mae ei gyfrif yn cwmpasu mwy na’ch un chi.',
  forbiddenNote:
    'Nid oes dim o’i le ar eich cyfrif. Cedwir yn y log archwilio geisiadau a wrthodwyd am ffigurau bwrdd.',
  forbiddenOpen: 'Mae ffigurau cyhoeddedig o’r mesur hwn ar agor i bawb sydd wedi mewngofnodi:',
  forbiddenBack: 'Mynd at y byrddau y gallwch eu gweld',
  notFoundTitle: 'Ni ddaethpwyd o hyd i’r dudalen',
  notFoundTyped: 'Os gwnaethoch deipio’r cyfeiriad gwe, gwiriwch ei fod yn gywir.',
  notFoundPasted: 'Os gwnaethoch ludo’r cyfeiriad gwe, gwiriwch eich bod wedi copïo’r cyfeiriad yn llawn.',
  notFoundBack: 'Dechrau o’ch byrddau',
  unauthorizedTitle: 'Nid ydych wedi mewngofnodi',
  signInAgain: 'Mewngofnodi',

  signInTitle: 'Mewngofnodi',
  signInLead:
    'Ffigurau’r heddlu, y CPS a’r llysoedd ar gyfer Byrddau Cyfiawnder Troseddol Lleol Cymru a Lloegr.',
  signInEnded: 'Mae eich sesiwn wedi dod i ben. Mewngofnodwch eto i fynd ymlaen.',
  signInFailed: 'Ni ellir defnyddio’r cyfrif hwnnw. Dewiswch un arall.',
  signInHow: 'Mae pobl yn mewngofnodi gyda’u cyfrif gwaith. Nid oes angen cyfrinair yma ar neb.',
  signInNotSet:
    'Nid yw mewngofnodi gyda chyfrif gwaith wedi’i osod yn yr arddangosiad hwn. Defnyddiwch un o’r cyfrifon arddangos.',
  signInClosed: 'Nid yw mewngofnodi wedi’i osod ar y gweinydd hwn eto. Gofynnwch i bwy bynnag sy’n ei redeg.',
  signInUse: 'Cofnodir defnydd: mewngofnodi, edrych ar ffigurau bwrdd, a lawrlwythiadau.',
  signInHelp: 'Ni allaf fewngofnodi',
  accountsTitle: 'Rhowch gynnig ar gyfrif arddangos',
  accountsLead: 'Nid oes angen cyfrinair. Mae pob cyfrif yn dangos beth mae’r rôl honno’n ei weld.',
  accountSignIn: 'Mewngofnodi fel: {account}',
  memberMay: 'Yn darllen ffigurau’r bwrdd.',
  analystMay: 'Yn darllen ac yn lawrlwytho ffigurau’r bwrdd.',
  managerMay: 'Yn darllen ac yn lawrlwytho, ac yn gofalu am bobl y bwrdd.',
  reviewerMay: 'Yn darllen ac yn lawrlwytho ffigurau’r 42 bwrdd, ar ran y Weinyddiaeth.',
  stewardMay: 'Yn gofalu am ryddhadau data; yn gweld pob bwrdd.',
  administratorMay: 'Pobl, rolau ac archwilio; dim ffigurau.',
  accountWelsh: 'Mae’r gwasanaeth yn agor yn Gymraeg.',
  motifRecorded: 'Cofnodi’r drosedd',
  motifDecision: 'Penderfyniad yr heddlu',
  motifCharge: 'Cyhuddo',
  motifHearing: 'Gwrandawiad cyntaf',
  motifCrown: 'Llys y Goron',
  motifCompleted: 'Cwblhau’r achos',
}
