// Builds the journeys of the folder named, for tests that kill it. Writes a line when it begins.
import { buildJourneys } from '../build-journeys'

process.stdout.write('begins\n')
await buildJourneys({ folder: process.argv[2]!, threads: 1, memory: '500MB' })
