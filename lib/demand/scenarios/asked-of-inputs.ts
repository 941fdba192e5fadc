import { readScenario, type AskedScenario } from '../page/read-scenario'

/** The scenario of saved inputs, whether or not the board's model still has the offence group that they name. */
export function askedOfInputs(inputs: string): AskedScenario {
  const query = new URLSearchParams(inputs)
  const { scenario, target } = readScenario(query, query.getAll('group'))
  return { scenario, target }
}
