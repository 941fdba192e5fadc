// Builds the journeys of the folder named, for tests that kill it. Writes a line as each step begins.
import { buildJourneys } from '../build-journeys'

await buildJourneys({
  folder: process.argv[2]!,
  threads: 1,
  memory: '500MB',
  onStep: ({ state }) => state === 'began' && process.stdout.write('began\n'),
})
