import type { DocumentText } from '../document'

export const transparency: DocumentText = {
  title: 'Algorithmic transparency records',
  lead: 'What this service works out automatically, how, how well, and what people decide themselves.',
  parts: [
    {
      id: 'about',
      title: 'About these records',
      blocks: [
        'They follow the fields of the UK government’s Algorithmic Transparency Recording Standard. Each body that runs the service adds its own names and contacts before it publishes them.',
        'There are two records: linked records, and signals of change with the sentences about them. A third automatic step, the hiding of small numbers, is described at the end.',
      ],
    },
    {
      id: 'linkage',
      title: 'Record 1: linked records',
      blocks: [
        {
          fields: [
            ['Name', 'Linking police, CPS and court records'],
            [
              'Description',
              'Records of the same case at the police, the CPS and the courts are joined, so that time and victims can be followed from report to completion.',
            ],
            [
              'Owner and responsibility',
              'The supplier of a delivery links the records and answers for its model. The body that runs the service decides which deliveries are published. To be added: senior responsible owner, suppliers, contact.',
            ],
            [
              'Why it is used',
              'No agency sees a whole case. Reference numbers are often missing or wrong, so joining by number alone loses cases unevenly.',
            ],
            [
              'Before, and alternatives',
              'Figures of each agency were put side by side and cases could not be followed. Joining by reference numbers alone is the alternative; it is still tried first.',
            ],
          ],
        },
      ],
    },
    {
      id: 'linkage-decisions',
      title: 'Linked records: who decides what',
      blocks: [
        {
          fields: [
            [
              'What the result is used for',
              'Counts, shares and times of groups only. No link is shown to anybody, and no decision about a person is taken from it.',
            ],
            [
              'What people are shown',
              'How many records could be linked at each join, with a grade, beside every figure that needs links and on the page about quality.',
            ],
            [
              'Human decisions and review',
              'A data steward looks at the report of each delivery, and publishes, withdraws or goes back. The service does not offer a review of single links.',
            ],
            ['Training', 'Stewards need to know what a match weight is. No training comes with the service.'],
            [
              'Appeals',
              'A link decides nothing about anybody, so there is nothing to appeal. Whoever thinks that a figure is wrong tells the data steward.',
            ],
          ],
        },
      ],
    },
    {
      id: 'linkage-model',
      title: 'Linked records: the model',
      blocks: [
        {
          fields: [
            ['Phase', 'Pilot'],
            [
              'Method',
              'Three steps, the first that finds anything holds: the same arrest summons number; the same case reference number, where one record on each side has it; a link of the supplier’s model. The service links nothing by a model of its own today.',
            ],
            [
              'Model',
              'Probabilistic linkage (Fellegi–Sunter), as made by Splink. Deliveries carry each link’s match weight: the base-2 logarithm of the odds that two records belong together.',
            ],
            [
              'Threshold',
              'Stated by each delivery. Links below it do not join. The invented data use 5: odds of 32 to 1.',
            ],
            [
              'Grades',
              'High: 95% or more of the records at a join could be linked. Medium: 85% or more. Low: less.',
            ],
            [
              'Performance',
              'The service measures how many records are linked. It does not measure how many links are right: that needs pairs checked by hand, which suppliers should send with their model. In invented data the truth is known, and tests compare figures with it.',
            ],
            [
              'Maintenance',
              'Every delivery is a full snapshot that is linked anew. Earlier releases can be shown again.',
            ],
          ],
        },
      ],
    },
    {
      id: 'linkage-data',
      title: 'Linked records: data',
      blocks: [
        {
          fields: [
            [
              'Sources',
              'Extracts from systems of the police, the CPS and the courts: crimes, suspects, victims, defendants, hearings, remand.',
            ],
            [
              'Sensitive attributes',
              'Sex, age band and ethnicity. They break figures down. The service does not use them to link.',
            ],
            [
              'Completeness',
              'Told for each release: fields that are filled in, dates out of order, rows set aside, and the day up to which each agency’s records are complete.',
            ],
            [
              'Access and storage',
              'Record numbers are replaced by hashes with a secret key. The web service has no right to records or journeys. They are deleted some time after another release is shown (92 days unless set otherwise).',
            ],
            ['Sharing agreements', 'One for each board and agency; see the data sharing playbook.'],
          ],
        },
      ],
    },
    {
      id: 'linkage-risks',
      title: 'Linked records: known error and risks',
      blocks: [
        {
          fields: [
            [
              'Missed links',
              'Cases that cannot be followed are left out of durations and of what victims do after charge. If they differ from the others, the figure is off. Shown: the share linked, and its grade.',
            ],
            [
              'False links',
              'Two cases taken for one give wrong times. Not measured. Medians change little by a few of them; shares of rare events can change more.',
            ],
            [
              'Uneven error',
              'Names and addresses of some groups are recorded less well, so their records are linked less often. The build counts this by sex, age band and ethnicity; no page shows it yet.',
            ],
            [
              'Impact assessments',
              'To be made by each body before real records are used. A template is among these documents.',
            ],
          ],
        },
      ],
    },
    {
      id: 'signals',
      title: 'Record 2: signals and automatic sentences',
      blocks: [
        {
          fields: [
            ['Name', 'Signals of change, and the sentences about them'],
            [
              'Description',
              'Each series of figures is put on a process-control chart. Fixed rules mark a month as unusual. Fixed sentences tell it, and order the summary of a board. No language model is used.',
            ],
            [
              'Owner and responsibility',
              'The body that runs the service. To be added: senior responsible owner, contact.',
            ],
            [
              'Why it is used',
              'Figures vary each month by chance. Without limits people explain chance, and miss what changed.',
            ],
            ['Before, and alternatives', 'Comparing two months, or colours for good and bad. Both mislead.'],
          ],
        },
      ],
    },
    {
      id: 'signals-decisions',
      title: 'Signals: who decides what',
      blocks: [
        {
          fields: [
            [
              'What the result is used for',
              'It suggests what a board talks about. It ranks no board and no partner, and says nothing about why.',
            ],
            [
              'Human decisions and review',
              'People decide what a signal means and what to do. A data steward can note a known issue, such as a change of recording; what is normal is then worked out anew from that month.',
            ],
            ['Frequency', 'Worked out anew whenever a page is opened.'],
            ['Training', 'The help page says what the signals mean.'],
            ['Appeals', 'Tell your board manager or the data steward that a signal is wrong.'],
          ],
        },
      ],
    },
    {
      id: 'signals-model',
      title: 'Signals: method, data and known error',
      blocks: [
        {
          fields: [
            [
              'Method',
              'XmR charts by the rules of NHS England’s Making Data Count; Laney’s p′ charts for rates with large numbers behind them; seasons taken out where there is one. Fewer than 12 months are not judged.',
            ],
            ['Data', 'The figures that are shown, and nothing else. No personal data.'],
            [
              'False signals',
              'By chance alone about one latest month in 50 is marked. Somebody who looks at 50 charts sees about one.',
            ],
            [
              'Missed changes',
              'A shift of two standard deviations that has lasted seven months is seen in about three of four series. Smaller changes are missed more often.',
            ],
            [
              'Months that follow each other',
              'In slow-moving series chance makes more signals, up to one month in 20.',
            ],
            ['Source', 'Code, sources of the formulas and measurements are published with the service.'],
          ],
        },
      ],
    },
    {
      id: 'hiding',
      title: 'Hiding small numbers',
      blocks: [
        'Counts below a threshold (5, unless the owner of the data set another) are hidden before anything is published, and others with them so that they cannot be worked out. Rules decide this, with proof, and nobody can switch it off for a page.',
      ],
    },
    {
      id: 'not-automated',
      title: 'What is not automated',
      blocks: [
        {
          list: [
            'No decision about a person. No score, risk or prediction of a person exists in the service.',
            'No publication: a data steward publishes each release of records.',
            'No advice on what to do, and no explanation of why a figure changed.',
            'No forecast and no estimate of the effect of a policy is shown on any page today. A record comes before the page.',
          ],
        },
      ],
    },
  ],
}
