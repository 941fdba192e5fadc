import type { spc as english } from '../en/spc'
import type { SameKeys } from '../same-keys'

export const spc: SameKeys<typeof english> = {
  commonCause:
    'Dim newid amlwg. Mae’r symudiad o fis i fis o fewn yr hyn a welwn fel arfer ({lower} i {upper}).',
}
