/** A line on a terminal that is written over now and then; nothing where output goes elsewhere. */
export function terminalLine(every = 1000): { show: (text: string) => void; clear: () => void } {
  let next = 0
  let shown = false
  return {
    show: (text) => {
      if (!process.stderr.isTTY || Date.now() < next) return
      next = Date.now() + every
      shown = true
      process.stderr.write(`\r\x1b[K  ${text}`)
    },
    clear: () => {
      if (shown) process.stderr.write('\r\x1b[K')
      shown = false
    },
  }
}
