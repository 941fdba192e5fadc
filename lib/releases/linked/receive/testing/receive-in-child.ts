import { receiveDelivery } from '../receive-delivery'

// Receives a delivery in a process of its own, which a test kills.
const [deliveryFolder, releaseFolder] = process.argv.slice(2)
process.stdout.write('begun\n')
await receiveDelivery({
  deliveryFolder: deliveryFolder!,
  releaseFolder: releaseFolder!,
  recordKey: new Uint8Array(32).fill(9),
})
