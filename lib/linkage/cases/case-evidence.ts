/**
 * What two records of one person say for and against being of one case, in bits: log2 of how much likelier it is so within a
 * case than between two cases of that person. Fixed by judgement and not learnt: numbers and dates decide nearly always, and
 * the rest only parts cases that have neither.
 */
const bits = {
  /** Two cases of one person that came to the same record systems, of which one is meant. */
  prior: -2,
  asn: { same: 12, differs: -12 },
  urn: { same: 10, differs: -10 },
  charged: { same: 8, near: 0, differs: -8, oneOnly: -2 },
  offence: { same: 8, differs: -5 },
  group: { same: 2, differs: -4 },
  force: { same: 0.5, differs: -3 },
  /** What comes later in a case begins after what comes before it, and mostly within a year. */
  order: { soon: 2, late: -1, before: -6 },
} as const

const sameOrNot = (
  same: string,
  known: string,
  { same: yes, differs: no }: { same: number; differs: number },
) => `CASE WHEN ${same} THEN ${yes} WHEN ${known} THEN ${no} ELSE 0 END`

/** A number is known in the record (hashed) and again among the identifiers (clean); either is enough. */
const ofNumber = (name: 'asn' | 'urn') =>
  sameOrNot(
    `coalesce(a.${name} = b.${name}, false) OR coalesce(a.${name}_known = b.${name}_known, false)`,
    `(a.${name} IS NOT NULL AND b.${name} IS NOT NULL) OR (a.${name}_known IS NOT NULL AND b.${name}_known IS NOT NULL)`,
    bits[name],
  )
const ofColumn = (name: string, odds: { same: number; differs: number }) =>
  sameOrNot(`a.${name} = b.${name}`, `a.${name} <> b.${name}`, odds)

const charged = `CASE WHEN a.charged_on = b.charged_on THEN ${bits.charged.same}
  WHEN abs(a.charged_on - b.charged_on) <= 7 THEN ${bits.charged.near}
  WHEN a.charged_on <> b.charged_on THEN ${bits.charged.differs}
  WHEN a.charged_on IS NULL AND b.charged_on IS NULL THEN 0 ELSE ${bits.charged.oneOnly} END`
const order = `CASE WHEN b.begun_on < a.begun_on - 3 THEN ${bits.order.before}
  WHEN b.begun_on - a.begun_on <= 365 THEN ${bits.order.soon}
  WHEN b.begun_on - a.begun_on > 365 THEN ${bits.order.late} ELSE 0 END`

/** SQL over two records `a` and `b`, of which `a` comes first as cases go: police, CPS, courts. */
export const caseScoreSql = [
  String(bits.prior),
  ofNumber('asn'),
  ofNumber('urn'),
  `(${charged})`,
  ofColumn('offence_on', bits.offence),
  ofColumn('offence_group', bits.group),
  ofColumn('police_force_area', bits.force),
  `(${order})`,
]
  .map((part) => `(${part})`)
  .join(' + ')
