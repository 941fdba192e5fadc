import type { DocumentText } from '../document'

export const cookies: DocumentText = {
  title: 'Cwcis',
  lead: 'Ffeiliau bach a gedwir ar eich dyfais yw cwcis. Dim ond y rhai na all weithio hebddynt y mae’r gwasanaeth hwn yn eu defnyddio.',
  parts: [
    {
      id: 'none',
      title: 'Dim i’w dderbyn na’i wrthod',
      blocks: [
        'Nid oes cwcis ar gyfer dadansoddi na hysbysebu. Ni all sgriptiau ddarllen yr un ohonynt, ac nid anfonir yr un i safleoedd eraill. Gallwch eu dileu yn eich porwr; byddwch wedyn wedi allgofnodi.',
      ],
    },
  ],
}
