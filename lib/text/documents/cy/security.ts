import type { DocumentText } from '../document'

export const security: DocumentText = {
  title: 'Rhoi gwybod am broblem ddiogelwch',
  lead: 'Sut i ddweud wrthym am wendid yn y gwasanaeth hwn, a beth sy’n digwydd wedyn.',
  parts: [
    {
      id: 'how',
      title: 'Sut i roi gwybod',
      blocks: [
        'Dywedwch wrth dîm diogelwch y sefydliad sy’n rhedeg y gwasanaeth hwn. Os gallwch fewngofnodi, gallwch ddweud wrth reolwr eich bwrdd, sy’n ei drosglwyddo yr un diwrnod. Ysgrifennwch yn Gymraeg neu yn Saesneg. Dywedwch:',
        {
          list: [
            'cyfeiriad y dudalen neu’r rhyngwyneb',
            'beth a wnaethoch, gam wrth gam',
            'beth a ddigwyddodd, a pham y mae’n risg',
          ],
        },
        'Peidiwch ag anfon ffigurau neu ddata personol na ddylech fod wedi’u gweld: dywedwch pa fath oeddent yn unig.',
      ],
    },
    {
      id: 'please',
      title: 'Beth i beidio â’i wneud',
      blocks: [
        {
          list: [
            'Peidiwch ag edrych ar fwy, newid mwy na chadw mwy nag sydd ei angen i ddangos y broblem.',
            'Peidiwch ag arafu’r gwasanaeth na’i atal.',
            'Peidiwch â thwyllo pobl sy’n gweithio gydag ef.',
            'Peidiwch â’i gyhoeddi cyn iddo gael ei gywiro.',
          ],
        },
      ],
    },
    {
      id: 'then',
      title: 'Beth sy’n digwydd wedyn',
      blocks: [
        'Dylech gael ateb o fewn 5 diwrnod gwaith, a chael gwybod pan fydd y broblem wedi’i chywiro. Nid oes gwobr ariannol.',
      ],
    },
  ],
}
