import { accessSync, constants, existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { PlainFailure } from '../launcher/plain-failure.mjs'
import { root } from '../launcher/places.mjs'
import { runChild } from '../launcher/run-child.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * A Chromium for the browser journeys: the one of CHROMIUM_PATH, Playwright's own, the system's; else
 * one is fetched by Playwright or, as root on Debian, by apt.
 *
 * @param {{ signal: AbortSignal, note?: (text: string) => void }} context
 * @returns {Promise<string>} path of the program
 * @throws {PlainFailure} when none can be had
 */
export async function findChromium({ signal, note }) {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (isProgram(named)) return named
    throw new PlainFailure(`CHROMIUM_PATH names no program that can be run: ${named}.`)
  }
  const found = (await playwrights()) ?? systems()
  if (found) return found
  note?.('fetching one by Playwright')
  await runChild({
    name: 'chromium-playwright',
    doing: 'Fetching Chromium',
    args: [path.join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'],
    signal: AbortSignal.any([signal, AbortSignal.timeout(180_000)]),
  }).catch(() => {})
  const fetched = await playwrights()
  if (fetched) return fetched
  if (process.getuid?.() === 0 && systemHas('apt-get')) {
    note?.('installing one by apt-get')
    await byApt(signal)
  }
  const installed = systems()
  if (installed) return installed
  throw new PlainFailure(
    'No Chromium for the browser journeys: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  )
}

/** Playwright's own, if it is installed. */
async function playwrights() {
  const { chromium } = await import('@playwright/test')
  const program = chromium.executablePath()
  return program && existsSync(program) ? program : undefined
}

const systems = () =>
  [
    ...names.flatMap((name) =>
      (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)),
    ),
    ...places,
  ].find(isProgram)

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {string} name */
const systemHas = (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0

/** @param {AbortSignal} signal */
async function byApt(signal) {
  const script = `
    const { spawnSync } = require('node:child_process')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    for (const args of [['update'], ['install', '-y', 'chromium']]) {
      const { status } = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], { env, stdio: 'inherit' })
      if (status !== 0) process.exit(1)
    }`
  await runChild({ name: 'chromium-apt', doing: 'Installing Chromium', args: ['-e', script], signal })
}
