import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { LinkedSetting } from '../setting'
import type { DivisionTask } from './division-worker'
import type { DivisionResult } from './write-division'

const script = path.join(import.meta.dirname, 'division-worker.ts')
const root = path.resolve(import.meta.dirname, '../../../..')
/** Divisions finished but not yet taken, for each worker: bounds the space that their files need. */
const ahead = 3

/**
 * Makes divisions in processes of their own and hands them on in their order, whoever was done first.
 *
 * @param directory where the parts are written
 * @throws Error when a worker fails
 */
export async function* divisionsInOrder(
  setting: LinkedSetting,
  count: number,
  workers: number,
  directory: string,
): AsyncGenerator<DivisionResult> {
  const children = Array.from({ length: workers }, start)
  const made = Array.from({ length: count }, () => later<DivisionResult>())
  let next = 0
  let taken = 0
  let wake: (() => void)[] = []
  const work = async (child: ChildProcess) => {
    while (next < count) {
      if (next >= taken + workers * ahead) await new Promise<void>((resolve) => wake.push(resolve))
      else {
        const index = next
        next += 1
        await ask(child, { setting, index, directory }).then(made[index]!.resolve, made[index]!.reject)
      }
    }
  }
  try {
    children.forEach((child) => void work(child))
    for (const each of made) {
      yield await each.promise
      taken += 1
      wake.forEach((resolve) => resolve())
      wake = []
    }
  } finally {
    for (const child of children) if (child.connected) child.disconnect()
  }
}

/** A promise with its handles; one that nobody waits for any more may fail without notice. */
function later<T>() {
  let resolve!: (value: T) => void
  let reject!: (fault: unknown) => void
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  promise.catch(() => undefined)
  return { promise, resolve, reject }
}

function start(): ChildProcess {
  return fork(script, [], { cwd: root, execArgv: ['--import', 'tsx'], serialization: 'advanced' })
}

function ask(child: ChildProcess, task: DivisionTask): Promise<DivisionResult> {
  return new Promise((resolve, reject) => {
    const failed = (code: number | null) =>
      reject(new Error(`A worker that makes invented records ended early (${code ?? 'stopped'}).`))
    child.once('exit', failed)
    child.once('message', (result) => {
      child.off('exit', failed)
      resolve(result as DivisionResult)
    })
    child.send(task)
  })
}
