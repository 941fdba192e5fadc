import type { DocumentText } from '../document'

export const security: DocumentText = {
  title: 'Report a security problem',
  lead: 'How to tell us of a weakness in this service, and what happens then.',
  parts: [
    {
      id: 'how',
      title: 'How to report',
      blocks: [
        'Tell the security team of the organisation that runs this service. If you can sign in, you can tell your board manager, who passes it on the same day. Write in English or Welsh. Say:',
        {
          list: [
            'the address of the page or interface',
            'what you did, step by step',
            'what happened, and why it is a risk',
          ],
        },
        'Do not send figures or personal data that you should not have seen: say only what kind they were.',
      ],
    },
    {
      id: 'please',
      title: 'What not to do',
      blocks: [
        {
          list: [
            'Do not look at, change or keep more than you need to show the problem.',
            'Do not slow the service down or stop it.',
            'Do not deceive people who work with it.',
            'Do not make it public before it is put right.',
          ],
        },
      ],
    },
    {
      id: 'then',
      title: 'What happens then',
      blocks: [
        'You should get an answer within 5 working days, and be told when the problem is put right. There is no reward in money.',
      ],
    },
  ],
}
