import { clusterCase } from './cluster-case'
import { accuracyColumnCase, accuracyPairsCase, unlinkablesCase, waterfallCase } from './evaluate-cases'
import { modelOf } from './fake-1000'
import { knownParametersCase } from './known-parameters-case'
import { predictCase } from './predict-case'
import { roundTripCase } from './round-trip-case'
import { trainCase } from './train-case'

/** A comparison of ours with a file of Splink's numbers. It gives what differs, one sentence each. */
export type GoldenCase = { readonly name: string; readonly run: () => Promise<string[]> }

/** Every case of a folder that holds the reference files. */
export function goldenCases(folder: string): GoldenCase[] {
  const v4 = () => modelOf(folder, 'fake_1000.splink4.model.json')
  const v5 = () => modelOf(folder, 'fake_1000.splink5.model.json')
  const [pairs4, pairs5] = ['fake_1000.splink4.pairs.csv', 'fake_1000.splink5.pairs.csv']
  const part = (name: string) => `fake_1000.splink4.${name}`
  return [
    { name: 'predict, model of version 4', run: () => predictCase(folder, v4(), pairs4) },
    { name: 'predict, model of version 5', run: () => predictCase(folder, v5(), pairs5) },
    { name: 'train, version 4', run: () => trainCase(folder, v4(), part('em_history.json')) },
    { name: 'train, version 5', run: () => trainCase(folder, v5()) },
    {
      name: 'train, the published model',
      run: () => trainCase(folder, modelOf(folder, 'fake_1000.published_model.json')),
    },
    {
      name: 'known parameters recovered',
      run: () => knownParametersCase(folder, 'known_params_comparison_vectors.csv'),
    },
    { name: 'clusters at 0.5', run: () => clusterCase(folder, v4(), part('clusters_0.5.csv'), 0) },
    {
      name: 'accuracy from a label column',
      run: () => accuracyColumnCase(folder, v4(), part('accuracy_labels_column.csv')),
    },
    {
      name: 'accuracy from labelled pairs',
      run: () => accuracyPairsCase(folder, v4(), part('accuracy_labels_table.csv'), 'fake_1000_labels.csv'),
    },
    { name: 'unlinkables', run: () => unlinkablesCase(folder, v4(), part('unlinkables.json')) },
    { name: 'waterfall', run: () => waterfallCase(folder, v4(), part('waterfall.json')) },
    {
      name: 'written and read again, version 4',
      run: () => roundTripCase(folder, part('model.json'), v4(), pairs4),
    },
    {
      name: 'written and read again, version 5',
      run: () => roundTripCase(folder, 'fake_1000.splink5.model.json', v5(), pairs5),
    },
  ]
}
