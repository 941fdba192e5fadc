import type { DocumentText } from '../document'

export const agreement: DocumentText = {
  title: 'Data sharing agreement: template',
  lead: 'One agreement for each board and agency. Fill it in, have it read by your lawyers, and sign it.',
  parts: [
    {
      id: 'parties',
      title: '1. Parties',
      blocks: [
        {
          fields: [
            ['Board', ''],
            ['Agency', ''],
            ['Body that runs the service', ''],
            ['Who is controller, joint controller or processor of what', ''],
            ['Contacts and data protection officers', ''],
          ],
        },
      ],
    },
    {
      id: 'purpose',
      title: '2. Purpose',
      blocks: [
        'Figures of groups that help the board to see timeliness, victims’ journeys, demand and quality. The records are not used to decide anything about a person, or to judge individuals, judges or partners.',
        {
          fields: [
            ['Questions to be answered', ''],
            ['Other limits', ''],
          ],
        },
      ],
    },
    {
      id: 'basis',
      title: '3. Lawful basis',
      blocks: [
        {
          fields: [
            ['Power to share', ''],
            ['UK GDPR, article 6, and article 9 or 10 where needed', ''],
            ['Data Protection Act 2018, part 3, where needed', ''],
            ['Date of the impact assessment', ''],
          ],
        },
      ],
    },
    {
      id: 'time',
      title: '4. Start and end',
      blocks: [
        {
          fields: [
            ['Start', ''],
            ['End (at most two years later)', ''],
            ['Notice to end it earlier', ''],
            ['What happens to records at the end, and by when', ''],
          ],
        },
      ],
    },
    {
      id: 'records',
      title: '5. Records',
      blocks: [
        'As in the delivery contract of the service; no other columns.',
        {
          fields: [
            ['Files, and columns left out', ''],
            ['Period and frequency', ''],
            ['How they are sent', ''],
            ['Known faults', ''],
          ],
        },
      ],
    },
    {
      id: 'protection',
      title: '6. Protection',
      blocks: [
        {
          fields: [
            ['Counts are hidden below', ''],
            ['May the board be named to other boards? (no, unless said here)', ''],
            ['How long records are kept after a newer release', ''],
            ['Who may work with records and journeys', ''],
            ['Rights of people: who answers', ''],
            ['Breaches: who tells whom, and how fast', ''],
          ],
        },
      ],
    },
    {
      id: 'documents',
      title: '7. Documents',
      blocks: [
        {
          fields: [
            ['Impact assessment', ''],
            ['Security', ''],
            ['Other documents', ''],
          ],
        },
      ],
    },
    {
      id: 'signatures',
      title: '8. Signatures',
      blocks: [
        {
          fields: [
            ['For the board: name, role, date', ''],
            ['For the agency: name, role, date', ''],
          ],
        },
      ],
    },
  ],
}
