import type { DocumentText } from '../document'

export const impactAssessment: DocumentText = {
  title: 'Data protection impact assessment: template',
  lead: 'To be made before real records are used, and again when something important changes.',
  parts: [
    {
      id: 'need',
      title: '1. Why an assessment is needed',
      blocks: [
        'The records are of many people, some of them vulnerable, concern offences, and come from several sources that are linked. So an assessment is needed.',
        {
          fields: [
            ['Project, and who makes the assessment', ''],
            ['Date', ''],
          ],
        },
      ],
    },
    {
      id: 'processing',
      title: '2. The processing',
      blocks: [
        'Agencies send files. The service checks them, replaces reference numbers by hashes, joins them, counts, hides small numbers, and shows figures to signed-in people. Records do not reach the web service.',
        {
          fields: [
            ['Which agencies, boards and periods', ''],
            ['How many people, and which groups', ''],
            ['Special categories and offences', ''],
            ['Who hosts it, and where', ''],
            ['How long each kind of data is kept', ''],
            ['What is different here from the standard service', ''],
          ],
        },
      ],
    },
    {
      id: 'consultation',
      title: '3. Consultation',
      blocks: [
        {
          fields: [
            ['Victims’ groups and others whom it concerns', ''],
            ['Agencies, staff, security', ''],
            ['What changed because of it', ''],
          ],
        },
      ],
    },
    {
      id: 'necessity',
      title: '4. Necessity and proportion',
      blocks: [
        {
          fields: [
            ['Lawful basis', ''],
            ['Could published figures answer the questions?', ''],
            ['Which columns could be left out?', ''],
            ['How are people told?', ''],
            ['How do they use their rights?', ''],
          ],
        },
      ],
    },
    {
      id: 'risks',
      title: '5. Risks',
      blocks: [
        'For each: how likely, how severe, what is done, what remains.',
        {
          fields: [
            ['Somebody is recognised from figures', ''],
            ['Somebody sees another board’s figures', ''],
            ['Records are lost or stolen on the way or where they are kept', ''],
            ['Records are linked wrongly, more so for some groups', ''],
            ['Figures are used against a person, a judge or a partner', ''],
            ['Records are kept for longer than needed', ''],
            ['Invented figures are taken for real, or real ones for invented', ''],
            ['Other risks', ''],
          ],
        },
      ],
    },
    {
      id: 'decision',
      title: '6. Decision',
      blocks: [
        {
          fields: [
            ['Measures agreed: who, by when', ''],
            ['Advice of the data protection officer', ''],
            ['Accepted or not, and why: name, role, date', ''],
            ['Does a high risk remain? Then the Information Commissioner was asked on', ''],
            ['Next review', ''],
          ],
        },
      ],
    },
  ],
}
