import { z } from 'zod'
import { recordSources } from '../../contract/code-lists'

const count = z.number().int().nonnegative()
const share = z.number().min(0).max(1)
const weight = z.number()
/** Names of ours only: columns, comparisons, measures, categories. Never a value of a record. */
const name = z.string().max(80)
const words = z.string().max(2000)

/** An estimate with the bounds of its 95 % interval. */
const estimate = z.strictObject({ value: share, low: share, high: share })

/** A comparison of the model, its levels from the best agreement down; null levels are left out: they weigh nothing. */
const comparison = z.strictObject({
  name,
  levels: z.array(
    z.strictObject({
      /** 0 is "all else". */
      gamma: z.number().int(),
      label: words,
      m: share,
      u: share,
      /** log2(m / u). */
      weight,
      /** Learnt from the records; false: fixed, or never seen. */
      trained: z.boolean(),
      /** The weight moves with how rare the value is. */
      termFrequency: z.boolean(),
    }),
  ),
})

/** A pair of records as the model sees it: which level each comparison is at, and how many pairs are so. */
const pattern = z.strictObject({
  /** By the name of the comparison; -1 where one of the records has no value. */
  gammas: z.record(name, z.number().int()),
  /** Mean match weight of the pairs; term frequencies move it. */
  weight,
  pairs: count,
  /** How many of the pairs ended in one cluster, directly or by way of other records. */
  together: count,
})

/** Records told apart by something about them, for linked against unlinked. */
const profileRow = z.strictObject({
  /** Which join: cps-police, court-cps, court-police. */
  join: name,
  field: z.enum(['sex', 'age-band', 'ethnicity']),
  category: name,
  linked: count,
  notLinked: count,
})

const heldOut = z.strictObject({
  identifier: z.enum(['pnc', 'cro']),
  /** Pairs with the same number, which are one person's, and those of them found without using it. */
  pairs: count,
  found: count,
  /** Pairs found without using the number of which both have one, and those of them whose numbers differ. */
  judged: count,
  contradicted: count,
})

/**
 * What is kept of a linkage with its release: how it was done, what came of it and how good it is. It holds counts,
 * parameters and names of columns, never a value of a record, so it may be shown to stewards; what everybody sees of it is
 * for lib/questions/linkage-run.ts to say.
 */
