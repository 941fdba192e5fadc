/** Labelled pairs at one score: how many, and how many of them are matches. */
export type ScoredLabels = {
  /** Match weight; -999 for pairs that no blocking rule found. */
  readonly threshold: number
  readonly positives: number
  readonly negatives: number
}

/** How well a model does where pairs of at least the threshold count as matches. Names are those of Splink's table. */
export type AccuracyRow = {
  readonly truth_threshold: number
  readonly match_probability: number
  readonly total_clerical_labels: number
  readonly p: number
  readonly n: number
  readonly tp: number
  readonly tn: number
  readonly fp: number
  readonly fn: number
  readonly P_rate: number
  readonly N_rate: number
  readonly tp_rate: number
  readonly tn_rate: number
  readonly fp_rate: number
  readonly fn_rate: number
  readonly precision: number
  readonly recall: number
  readonly specificity: number
  readonly npv: number
  readonly accuracy: number
  readonly f1: number
  readonly f2: number
  readonly f0_5: number
  readonly p4: number
  readonly phi: number
}

/** The score of labelled pairs that no blocking rule found: below every threshold. */
export const notFound = -999

/**
 * The truth table over thresholds, from the lowest to the highest.
 *
 * @param labels by threshold, ascending
 * @param totalLabels pairs in all where those that are not listed are known to be no matches (labels from a column)
 */
export function accuracyTable(labels: readonly ScoredLabels[], totalLabels?: number): AccuracyRow[] {
  const positives = labels.reduce((sum, row) => sum + row.positives, 0)
  const listed = labels.reduce((sum, row) => sum + row.negatives, 0)
  const negatives = totalLabels === undefined ? listed : totalLabels - positives
  const rows: AccuracyRow[] = []
  let below = { positives: 0, negatives: negatives - listed }
  for (const row of labels) {
    if (row.threshold > notFound + 1)
      rows.push(truthRow(row.threshold, positives, negatives, below.positives, below.negatives))
    below = { positives: below.positives + row.positives, negatives: below.negatives + row.negatives }
  }
  return rows
}

function truthRow(threshold: number, p: number, n: number, fn: number, tn: number): AccuracyRow {
  const [tp, fp] = [p - fn, n - tn]
  const odds = 2 ** threshold
  const phi = tn + fn === 0 || tp + fp === 0 || p === 0 || n === 0
  return {
    truth_threshold: threshold,
    match_probability: odds === Infinity ? 1 : odds / (1 + odds),
    total_clerical_labels: p + n,
    p,
    n,
    tp,
    tn,
    fp,
    fn,
    P_rate: p / (p + n),
    N_rate: n / (p + n),
    tp_rate: tp / p,
    tn_rate: tn / n,
    fp_rate: fp / n,
    fn_rate: fn / p,
    precision: tp + fp === 0 ? 1 : tp / (tp + fp),
    recall: tp / p,
    specificity: tn / n,
    npv: tn + fn === 0 ? 1 : tn / (tn + fn),
    accuracy: (tp + tn) / (p + n),
    f1: (2 * tp) / (2 * tp + fn + fp),
    f2: (5 * tp) / (5 * tp + 4 * fn + fp),
    f0_5: (1.25 * tp) / (1.25 * tp + 0.25 * fn + fp),
    p4: (4 * tp * tn) / (4 * tp * tn + (tp + tn) * (fp + fn)),
    phi: phi ? 0 : (tp * tn - fp * fn) / Math.sqrt((tp + fp) * p * n * (tn + fn)),
  }
}
