import type { DocumentText } from '../document'

export const impactAssessment: DocumentText = {
  title: 'Asesiad o’r effaith ar ddiogelu data: templed',
  lead: 'I’w wneud cyn defnyddio cofnodion go iawn, ac eto pan fydd rhywbeth pwysig yn newid.',
  parts: [
    {
      id: 'need',
      title: '1. Pam y mae angen asesiad',
      blocks: [
        'Mae’r cofnodion am lawer o bobl, rhai ohonynt yn agored i niwed, yn ymwneud â throseddau, ac yn dod o sawl ffynhonnell a gysylltir. Felly mae angen asesiad.',
        {
          fields: [
            ['Prosiect, a phwy sy’n gwneud yr asesiad', ''],
            ['Dyddiad', ''],
          ],
        },
      ],
    },
    {
      id: 'processing',
      title: '2. Y prosesu',
      blocks: [
        'Mae asiantaethau’n anfon ffeiliau. Mae’r gwasanaeth yn eu gwirio, yn disodli cyfeirnodau â hashau, yn eu cysylltu, yn cyfrif, yn cuddio niferoedd bach, ac yn dangos ffigurau i bobl sydd wedi mewngofnodi. Nid yw cofnodion yn cyrraedd y gwasanaeth gwe.',
        {
          fields: [
            ['Pa asiantaethau, byrddau a chyfnodau', ''],
            ['Faint o bobl, a pha grwpiau', ''],
            ['Categorïau arbennig a throseddau', ''],
            ['Pwy sy’n ei letya, ac ymhle', ''],
            ['Am ba hyd y cedwir pob math o ddata', ''],
            ['Beth sy’n wahanol yma i’r gwasanaeth safonol', ''],
          ],
        },
      ],
    },
    {
      id: 'consultation',
      title: '3. Ymgynghori',
      blocks: [
        {
          fields: [
            ['Grwpiau dioddefwyr ac eraill y mae’n ymwneud â nhw', ''],
            ['Asiantaethau, staff, diogelwch', ''],
            ['Beth a newidiodd o’i herwydd', ''],
          ],
        },
      ],
    },
    {
      id: 'necessity',
      title: '4. Angenrheidrwydd a chymesuredd',
      blocks: [
        {
          fields: [
            ['Sail gyfreithiol', ''],
            ['A allai ffigurau cyhoeddedig ateb y cwestiynau?', ''],
            ['Pa golofnau y gellid eu gadael allan?', ''],
            ['Sut y rhoddir gwybod i bobl?', ''],
            ['Sut y maent yn defnyddio eu hawliau?', ''],
          ],
        },
      ],
    },
    {
      id: 'risks',
      title: '5. Risgiau',
      blocks: [
        'Ar gyfer pob un: pa mor debygol, pa mor ddifrifol, beth a wneir, beth sy’n weddill.',
        {
          fields: [
            ['Adnabyddir rhywun o ffigurau', ''],
            ['Gwêl rhywun ffigurau bwrdd arall', ''],
            ['Collir neu dygir cofnodion ar y ffordd neu lle y’u cedwir', ''],
            ['Cysylltir cofnodion yn anghywir, yn fwy felly i rai grwpiau', ''],
            ['Defnyddir ffigurau yn erbyn person, barnwr neu bartner', ''],
            ['Cedwir cofnodion am fwy o amser nag sydd ei angen', ''],
            ['Cymerir ffigurau dychmygol yn rhai go iawn, neu rai go iawn yn rhai dychmygol', ''],
            ['Risgiau eraill', ''],
          ],
        },
      ],
    },
    {
      id: 'decision',
      title: '6. Penderfyniad',
      blocks: [
        {
          fields: [
            ['Camau y cytunwyd arnynt: pwy, erbyn pryd', ''],
            ['Cyngor y swyddog diogelu data', ''],
            ['Derbyniwyd neu beidio, a pham: enw, rôl, dyddiad', ''],
            ['A erys risg uchel? Yna gofynnwyd i’r Comisiynydd Gwybodaeth ar', ''],
            ['Adolygiad nesaf', ''],
          ],
        },
      ],
    },
  ],
}
