import type { explore as english } from '../en/explore'
import type { SameKeys } from '../same-keys'

// Working Welsh, for a translator to check.
export const explore: SameKeys<typeof english> = {
  title: 'Archwilio’r ffigurau',
  lead: 'Dewiswch fesur a sut i edrych arno. Yr un ffigurau yw’r rhain â’r rhai ar dudalen y mesur ei hun.',
  scope: '{board}, {measure}, {category}',
  fold: 'Dewis mesur, rhaniad, math o drosedd a chyfnod',
  compare: 'Wrth ei ochr',
  compareNone: 'Ei ystod arferol ei hun',
  notComparable: 'Ni chaiff Cymru a Lloegr eu darlunio wrth ochr y mesur hwn.',
  scrollBeside: 'Gwerthoedd y siart, yn sgrolio: {name}',
  said: '{title}. {line}.',
  measurePage: 'Popeth am y mesur hwn',
  permalink: 'Dolen i’w chadw: y ffigurau hyn yn argraffiad {edition}, beth bynnag a ddaw wedyn',
  link: 'Archwilio’r mesur hwn',
  linkAny: 'Archwilio unrhyw fesur: dewis rhaniad, math o drosedd, cyfnod a beth i’w osod wrth ei ochr',
  withoutScript: 'Gwnewch eich dewisiadau, yna pwyswch Gweithredu.',
  follows: 'Mae’r ffigurau’n newid gyda phob dewis.',
  loading: 'Yn nôl y ffigurau…',
  failed: 'Nid oedd modd dangos y ffigurau hyn.',
  failedDetail: 'Nid atebodd y gwasanaeth. Gwiriwch eich cysylltiad.',
  again: 'Rhoi cynnig arall arni',
}
