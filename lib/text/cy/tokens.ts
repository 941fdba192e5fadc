import type { tokens as english } from '../en/tokens'
import type { SameKeys } from '../same-keys'

export const tokens: SameKeys<typeof english> = {
  title: 'Tocynnau API',
  lead: 'Mae tocyn yn gadael i raglen ddarllen ffigurau yn eich enw chi. Gall ddarllen a chymryd yr hyn y cewch chi ei ddarllen a’i gymryd, a dim arall: dim tudalen, dim newid.',
  accountLead: 'Ar gyfer rhaglenni sy’n darllen ffigurau yn eich enw chi.',
  accountLink: 'Tocynnau API',
  help: 'Sut i alw’r API',
  notYours:
    'Mae tocynnau i ddadansoddwyr, rheolwyr, adolygwyr a stiwardiaid data, pob un i’w fyrddau ei hun.',
  notThere: 'Nid oes tocyn felly ymhlith y rhai y cewch eu terfynu.',

  makeTitle: 'Gwneud tocyn',
  name: 'Enw',
  nameHint: 'At beth y mae, megis: adroddiad misol ar y gweinydd dadansoddi. Peidiwch â rhoi cyfrinair yma.',
  board: 'Byrddau',
  boardAll: 'Pob bwrdd y mae eich rolau’n ei gyrraedd, wrth iddynt newid',
  days: 'Yn ddilys am',
  dayCount: 'Nifer y diwrnodau: {days, number}',
  make: 'Gwneud tocyn',
  faultTitle: 'Mae problem',
  'fault.name': 'Rhowch enw o hyd at 80 nod',
  'fault.board': 'Dewiswch fwrdd o’r rhestr',
  'fault.days': 'Dewiswch am ba hyd y mae’r tocyn yn ddilys',
  'fault.too-many': 'Nifer eich tocynnau: {most}. Dirymwch un nad oes ei angen arnoch mwyach.',

  madeTitle: 'Eich tocyn newydd',
  madeLead:
    'Copïwch ef nawr a’i gadw fel cyfrinair. Dangosir ef unwaith yn unig ac nid yw’r gwasanaeth yn ei gadw.',
  madeLabel: 'Tocyn newydd',
  madeGone:
    'Dangoswyd y tocyn newydd o’r blaen ac ni ellir ei ddangos eto. Os na wnaethoch ei gopïo, dirymwch ef a gwnewch un arall.',

  ownTitle: 'Eich tocynnau',
  ownNone: 'Nid oes gennych docynnau.',
  managedTitle: 'Tocynnau pobl eraill',
  managedLead: 'Tocynnau’r bobl yr ydych yn gofalu amdanynt. Gallwch eu dirymu; ni all neb weld tocyn eto.',
  managedNone: 'Nid oes gan neb arall docyn y gallech ei ddirymu.',
  managedLink: 'Tocynnau API pobl eraill',
  columnName: 'Enw',
  columnMaker: 'Gwnaed gan',
  columnBoard: 'Byrddau',
  columnState: 'Cyflwr',
  columnUsed: 'Defnyddiwyd ddiwethaf',
  columnAct: 'Dirymu',
  prefix: 'yn dechrau â cjb_{prefix}',
  allBoards: 'Popeth y mae’r rolau’n ei gyrraedd',
  'state.active': 'Yn ddilys tan {at}',
  'state.expired': 'Daeth i ben {at}',
  'state.revoked': 'Dirymwyd {at}',
  'state.role-lost': 'Terfynwyd {at}: cymerwyd y rôl',
  'state.removed': 'Terfynwyd {at}: dilëwyd y person',
  'state.signed-out': 'Terfynwyd {at}: allgofnodwyd ym mhobman',
  never: 'Ddim eto',
  revoke: 'Dirymu',
  revokeLabel: 'Dirymu: {name}, {prefix}',
  'done.revoked': 'Dirymwyd y tocyn. Gwrthodir y cais nesaf ag ef.',
  'done.unchanged': 'Ni newidiwyd dim: roedd y tocyn ar ben eisoes.',
  doneTitle: 'Wedi’i wneud',
  rules:
    'Daw tocyn i ben pan ddaw ei amser i ben, pan gaiff ei ddirymu, pan gollwch y rôl y mae’n dibynnu arni, pan gewch eich dileu, neu pan allgofnodwch ym mhobman. Caiff ofyn hyd at {limit, number} o weithiau’r funud.',
}
