// Compiles styles/app.scss to public/app.css and lays beside it, under public/assets, each picture that the
// style sheet names. What was made is stamped with the hash of what it was made from: a second run does nothing.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const target = path.join(root, 'public/app.css')
const stampFile = path.join(root, '.cache/styles.stamp')

/** Folders of pictures in the design systems, in the order in which they are searched. */
const pictures = [
  'node_modules/govuk-frontend/dist/govuk/assets',
  'node_modules/@ministryofjustice/frontend/moj/assets',
]

const sources = () => [
  ...readdirSync(path.join(root, 'styles'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort(),
  'scripts/build-styles.mjs',
  'node_modules/sass/package.json',
  'node_modules/govuk-frontend/package.json',
  'node_modules/@ministryofjustice/frontend/package.json',
]

const hashOfSources = () => {
  const hash = createHash('sha256')
  for (const name of sources()) hash.update(`${name}\0`).update(readFileSync(path.join(root, name)))
  return hash.digest('hex')
}

/** @param {string} hash */
/** @param {string} hash */
const isFresh = (hash) =>
  existsSync(target) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash

const compile = async () => {
  const { compile } = await import('sass')
  const { css } = compile(path.join(root, 'styles/app.scss'), {
    loadPaths: [root, path.join(root, 'node_modules')],
    style: 'compressed',
    quietDeps: true,
  })
  return css
}

/** @param {string} css */
const layPictures = (css) => {
  for (const [, name = ''] of css.matchAll(/url\("?\/assets\/([^")]+)"?\)/g)) {
    const from = pictures.map((folder) => path.join(root, folder, name)).find(existsSync)
    if (!from) throw new Error(`The style sheet names /assets/${name}, which no design system has`)
    const to = path.join(root, 'public/assets', name)
    mkdirSync(path.dirname(to), { recursive: true })
    copyFileSync(from, to)
  }
}

const hash = hashOfSources()
if (!isFresh(hash)) {
  const css = await compile()
  mkdirSync(path.dirname(target), { recursive: true })
  mkdirSync(path.dirname(stampFile), { recursive: true })
  layPictures(css)
  writeFileSync(target, css)
  writeFileSync(stampFile, hash)
}
