import type { entry as english } from '../en/entry'
import type { SameKeys } from '../same-keys'

export const entry: SameKeys<typeof english> = {
  with: 'Mewngofnodi gyda {name}',
  workAccount: 'eich cyfrif gwaith',
  how: 'Mewngofnodwch gyda’ch cyfrif gwaith. Nid oes gan y gwasanaeth hwn gyfrinair.',
  faultTitle: 'Ni allech fewngofnodi',
  uninvited:
    'Mae eich cyfrif yn iawn, ond nid yw wedi’i wahodd i’r gwasanaeth hwn, neu nid yw mwyach. Gofynnwch i reolwr eich bwrdd wahodd cyfeiriad e-bost y cyfrif hwn; os nad ydych yn gwybod pwy yw hwnnw, gofynnwch i bwy bynnag sy’n rhedeg y gwasanaeth.',
  unverified:
    'Nid yw sefydliad eich cyfrif yn cadarnhau mai eich cyfeiriad e-bost chi ydyw, felly ni allwn ddweud a gawsoch eich gwahodd. Gofynnwch i’ch desg gymorth TG ei gadarnhau.',
  anotherAccount:
    'Gwahoddwyd cyfeiriad e-bost y cyfrif hwn, ond mae rhywun wedi mewngofnodi ag ef o gyfrif arall o’r blaen. Gofynnwch i un o weinyddwyr y gwasanaeth ddileu’r person a’ch gwahodd o’r newydd.',
  unreachable:
    'Nid yw mewngofnodi eich sefydliad yn ateb ar hyn o bryd. Nid oes dim o’i le ar eich cyfrif. Rhowch gynnig arall arni ymhen ychydig funudau.',
  broken:
    'Ni ellid defnyddio ateb mewngofnodi eich sefydliad: roedd yn rhy hen, wedi’i fwriadu ar gyfer gwasanaeth arall, neu daeth i ben ar y ffordd. Rhowch gynnig arall arni o’r dudalen hon, mewn un ffenestr.',
  refused: 'Ni adawodd mewngofnodi eich sefydliad chi drwodd, neu gwnaethoch ei atal.',
  leaving: 'Mynd i fewngofnodi eich sefydliad',
  leavingLink: 'Mynd ymlaen i fewngofnodi',
  signedOut: 'Rydych wedi allgofnodi.',
  signedOutEverywhere: 'Rydych wedi allgofnodi ym mhob porwr ac ar bob dyfais.',
}
