import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { LinkModel } from '../model/link-model'
import { readModel } from '../model/read-model'
import { openLinkage, type Linkage } from '../predict/open-linkage'
import { planExpressions, readTrainingPlan, type TrainingPlan } from '../train/training-plan'

/** The reference set of 1,000 records: where its files are, and how its model was trained. */
export const recordsFile = 'fake_1000.csv'

/** How Splink's tutorial trains the model (its notebooks 03 and 04). */
export const tutorialPlan: TrainingPlan = readTrainingPlan({
  deterministic_matching_rules: [
    'l.first_name = r.first_name and l.dob = r.dob',
    'l.first_name = r.first_name and levenshtein(r.surname, l.surname) <= 2',
    'l.email = r.email',
  ],
  recall: 0.7,
  estimate_u: { max_pairs: 1e6 },
  training_blocking_rules: ['l.first_name = r.first_name and l.surname = r.surname', 'l.dob = r.dob'],
})

export const readJson = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(path.join(folder, name), 'utf8'))

export const modelOf = (folder: string, name: string): LinkModel => readModel(readJson(folder, name)).model

/** Opens the records for a model; reference files of the folder can still be read through `folder`. */
export const openRecords = (folder: string, model: LinkModel, withPlan = false): Promise<Linkage> =>
  openLinkage(model, {
    inputs: [path.join(folder, recordsFile)],
    also: withPlan ? planExpressions(tutorialPlan) : [],
    alsoColumns: ['cluster'],
    folders: [folder],
  })

/** A model with its m and u taken away: as it is before training. */
export const untrained = (model: LinkModel): LinkModel => ({
  ...model,
  comparisons: model.comparisons.map((comparison) => ({
    ...comparison,
    levels: comparison.levels.map((level) => ({ ...level, m: null, u: null })),
  })),
})
