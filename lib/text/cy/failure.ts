import type { failure as english } from '../en/failure'
import type { SameKeys } from '../same-keys'

export const failure: SameKeys<typeof english> = {
  title: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth',
  later: 'Rhowch gynnig arall arni ymhen ychydig funudau. Nid oes dim a wnaethoch wedi’i golli.',
  right: 'Nid yw’n effeithio ar ffigurau rydych eisoes wedi’u gweld.',
  reference:
    'Os yw’n dal i fethu, dywedwch wrth bwy bynnag sy’n rhedeg y gwasanaeth a dyfynnwch y cyfeirnod hwn:',
  again: 'Rhoi cynnig arall arni',
  start: 'Dechrau o’ch byrddau',
}
