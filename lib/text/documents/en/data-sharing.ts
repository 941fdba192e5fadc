import type { DocumentText } from '../document'

export const dataSharing: DocumentText = {
  title: 'Data sharing playbook',
  lead: 'How a board and its agencies come to share records: the steps, who decides, and the forms.',
  parts: [
    {
      id: 'rule',
      title: 'The rule',
      blocks: [
        'There is one agreement for each board and agency. A figure that needs an agency’s records may be shown to a board only while that agreement is active. When it ends, so does the figure.',
      ],
    },
    {
      id: 'steps',
      title: 'Steps',
      blocks: [
        {
          steps: [
            'Write down the questions that the board wants answered, and which records they need. Ask for nothing else.',
            'Name the controllers, the data protection officers, and a contact at each agency.',
            'Agree on the purpose and the lawful basis. Records for law enforcement may need another basis than those for statistics: ask the lawyers of each agency.',
            'Make the data protection impact assessment. If a high risk remains, ask the Information Commissioner before you begin.',
            'Fill in the agreement, with start and end. Each agency signs.',
            'The administrator of the service enters it, with its documents.',
            'The agency makes a delivery as the guide for suppliers says. A data steward checks the report, and publishes.',
            'The board looks at what the figures may not be used for, and names who may see them.',
            'Sixty days before the end, decide whether to renew. Look again at purpose, people and risks.',
          ],
        },
      ],
    },
    {
      id: 'who',
      title: 'Who decides',
      blocks: [
        {
          fields: [
            ['Whether records are shared', 'The controller of the records: the agency'],
            ['What they may be used for', 'Agency and board, in the agreement'],
            [
              'Whether other boards may see the board’s name',
              'The board, in the agreement. Without it they do not',
            ],
            ['Below which number counts are hidden', 'The owner of the data'],
            ['Whether a release is published or withdrawn', 'The data steward'],
            ['Who may sign in for a board', 'The board’s manager'],
            [
              'Whether the risk is acceptable',
              'The senior responsible owner, advised by the data protection officer',
            ],
            ['Ending it', 'Either side, at any time, as the agreement says'],
          ],
        },
      ],
    },
    {
      id: 'wrong',
      title: 'If something goes wrong',
      blocks: [
        {
          steps: [
            'Tell the administrator of the service at once. A release can be withdrawn, and a person removed, with effect at the next click.',
            'Tell the data protection officer of the agency. A breach that is a risk to people must reach the Information Commissioner within 72 hours.',
            'Use the record of who saw and downloaded what to find out how far it went.',
          ],
        },
      ],
    },
    {
      id: 'forms',
      title: 'Forms',
      blocks: [
        {
          links: [
            ['Data sharing agreement', '/documents/agreement'],
            ['Data protection impact assessment', '/documents/impact-assessment'],
            ['Using the figures fairly', '/documents/ethics'],
          ],
        },
      ],
    },
  ],
}
