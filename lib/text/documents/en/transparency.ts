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
        'The records are of linked records, signals of change with the sentences about them, and models of what may come. A further automatic step, the hiding of small numbers, is described at the end.',
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
              'Whoever links a delivery answers for the model: its supplier or, where this service links it, the data steward of the body that runs the service. The body that runs the service decides which deliveries are published. To be added: senior responsible owner, suppliers, contact.',
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
              'How many records could be linked at each join, with a grade, beside every figure that needs links and on the page about quality; how good the linkage is, whether it is fair to groups, and what it does to each figure, on the page about linkage, with a record written from each run.',
            ],
            [
              'Human decisions and review',
              'A data steward looks at the report of each delivery, and publishes, withdraws or goes back. Reviewers of linkage see the model and patterns of the pairs it is unsure of, without any value of a person; single links are not shown.',
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
              'Three steps, the first that finds anything holds: the same arrest summons number; the same case reference number, where one record on each side has it; a link of a model: the supplier’s, or, where a delivery comes without links, the service’s own of the same form.',
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
              'Names and addresses of some groups are recorded less well, so their records are linked less often. The build counts this by sex, age band and ethnicity; the page about linkage shows it.',
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
      id: 'what-if',
      title: 'Record: the what-if model',
      blocks: [
        {
          fields: [
            ['Name', 'What if something changed?'],
            [
              'Description',
              'Follows a board’s cases month by month from referral to completion, with the inputs that somebody chooses and without them, and shows the difference. Ministry staff see it for all boards side by side, each by its own model, with the month from which more work comes in than can be heard.',
            ],
            [
              'What the result is used for',
              'Talking about charges, sitting days, pleas and the like before deciding. People decide; nothing is set in motion by an answer, and boards are not ranked by it.',
            ],
            [
              'Method',
              'A stock-and-flow model of police, CPS, magistrates’ courts and Crown Court by offence group, route, and custody or bail, limited by sitting hours; 500 runs with seeded chance, 200 of each board where all are side by side. The rule for extra hours is that of the Ministry of Justice’s prisonsreadyreckoner.',
            ],
            [
              'Data',
              'Protected figures of the board in the edition on show. Values that they do not hold are usual ones, named on the page.',
            ],
            [
              'How well it does',
              'Each page tells how far the model, run again from a year back, ends from what was open, beside what unchanged completions would have given. That tests levels and times, not what an input would do.',
            ],
            [
              'Limits',
              'The line of no change is not a forecast: only the difference means something. Longer cases, new kinds of work and people who act otherwise because of a change are not in it unless an input says so.',
            ],
            ['Persons', 'It knows numbers of cases. No person is in it.'],
          ],
        },
      ],
    },
    {
      id: 'forecast',
      title: 'Record: forecasts',
      blocks: [
        {
          fields: [
            ['Name', 'What is coming in, going out and open'],
            [
              'Description',
              'Carries each flow of cases, and what is open, two years on from its own past, with the range in which it is likely to be.',
            ],
            [
              'What the result is used for',
              'Talking early about what may come. People decide; nothing is set in motion by a forecast.',
            ],
            [
              'Method',
              'Several usual methods (the same month of last year, smoothing, theta, decomposition) and their average, tried on the series’ own past; the one that did best there is used. Ranges are widened until they held as often as they say, and the months 13 to 24 are marked as not tested.',
            ],
            ['Data', 'The figures that are shown, and nothing else. No personal data.'],
            [
              'How well it does',
              'Beside each forecast stands how often its range held in the past, and its error beside that of “the same as last year”. A forecast that does no better says so.',
            ],
            [
              'Limits',
              'It knows nothing of new law, closures or decisions. What never happened in the past is not in the range.',
            ],
            ['Persons', 'It knows numbers of cases. No person is in it.'],
          ],
        },
      ],
    },
    {
      id: 'effects',
      title: 'Record: what figures did after a change',
      blocks: [
        {
          fields: [
            ['Name', 'Did our changes work?'],
            [
              'Description',
              'Compares the figures since a registered change with the course that they were on, and looks for lasting shifts that the register does not explain.',
            ],
            [
              'What the result is used for',
              'Learning from changes. What is expected has to be written down before a result is shown. People judge; the service does not say what brought a difference about.',
            ],
            [
              'Method',
              'Interrupted time series with seasons and months that resemble each other; a change is called clear only where two ways of fitting agree. Where other boards may be named, differences in differences and a synthetic comparison with placebo boards. Shifts are looked for by tests of one break.',
            ],
            ['Data', 'The figures that are shown, and nothing else. No personal data.'],
            [
              'How well it does',
              'In 50 invented countries the 95% range held the true effect in 94% of 893 trials, and where nothing had changed a clear change was found in 5% of 1,660.',
            ],
            [
              'Limits',
              'Too few months, small numbers, changes of recording and other changes of the same time make it refuse or warn. What else happened then stays in the difference.',
            ],
            ['Persons', 'It knows figures of groups. No person is in it.'],
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
            'No forecast, scenario or estimate of the effect of a change is acted on by the service. Each kind has its record here before a page shows it.',
          ],
        },
      ],
    },
  ],
}
