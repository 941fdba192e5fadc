import type { DocumentText } from '../document'

export const ethics: DocumentText = {
  title: 'Using the figures fairly',
  lead: 'What the figures are for, what they must not be used for, and whom to ask when you are not sure.',
  parts: [
    {
      id: 'for',
      title: 'What they are for',
      blocks: [
        'To help people who work together see how the whole of the justice system in their area does: where cases wait, where victims are lost, what changed. A figure is where a conversation begins. It is not its end.',
      ],
    },
    {
      id: 'not-for',
      title: 'What they must not be used for',
      blocks: [
        {
          list: [
            'To judge individuals. The figures count cases, not anybody’s work. Do not use them in appraisals, discipline or recruitment.',
            'To judge judges or magistrates, or to influence a judicial decision or a listing. Judges are independent.',
            'To influence whether somebody is charged or prosecuted. Prosecutors are independent.',
            'To punish a partner, or to cut its funds for a figure. A figure at one stage is often made at another.',
            'To rank boards. Most differences are chance, or differences in the cases.',
            'To decide anything about a person, or to find out who somebody is. Trying to work out a hidden number is misuse.',
            'To say what made a figure change. A signal says that something changed. It cannot say why.',
          ],
        },
      ],
    },
    {
      id: 'people',
      title: 'People behind the figures',
      blocks: [
        'Each number stands for people, many of them harmed. Records are not perfect: some groups are recorded and linked less well than others, so differences between groups can come from the records. Look at how good the links are before you compare. Fewer crimes recorded or victims withdrawn need not be better: ask those who work with victims.',
        'A target can make a figure better and the service worse. Never look at one figure alone.',
      ],
    },
    {
      id: 'before',
      title: 'Before you use a figure',
      blocks: [
        {
          steps: [
            'Read what it counts, and what it leaves out.',
            'See whether it really changed.',
            'Ask the partner whose work it touches what they see.',
            'When you pass it on, pass on its source, month and limits.',
          ],
        },
      ],
    },
    {
      id: 'ask',
      title: 'Whom to ask',
      blocks: [
        {
          fields: [
            ['What a figure means', 'The analyst of your board'],
            ['Whether a use is right', 'Your board’s manager, then the chair'],
            ['Personal data', 'The data protection officer of your organisation'],
            [
              'Misuse',
              'Your board’s manager, or the administrator of the service if you cannot ask the manager',
            ],
          ],
        },
        'Whoever misuses figures can lose access at once. What was seen and downloaded is on record.',
      ],
    },
  ],
}
