import type { errors as english } from '../en/errors'
import type { SameKeys } from '../same-keys'

export const errors: SameKeys<typeof english> = {
  notSignedIn:
    'Nid ydych wedi mewngofnodi, neu mae eich sesiwn wedi dod i ben. Mewngofnodwch a rhowch gynnig arall arni.',
  badToken:
    'Nid yw’r tocyn hwn yn ddilys: efallai ei fod wedi dod i ben neu wedi’i ddirymu, neu fod yr un a’i gwnaeth wedi colli’r rôl y mae’n dibynnu arni. Gwnewch un newydd ar dudalen eich cyfrif.',
  forbidden: 'Nid oes gan eich cyfrif ganiatâd i wneud hyn.',
  forbiddenBoard:
    'Nid yw eich cyfrif yn cynnwys {board}. Dim ond i’r bwrdd ei hun ac i adolygwyr cenedlaethol y dangosir ei ffigurau.',
  forbiddenExport:
    'Caiff eich cyfrif ddarllen ffigurau ond nid eu lawrlwytho. Gofynnwch i reolwr eich bwrdd.',
  forbiddenFigures: 'Nid yw eich cyfrif yn cynnwys ffigurau byrddau.',
  forbiddenAcross:
    'Mae’r dudalen hon yn dangos pob bwrdd wrth ei enw. Mae ar gyfer adolygwyr y Weinyddiaeth a stiwardiaid data.',
  forbiddenCategory: 'Ni chyhoeddir dadansoddiad o’r ffynhonnell hon ar gyfer Cymru a Lloegr.',
  notFound: 'Nid oes dim yn y cyfeiriad hwn. Gwiriwch ef, neu dechreuwch o’r rhestr o fyrddau.',
  noBoard: 'Nid oes bwrdd o’r enw “{board}”. Dewiswch un o’r rhestr o fyrddau.',
  noMeasure: 'Nid oes mesur o’r enw “{measure}”. Mae’r geiriadur data yn rhestru pob mesur.',
  noSource: 'Nid oes ffynhonnell o’r enw “{source}”.',
  noEdition: 'Nid oes argraffiad {edition}.',
  noFigures: 'Nid oes ffigurau ar gyfer y mesur hwn. Ardal: {area}.',
  noForecast:
    'Nid oes rhagolwg o’r mesur hwn: dim ond o’r hyn sy’n dod i mewn, yn mynd allan a heb ei gwblhau.',
  badRequest:
    '{number, plural, zero {Ni ellir defnyddio rhan o’r cyfeiriad.} one {Ni ellir defnyddio rhan o’r cyfeiriad.} two {Ni ellir defnyddio # ran o’r cyfeiriad.} few {Ni ellir defnyddio # rhan o’r cyfeiriad.} many {Ni ellir defnyddio # rhan o’r cyfeiriad.} other {Ni ellir defnyddio # rhan o’r cyfeiriad.}}',
  badParameter: 'Ni all “{parameter}” fod yn “{value}”.',
  notCrossed:
    'Ni ellir rhannu ffigurau un math o drosedd ymhellach: gyda’i gilydd gallai’r ddau ddangos pobl unigol. Dewiswch un ohonynt.',
  badChoice: 'Ni all “{parameter}” fod yn “{value}”. Gall fod yn: {choices}.',
  badMonth: 'Rhaid i “{parameter}” fod yn fis megis 2026-03.',
  badEdition: 'Rhaid i “{parameter}” fod yn rhif argraffiad.',
  badOrder: 'Ni chaiff y mis cyntaf fod ar ôl y mis olaf.',
  unknownParameter: 'Nid yw “{parameter}” yn hidlydd ar y dudalen hon.',
  repeatedParameter: 'Rhoddwyd “{parameter}” fwy nag unwaith.',
  tooManyRequests:
    '{seconds, plural, zero {Gormod o geisiadau. Rhowch gynnig arall arni.} one {Gormod o geisiadau. Rhowch gynnig arall arni ymhen eiliad.} two {Gormod o geisiadau. Rhowch gynnig arall arni ymhen # eiliad.} few {Gormod o geisiadau. Rhowch gynnig arall arni ymhen # eiliad.} many {Gormod o geisiadau. Rhowch gynnig arall arni ymhen # eiliad.} other {Gormod o geisiadau. Rhowch gynnig arall arni ymhen # eiliad.}}',
  unavailable: 'Ni ellir darllen y ffigurau ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau.',
  fault:
    'Aeth rhywbeth o’i le ar ein hochr ni. Rhowch gynnig arall arni ymhen ychydig funudau; os yw’n dal i fethu, dyfynnwch {reference}.',
  lengthRequired: 'Nid yw maint yr hyn a anfonwyd wedi’i nodi. Anfonwch ef gyda Content-Length.',
  tooLargeForm: 'Mae’r ffurflen hon yn fwy na {most} kB. Byrhewch y testunau a’i hanfon eto.',
  tooLargeUpload:
    'Mae’r data hyn yn fwy na {most} GB. Anfonwch nhw fesul rhan, neu trefnwch eu mewnforio ar beiriant y gwasanaeth.',
  methodNotAllowed: 'Ni ellir defnyddio’r cyfeiriad hwn yn y ffordd honno.',
  title400: 'Ni ellir defnyddio’r cyfeiriad',
  title401: 'Mewngofnodi',
  title403: 'Ni chewch weld hwn',
  title404: 'Heb ei ganfod',
  title405: 'Nid yw’n bosibl yma',
  title411: 'Nid yw’r maint wedi’i nodi',
  title413: 'Rhy fawr',
  title429: 'Gormod o geisiadau',
  title500: 'Mae problem gyda’r gwasanaeth',
  title503: 'Nid yw’r gwasanaeth ar gael',
}
