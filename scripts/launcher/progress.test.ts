import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { Progress } from './progress.mjs'
import { Stopped } from './stopped.mjs'

function recorded(options: { isTTY?: boolean } = {}) {
  const stream = Object.assign(new PassThrough(), { columns: 80, ...options })
  const progress = new Progress(stream as unknown as NodeJS.WriteStream)
  return { progress, text: () => String(stream.read() ?? '') }
}

describe('progress', () => {
  it('away from a terminal is a line when a step starts and a line when it ends', async () => {
    const { progress, text } = recorded()
    await progress.step('Building', (note) => note('12 pages'))
    expect(text()).toMatch(/^ {2}… Building\n {2}✓ Building: 12 pages +0\.0 s\n$/)
  })

  it('tells a failure from what was told to stop', async () => {
    const { progress, text } = recorded()
    await expect(progress.step('Failing', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(progress.step('Stopping', () => Promise.reject(new Stopped()))).rejects.toThrow(Stopped)
    expect(text()).toMatch(/✗ Failing[^]*– Stopping/)
  })

  it('on a terminal draws steps under way over, and leaves a line for each', async () => {
    const { progress, text } = recorded({ isTTY: true })
    await Promise.all([
      progress.step('One', () => new Promise((resolve) => setTimeout(resolve, 300))),
      progress.step('Two', () => undefined),
    ])
    const drawn = text()
    expect(drawn).toContain('\x1b[')
    const lasting = drawn.split('\n').filter((line) => line.includes('✓'))
    expect(lasting.map((line) => /✓ (\w+)/.exec(line)?.[1])).toEqual(['Two', 'One'])
  })
})
