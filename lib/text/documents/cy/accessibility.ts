import type { DocumentText } from '../document'

export const accessibility: DocumentText = {
  title: 'Datganiad hygyrchedd',
  lead: 'I ba raddau y gall pawb ddefnyddio’r gwasanaeth hwn, beth nad yw’n iawn eto, a beth i’w wneud am hynny.',
  parts: [
    {
      id: 'service',
      title: 'Defnyddio’r gwasanaeth hwn',
      blocks: [
        'Mae’r datganiad hwn yn berthnasol i’r gwasanaeth Data byrddau cyfiawnder troseddol. Mae pwy bynnag sy’n ei redeg eisiau i gynifer o bobl â phosibl allu ei ddefnyddio. Dylech allu:',
        {
          list: [
            'chwyddo hyd at 400% heb i destun fynd oddi ar y sgrin',
            'cyrraedd popeth gyda’r bysellfwrdd yn unig',
            'darllen pob siart bwynt wrth bwynt gyda’r bysellau saeth, neu fel tabl',
            'deall pob ffigur heb weld ei liw',
            'defnyddio pob tudalen heb JavaScript',
          ],
        },
        'Mae tablau llydan yn sgrolio i’r ochr mewn blwch eu hunain ar sgriniau bach.',
      ],
    },
    {
      id: 'status',
      title: 'Statws cydymffurfio',
      blocks: [
        'Mae’r corff sy’n rhedeg y gwasanaeth wedi ymrwymo i’w wneud yn hygyrch, yn unol â Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Rhaglenni Symudol) (Rhif 2) 2018.',
        'Mae’r gwasanaeth hwn yn cydymffurfio’n rhannol â’r Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2, lefel AA, oherwydd y diffyg cydymffurfio isod ac am nad yw rhannau o’r safon wedi’u profi.',
      ],
    },
    {
      id: 'not-accessible',
      title: 'Cynnwys nad yw’n hygyrch',
      blocks: [
        'Diffyg cydymffurfio â’r rheoliadau hygyrchedd:',
        {
          list: [
            'Mae rhai enwau cyhoeddwyr a ffynonellau, a nodiadau cyhoeddwyr, yn Saesneg ar dudalennau Cymraeg heb eu marcio’n Saesneg, felly gall darllenydd sgrin eu darllen â llais Cymraeg. Mae hyn yn methu maen prawf llwyddiant 3.1.2 (iaith rhannau).',
          ],
        },
        'Ddim yn hysbys eto, am nad yw wedi’i brofi:',
        {
          list: [
            'pa mor dda y mae tudalennau a siartiau’n gweithio gyda darllenwyr sgrin, chwyddwyr sgrin ac adnabod lleferydd o ddydd i ddydd',
            'a yw’r Gymraeg yn gywir: nid oes cyfieithydd proffesiynol wedi’i darllen',
          ],
        },
        'Nid oes dim wedi’i adael allan am y byddai’n faich anghymesur, ac nid oes dim y tu allan i gwmpas y rheoliadau.',
      ],
    },
    {
      id: 'tests',
      title: 'Paratoi’r datganiad hwn',
      blocks: [
        'Paratowyd y datganiad hwn ar 22 Tachwedd 2026 o’n profion ein hunain. Gwirir pob tudalen yn awtomatig gydag axe, yn Saesneg ar sgrin lydan ac yn Gymraeg ar sgrin gul, a rhaid iddi ffitio sgrin 320 picsel. Ni ryddheir fersiwn â nam y mae’r gwiriadau hyn yn ei ganfod. Profir defnydd â bysellfwrdd a heb JavaScript yn awtomatig hefyd.',
        'Rhan yn unig o’r problemau y mae gwiriadau awtomatig yn eu canfod. Nid yw’r gwasanaeth wedi’i brofi gyda phobl anabl na chan archwiliwr annibynnol eto. Rhaid gwneud y ddau cyn ei ddefnyddio gyda ffigurau go iawn.',
      ],
    },
    {
      id: 'feedback',
      title: 'Adborth a chysylltu',
      blocks: [
        'Os dewch o hyd i broblem, neu os oes angen ffigur arnoch ar ffurf arall, dywedwch wrth reolwr eich bwrdd, neu wrth bwy bynnag sy’n rhedeg y gwasanaeth. Dylech gael ateb o fewn 10 diwrnod gwaith.',
      ],
    },
    {
      id: 'enforcement',
      title: 'Y drefn orfodi',
      blocks: [
        'Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gyfrifol am orfodi’r rheoliadau hygyrchedd. Os nad ydych yn fodlon ar yr ateb i’ch cwyn, cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS).',
        {
          links: [
            ['Gwasanaeth Cynghori a Chymorth Cydraddoldeb', 'https://www.equalityadvisoryservice.com/'],
          ],
        },
      ],
    },
  ],
}
