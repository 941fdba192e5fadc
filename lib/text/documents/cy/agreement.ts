import type { DocumentText } from '../document'

export const agreement: DocumentText = {
  title: 'Cytundeb rhannu data: templed',
  lead: 'Un cytundeb ar gyfer pob bwrdd ac asiantaeth. Llenwch ef, gofynnwch i’ch cyfreithwyr ei ddarllen, a’i lofnodi.',
  parts: [
    {
      id: 'parties',
      title: '1. Partïon',
      blocks: [
        {
          fields: [
            ['Bwrdd', ''],
            ['Asiantaeth', ''],
            ['Corff sy’n rhedeg y gwasanaeth', ''],
            ['Pwy sy’n rheolydd, yn gyd-reolydd neu’n brosesydd ar gyfer beth', ''],
            ['Cysylltiadau a swyddogion diogelu data', ''],
          ],
        },
      ],
    },
    {
      id: 'purpose',
      title: '2. Diben',
      blocks: [
        'Ffigurau grwpiau sy’n helpu’r bwrdd i weld pa mor gyflym yw achosion, teithiau dioddefwyr, y galw ac ansawdd. Ni ddefnyddir y cofnodion i benderfynu dim am berson, nac i farnu unigolion, barnwyr na phartneriaid.',
        {
          fields: [
            ['Cwestiynau i’w hateb', ''],
            ['Terfynau eraill', ''],
          ],
        },
      ],
    },
    {
      id: 'basis',
      title: '3. Sail gyfreithiol',
      blocks: [
        {
          fields: [
            ['Y pŵer i rannu', ''],
            ['GDPR y DU, erthygl 6, ac erthygl 9 neu 10 lle bo angen', ''],
            ['Deddf Diogelu Data 2018, rhan 3, lle bo angen', ''],
            ['Dyddiad yr asesiad effaith', ''],
          ],
        },
      ],
    },
    {
      id: 'time',
      title: '4. Dechrau a diwedd',
      blocks: [
        {
          fields: [
            ['Dechrau', ''],
            ['Diwedd (ddwy flynedd yn ddiweddarach fan bellaf)', ''],
            ['Rhybudd i’w derfynu’n gynharach', ''],
            ['Beth sy’n digwydd i gofnodion ar y diwedd, ac erbyn pryd', ''],
          ],
        },
      ],
    },
    {
      id: 'records',
      title: '5. Cofnodion',
      blocks: [
        'Fel yng nghontract cyflenwi’r gwasanaeth; dim colofnau eraill.',
        {
          fields: [
            ['Ffeiliau, a cholofnau a adewir allan', ''],
            ['Cyfnod ac amlder', ''],
            ['Sut y’u hanfonir', ''],
            ['Diffygion hysbys', ''],
          ],
        },
      ],
    },
    {
      id: 'protection',
      title: '6. Diogelu',
      blocks: [
        {
          fields: [
            ['Cuddir cyfrifon o dan', ''],
            ['A geir enwi’r bwrdd i fyrddau eraill? (na, oni ddywedir yma)', ''],
            ['Am ba hyd y cedwir cofnodion ar ôl datganiad mwy newydd', ''],
            ['Pwy sy’n cael gweithio gyda chofnodion a theithiau', ''],
            ['Hawliau pobl: pwy sy’n ateb', ''],
            ['Toriadau: pwy sy’n dweud wrth bwy, a pha mor gyflym', ''],
          ],
        },
      ],
    },
    {
      id: 'documents',
      title: '7. Dogfennau',
      blocks: [
        {
          fields: [
            ['Asesiad effaith', ''],
            ['Diogelwch', ''],
            ['Dogfennau eraill', ''],
          ],
        },
      ],
    },
    {
      id: 'signatures',
      title: '8. Llofnodion',
      blocks: [
        {
          fields: [
            ['Ar ran y bwrdd: enw, rôl, dyddiad', ''],
            ['Ar ran yr asiantaeth: enw, rôl, dyddiad', ''],
          ],
        },
      ],
    },
  ],
}
