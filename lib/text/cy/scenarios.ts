import type { scenarios as english } from '../en/scenarios'
import type { SameKeys } from '../same-keys'

// Working Welsh, for a translator to check.
export const scenarios: SameKeys<typeof english> = {
  title: 'Senarios a gadwyd',
  pageTitle: '{board}: senarios a gadwyd',
  lead: 'Mewnbynnau “Beth petai rhywbeth yn newid?” a gadwyd gan rywun, pob un gyda’r ffigurau y mae’n cychwyn ohonynt. Nid oes neb arall yn darllen y rhai â’r marc “chi yn unig”.',
  empty: 'Nid oes senario wedi’i gadw eto.',
  emptyHow: 'Newidiwch fewnbwn yn “Beth petai rhywbeth yn newid?”, yna pwyswch “Cadw’r senario hwn”.',
  emptyReads: 'Dadansoddwyr a rheolwyr y bwrdd sy’n cadw senarios; mae’r rhai y maent yn eu rhannu yma.',
  whatIf: 'Beth petai rhywbeth yn newid?',
  try: 'Rhoi cynnig ar senario',
  tableName: 'Senarios a gadwyd',
  columnName: 'Senario',
  columnInputs: 'Gwahanol i ddim newid',
  columnBy: 'Gwnaed gan',
  columnWhen: 'Cadwyd ddiwethaf',
  columnEdition: 'Ffigurau',
  columnWho: 'Pwy sy’n ei ddarllen',
  editionOf: 'argraffiad {edition}',
  editionNow: 'argraffiad {edition} (diweddaraf)',
  you: 'chi',
  'who.own': 'chi yn unig',
  'who.board': 'y bwrdd',
  pick: 'Cymharu “{name}”',
  compare: 'Cymharu dau senario',
  compareHint: 'Dewiswch ddau yn y tabl.',

  'input.charges':
    'cyhuddiadau gan yr heddlu a Gwasanaeth Erlyn y Goron: {value, number}% yn {way, select, more {fwy} other {llai}}',
  'input.chargeRate':
    'cyfradd gyhuddo Gwasanaeth Erlyn y Goron: {value, number} pwynt yn {way, select, more {uwch} other {is}}',
  'input.receipts':
    'achosion y mae Llys y Goron yn eu derbyn: {value, number}% yn {way, select, more {fwy} other {llai}}',
  'input.days':
    'diwrnodau eistedd Llys y Goron y mis: {value, number} yn {way, select, more {fwy} other {llai}}',
  'input.hoursPerDay': 'oriau eistedd y dydd: {value, number} yn {way, select, more {fwy} other {llai}}',
  'input.hours': 'oriau llys ar gyfer pob achos: {value, number}% yn {way, select, more {fwy} other {llai}}',
  'input.pleas': 'pleon euog: {value, number} pwynt yn {way, select, more {uwch} other {is}}',
  'input.early': 'pleon euog cynnar: {value, number} pwynt yn {way, select, more {uwch} other {is}}',
  'input.custody':
    'achosion â rhywun yn y ddalfa: {value, number} pwynt yn {way, select, more {uwch} other {is}}',
  'input.lag':
    'misoedd nes y gellir gwrando achos: {value, number} yn {way, select, more {fwy} other {llai}}',
  'input.fenced': 'dedfrydau, apeliadau a phleon cynnar yn aros fel y lleill',
  'input.group': 'cyhuddiadau’n newid mewn: {group}',
  'input.from': 'o fis {month}',
  'input.phase': 'misoedd nes ei fod yno’n llawn: {months, number}',
  'input.target': 'pryd y daw achosion agored i {target, number}?',
  inputsNone: 'does dim wedi’i newid',

  save: 'Cadw’r senario hwn',
  saveAsNew: 'Cadw fel senario newydd',
  replace: 'Rhoi yn y senario a gadwyd',
  openedFrom: 'Agorwyd senario a gadwyd. Newidiwch fewnbynnau, yna rhowch nhw yn ei le neu cadwch un newydd.',
  openedFromLink: 'Yn ôl i’r senario a gadwyd',
  newTitle: 'Cadw senario',
  changeTitle: 'Newid senario a gadwyd',
  formLead: 'Cedwir y mewnbynnau gydag argraffiad y ffigurau, fel bod yr un canlyniadau’n dod ohonynt eto.',
  inputsWhich: 'Yr hyn a gedwir',
  otherInputs: 'Newid y mewnbynnau yn “Beth petai rhywbeth yn newid?”',
  noInputs: 'Nid oes dim i’w gadw eto: newidiwch fewnbwn yn gyntaf.',
  nameLabel: 'Enw',
  nameHint: 'Ychydig eiriau y mae pobl yn ei adnabod wrthynt. Peidiwch ag enwi neb.',
  noteLabel: 'Nodyn',
  noteHint:
    'Pam y rhoddwyd cynnig arno. Gallwch adael hwn yn wag. Y mwyaf o lythrennau: {most, number}. Peidiwch ag enwi neb.',
  sharingLabel: 'Pwy all ei ddarllen?',
  'sharing.own': 'Chi yn unig',
  'sharing.board': 'Y bwrdd',
  'sharingHint.own': 'Gallwch ei rannu yn nes ymlaen.',
  'sharingHint.board':
    'Pawb sy’n darllen ffigurau’r bwrdd, gan gynnwys adolygwyr y Weinyddiaeth. Gall dadansoddwyr a rheolwyr y bwrdd ei newid.',
  keep: 'Cadw',
  copy: 'Cadw fy un i fel senario newydd',
  back: 'Yn ôl heb gadw',
  faultTitle: 'Mae problem',
  'fault.name': 'Rhowch enw. Y mwyaf o lythrennau: {most, number}',
  'fault.note': 'Rhowch nodyn. Y mwyaf o lythrennau: {most, number}',
  'fault.sharing': 'Dewiswch pwy all ei ddarllen',
  'fault.inputs': 'Newidiwch o leiaf un mewnbwn yn y senario',
  'fault.edition': 'Ni ellir cyfrifo dim o’r ffigurau hyn nawr, felly ni ellir cadw’r mewnbynnau hyn',
  'fault.meanwhile':
    'Cadwyd y senario hwn o’r newydd wrth i chi weithio. Ni chollwyd dim: mae’r hyn a roesoch isod, a’r hyn a gadwyd uwch ei ben. Cadwch eto i roi eich un chi yn ei le, neu cadwch eich un chi fel senario newydd.',
  'fault.meanwhileAct':
    'Cadwyd y senario hwn o’r newydd yn y cyfamser, felly ni wnaed dim. Edrychwch ar yr hyn y mae’n ei ddweud nawr yn gyntaf.',
  'fault.gone':
    'Tynnwyd y senario hwn yn ôl, neu nid yw’n cael ei rannu mwyach. Mae’r hyn a roesoch isod: gallwch ei gadw fel senario newydd.',
  'fault.goneAct': 'Tynnwyd y senario hwn yn ôl eisoes, neu nid yw’n cael ei rannu mwyach.',
  'fault.full': 'Rydych wedi cadw 100 o senarios y bwrdd hwn: tynnwch un yn ôl yn gyntaf',
  'fault.choose': 'Dewiswch ddau senario i’w cymharu',
  savedTitle: 'Cadwyd yn y cyfamser',
  yoursTitle: 'Yr hyn a roesoch',

  doneTitle: 'Wedi’i wneud',
  'done.made': 'Mae’r senario wedi’i gadw.',
  'done.changed': 'Mae’r senario wedi’i newid. Cedwir y fersiwn flaenorol.',
  'done.unchanged': 'Roedd felly eisoes. Ni newidiwyd dim.',
  'done.shared': 'Gall y bwrdd ddarllen y senario nawr.',
  'done.unshared': 'Chi yn unig all ddarllen y senario nawr.',
  'done.withdrawn': 'Tynnwyd y senario yn ôl.',

  factsTitle: 'Beth sydd ynddo',
  factName: 'Enw',
  factNote: 'Nodyn',
  factInputs: 'Gwahanol i ddim newid',
  factEdition: 'Ffigurau',
  factEditionOf: 'Argraffiad {edition}, {date}',
  factEditionGone: 'Argraffiad {edition}',
  factWho: 'Pwy all ei ddarllen',
  factMaker: 'Gwnaed gan',
  factSaved: 'Cadwyd',
  savedBy: '{date}, {who}',
  open: 'Agor yn “Beth petai rhywbeth yn newid?”',
  openLatest: 'Agor gyda’r ffigurau diweddaraf',
  newer: 'Mae argraffiad diweddarach o’r ffigurau ar gael. Canlyniadau argraffiad {edition} yw’r rhain.',
  change: 'Newid enw, nodyn neu rannu',
  share: 'Rhannu gyda’r bwrdd',
  unshare: 'Ei gadw i mi yn unig',
  file: 'Canlyniadau fel CSV',
  withdraw: 'Ei dynnu’n ôl',
  withdrawLead:
    'Mae’n diflannu i bawb a all ei ddarllen. Mae’r ffaith i chi ei dynnu’n ôl yn aros yn yr archwiliad.',
  resultTitle: 'Canlyniadau',
  'result.columnChanged': 'Senario',
  'result.lineChanged': 'gyda’r senario',
  'result.withInputs': 'Gyda’r senario',
  'result.levels':
    'Achosion agored ym mis {month}: tua {changed} gyda’r senario (rhwng {changedLower} a {changedUpper} mewn 80 o bob 100 rhediad), tua {unchanged} heb newid.',
  'result.unused':
    'Gyda’r senario ni fyddai dim yn barod i’w wrando mewn {share} o’r oriau eistedd: ni fyddai mwy o ddiwrnodau’n helpu.',
  'result.chartTitle': 'Achosion agored Llys y Goron gyda’r senario a heb newid',
  'result.chartName':
    'Siart llinell. Achosion agored Llys y Goron ym mis {month}: {changed} gyda’r senario, {unchanged} heb newid.',
  'none.edition':
    'Nid yw’r argraffiad y mae’r senario hwn yn cychwyn ohono ({edition}) ar gael mwyach, felly nid oes canlyniadau. Cedwir ei fewnbynnau: agorwch nhw gyda’r ffigurau diweddaraf.',
  'none.closed':
    'Cymerodd datganiad diweddarach le’r ffigurau y mae’r senario hwn yn cychwyn ohonynt (argraffiad {edition}). Gyda’i gilydd gallai’r ddau ddatgelu’r hyn y mae’r naill a’r llall yn ei guddio, felly nid oes canlyniadau. Cedwir ei fewnbynnau: agorwch nhw gyda’r ffigurau diweddaraf.',
  'none.agreements':
    'Mae cytundeb y mae ei angen ar y ffigurau hyn ar goll neu wedi dod i ben, felly nid oes canlyniadau. Cedwir y mewnbynnau.',
  'none.figures':
    'Tynnwyd yn ôl y ffigurau y mae’r senario hwn yn cychwyn ohonynt (argraffiad {edition}), neu maent wedi’u cuddio i ddiogelu pobl, felly nid oes canlyniadau. Cedwir ei fewnbynnau: agorwch nhw gyda’r ffigurau diweddaraf.',
  'none.group':
    'Nid yw grŵp troseddau’r senario hwn ymhlith y ffigurau y mae’n cychwyn ohonynt (argraffiad {edition}) mwyach, felly nid oes canlyniadau. Cedwir ei fewnbynnau.',
  versionsTitle: 'Fersiynau',
  versionsName: 'Fersiynau’r senario hwn',
  columnVersion: 'Fersiwn',
  columnDate: 'Pryd',
  columnVersionBy: 'Pwy',
  columnWhat: 'Beth oedd yn wahanol',
  'act.made': 'cadwyd',
  'act.changed': 'newidiwyd: {fields}',
  'act.withdrawn': 'tynnwyd yn ôl',
  'field.name': 'enw',
  'field.note': 'nodyn',
  'field.shared': 'pwy all ei ddarllen',
  'field.inputs': 'mewnbynnau',
  'field.edition': 'ffigurau',

  compareTitle: 'Dau senario ochr yn ochr',
  comparePageTitle: '{board}: dau senario ochr yn ochr',
  compareLead: 'Pob un o gymharu â dim newid, o’r un ffigurau a chyda’r un siawns ym mhob rhediad.',
  compareTable: 'Gwahaniaeth i ddim newid, 80 o bob 100 rhediad mewn cromfachau',
  columnBetween: 'Yr ail o gymharu â’r cyntaf',
  columnFirst: 'Cyntaf',
  columnSecond: 'Ail',
  isFirst: 'Cyntaf: {name}',
  isSecond: 'Ail: {name}',
  'between.more':
    'Mae’r ail yn gadael tua {count, number} yn fwy o achosion agored ym mis {month} na’r cyntaf, rhwng {lower, number} a {upper, number}.',
  'between.fewer':
    'Mae’r ail yn gadael tua {count, number} yn llai o achosion agored ym mis {month} na’r cyntaf, rhwng {lower, number} a {upper, number}.',
  'between.unclear':
    'Dim gwahaniaeth clir rhwng y ddau mewn achosion agored ym mis {month}: yr ail o {lower, number} yn llai i {upper, number} yn fwy.',
  compareNot: 'Heb eu cymharu',
  'compareNot.same': 'Yr un senario ddwywaith yw hwn. Dewiswch ddau.',
  'compareNot.editions':
    'Maent yn cychwyn o ffigurau gwahanol (argraffiad {a} ac argraffiad {b}): man cychwyn arall, a misoedd eraill. Byddai rhan o unrhyw fwlch rhyngddynt yn dod o hynny ac nid o’u mewnbynnau. Agorwch un ohonynt gyda ffigurau’r llall a’i gadw; yna gellir cymharu’r ddau.',
  'compareNot.results': 'Nid oes canlyniadau gan un o’r ddau nawr.',
  openWith: 'Agor “{name}” gyda ffigurau argraffiad {edition}',

  fileTitle: 'Senario',
  fileNote: 'Nodyn',
  fileInputs: 'Gwahanol i ddim newid',
  fileMade: 'Cadwyd',
  fileHow: 'Sut i’w ddarllen',
  fileHowWords:
    'Canol 500 rhediad; mae 80 o bob 100 rhediad rhwng isaf ac uchaf. Dim ond y gwahaniaeth sy’n golygu rhywbeth.',

  notThere: 'Nid oes senario o’r fath ar restr y bwrdd hwn.',
  notYours:
    'Dadansoddwyr a rheolwyr y bwrdd sy’n cadw ac yn newid ei senarios; y sawl a wnaeth un sy’n penderfynu pwy sy’n ei ddarllen. Nid yw eich cyfrif yn cynnwys hyn.',
}