export const linkageRun = z.strictObject({
  version: z.literal(1),
  /** `service`: linked here, of identifiers; `supplier`: links came with the delivery, and most of this is not known. */
  by: z.enum(['service', 'supplier']),
  /** YYYY-MM-DD, the delivery's own. */
  snapshot: z.iso.date(),
  /** What scored. Null for a supplier's links. */
  engine: z.strictObject({ name, version: name, node: name }).nullable(),
  /** Name and version of the specification, or what the supplier says of its own. */
  model: z.strictObject({ name: words, version: name }),
  /** Match weights. At `standard` records are joined; `low` and `strict` are looked at for sensitivity. */
  thresholds: z.strictObject({
    low: weight.nullable(),
    standard: weight,
    strict: weight.nullable(),
  }),
  records: z.array(
    z.strictObject({
      source: z.enum(recordSources),
      records: count,
      /** Of these, how many have identifiers at all. */
      withIdentifiers: count,
      /** Records with a usable value, by column of the cleaned identifiers. */
      filled: z.record(name, count),
    }),
  ),
  /** Values that cleaning took for no value: placeholder dates, postcodes, names and numbers. */
  placeholders: z.record(name, count),
  blockingRules: z.array(
    z.strictObject({
      rule: words,
      /** Comparisons that the rule makes at most. */
      comparisons: count,
      /** Pairs that no earlier rule had found. */
      pairs: count,
    }),
  ),
  /** Pairs of the same person by an exact key, before the model. */
  exact: z.array(z.strictObject({ key: z.enum(['pnc', 'cro', 'asn', 'urn']), pairs: count })),
  pairs: count,
  /** Pairs at the standard threshold or by an exact key. */
  links: count,
  /** Links that were not followed, since numbers of the two people contradict each other. */
  refused: count,
  persons: z
    .strictObject({
      clusters: count,
      singletons: count,
      largest: count,
      sizes: z.array(z.strictObject({ records: count, clusters: count })),
      /** Held together by few links: they may be several people. */
      chained: count,
    })
    .nullable(),
  /** What went on into journeys: records of one person's case joined with each other. */
  cases: z.strictObject({
    links: count,
    clusters: count,
    largest: count,
    sizes: z.array(z.strictObject({ records: count, clusters: count })),
  }),
  prior: share.nullable(),
  training: z
    .strictObject({
      seed: z.number().int(),
      deterministicRules: z.array(words),
      deterministicPairs: count,
      recall: share,
      u: z.strictObject({ records: count, all: z.boolean() }),
      sessions: z.array(
        z.strictObject({
          rule: words,
          pairs: count,
          trained: z.array(name),
          iterations: count,
          converged: z.boolean(),
        }),
      ),
    })
    .nullable(),
  parameters: z.array(comparison),
  /** Pairs by match weight. */
  histogram: z.array(z.strictObject({ from: weight, to: weight, pairs: count })),
  accuracy: z
    .strictObject({
      /**
       * `held-out`: a number that tells who is who was left out, and the rest judged by it. `model`: the model's own
       * word, where too few records have such a number. Neither is measured against known truth.
       */
      how: z.enum(['held-out', 'model']),
      precision: estimate,
      recall: estimate,
      /** What the model itself says of its links: mean probability. */
      modelPrecision: share.nullable(),
      heldOut: z.array(heldOut),
      /** Recall among people of a group, without the number by which it is judged: for comparing groups only. */
      byGroup: z.array(
        z.strictObject({
          field: z.enum(['sex', 'age-band', 'ethnicity', 'board']),
          /** A category, or the ONS code of a board. */
          category: name,
          pairs: count,
          recall: share,
        }),
      ),
    })
    .nullable(),
  /** Share of records that would not reach a weight even against themselves. */
  unlinkables: z.array(z.strictObject({ weight, share })),
  greyZone: z
    .strictObject({
      from: weight,
      to: weight,
      pairs: count,
      /** The commonest first. */
      patterns: z.array(pattern),
      /** Pairs of patterns that are not listed. */
      others: count,
    })
    .nullable(),
  profile: z.array(profileRow),
  warnings: z.array(
    z.strictObject({
      code: z.enum([
        'largeClusters',
        'chainedClusters',
        'fewIdentifiers',
        'notConverged',
        'levelsNeverSeen',
        'accuracyNotEstimated',
        'ruleLeftOut',
        'effectsNotMeasured',
      ]),
      count,
    }),
  ),
  seconds: z.record(name, z.number().nonnegative()),
})
export type LinkageRun = z.infer<typeof linkageRun>

/**
 * What linkage does to a figure of a measure, over all months of the release, for an area and one category of a
 * breakdown. Differences, in the measure's own unit (days, or percentage points of a rate), are rounded and only given
 * of a hundred cases or more: no figure that is hidden can be worked out from them.
 */
export const linkageEffect = z.strictObject({
  areaId: z.number().int(),
  boardId: z.number().int().nullable(),
  measure: name,
  breakdown: name,
  category: name,
  /** Cases that the figure rests on, to two significant digits. */
  cases: count,
  /** The figure itself, of England and Wales in all; null elsewhere, where pages show the protected one. */
  value: z.number().nullable(),
  /** Figure at the lower threshold less that at the standard one; at the stricter one less that at the standard one. */
  low: z.number().nullable(),
  strict: z.number().nullable(),
  /**
   * What missed links are estimated to add to the figure: as much as it moves when, of the links there are, as large a
   * share is taken away as is estimated to be missing, group by group.
   */
  bias: z.number().nullable(),
  /** Half the width of its 95 % interval: recall is an estimate, and which links are missing is chance. */
  margin: z.number().nonnegative().nullable().default(null),
})
export type LinkageEffect = z.infer<typeof linkageEffect>
