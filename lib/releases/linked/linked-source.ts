/** The source of real linked records, and that of invented ones, which are never mixed. */
export const linkedSource = (demonstration: boolean) => (demonstration ? invented : real)

const real = {
  id: 'linked-records',
  kind: 'linked',
  name: { en: 'Linked records', cy: 'Cofnodion cysylltiedig' },
  publisher: 'Police forces, Crown Prosecution Service and HM Courts and Tribunals Service',
  access: 'restricted',
  status: 'linked-experimental',
  licence: null,
  url: null,
  notes: null,
} as const

const invented = {
  ...real,
  id: 'linked-demonstration',
  name: { en: 'Linked records (invented)', cy: 'Cofnodion cysylltiedig (dychmygol)' },
  publisher: 'Demonstration generator',
  notes: {
    en: 'Invented records of people who do not exist. They say nothing of any place. There are fewer than in life, and small boards have more than their share.',
    cy: 'Cofnodion dychmygol o bobl nad ydynt yn bodoli. Nid ydynt yn dweud dim am unrhyw le. Mae llai ohonynt nag sydd mewn gwirionedd, ac mae gan fyrddau bach fwy na’u cyfran.',
  },
} as const
