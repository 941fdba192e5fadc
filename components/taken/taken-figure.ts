import { parse, type HTMLElement } from 'node-html-parser'
import type { ColumnPart, Columns, Picture, TakenFigure, TakenTable, Weight } from './taken-figure.types'

/**
 * A figure out of the markup of its page: what is taken away is what is shown, because it is read from there.
 *
 * @param markup of all figures of the page
 * @param number as the page counts: "2.3"
 * @returns null where the page has no such figure
 */
export function takenFigure(markup: string, number: string): TakenFigure | null {
  if (!isFigureNumber(number)) return null
  const figure = parse(markup).querySelector(`figure[id="figure-${number}"]`)
  if (!figure) return null
  const title = figure.querySelector('.figure__title')!
  const historic = title.querySelector('.historic')
  historic?.remove()
  const invented = figure.querySelectorAll('.invented')
  for (const mark of invented) mark.remove()
  const all = (selector: string) => figure.querySelectorAll(selector)
  return {
    label: words(figure.querySelector('.figure__number')),
    title: words(title),
    line: words(figure.querySelector('.figure__measure')),
    invented: invented.length > 0,
    historic: historic !== null,
    chart: picture(figure.querySelector('.chart__drawing--wide svg')),
    columns: journeyColumns(figure) ?? multiplesColumns(figure),
    tables: all('table').map(table),
    facts: all('.trust__item').map((item) => ({
      name: words(item.querySelector('dt')),
      words: words(item.querySelector('dd')),
    })),
    notes: all('.figure__note').map(words),
  }
}

/** Whether a text can be the number of a figure: "2" or "2.3". */
export const isFigureNumber = (text: string): boolean => /^\d{1,2}(\.\d{1,2})?$/.test(text)

/** The way of a case: gates, the bar over all stages, then days and who leaves. */
function journeyColumns(figure: HTMLElement): Columns | null {
  const stages = figure.querySelectorAll('.journey__stage')
  if (stages.length === 0) return null
  return {
    above: stages.map((stage) => gate(stage)),
    across: picture(figure.querySelector('.journey__track')),
    below: stages.map((stage, i) => [
      ...stage.querySelectorAll('.journey__words > p').map(part),
      ...(i === stages.length - 1 ? end() : []),
    ]),
    hanging: stages.map((stage) => [
      ...stage.querySelectorAll('.journey__drop').map((drop) => picture(drop)!),
      ...stage.querySelectorAll('.journey__loss > span').map(part),
    ]),
  }

  /** The last gate: beside its page's columns there is room for one more. */
  function end(): ColumnPart[] {
    const gates = figure.querySelectorAll('.journey__end strong, .journey__end span').map(words)
    return gates.length === 0 ? [] : [{ words: gates.join(': '), weight: 'plain' }]
  }

  function gate(stage: HTMLElement): ColumnPart[] {
    const [name, count] = [
      stage.querySelector('.journey__gate strong'),
      stage.querySelector('.journey__gate span'),
    ]
    return [
      ...(name ? [{ words: words(name), weight: 'strong' as const }] : []),
      ...(count ? [part(count)] : []),
    ]
  }
}

/** Small charts beside each other, with their words. */
function multiplesColumns(figure: HTMLElement): Columns | null {
  const items = figure.querySelectorAll('.multiples__item')
  if (items.length === 0) return null
  return {
    above: [],
    across: null,
    hanging: [],
    below: items.map((item) =>
      item.children.map(
        (child) => picture(child.querySelector('.spark svg, svg.spark')) ?? sparkOf(child) ?? part(child),
      ),
    ),
  }
}

const sparkOf = (element: HTMLElement) =>
  element.classList.contains('spark') ? picture(element.querySelector('svg')) : null

function part(element: HTMLElement): ColumnPart {
  return { words: words(element), weight: weights[element.classNames.split(' ').at(-1) ?? ''] ?? 'plain' }
}

const weights: Readonly<Record<string, Weight>> = {
  journey__name: 'strong',
  journey__days: 'large',
  journey__mark: 'strong',
  multiples__name: 'strong',
  multiples__value: 'large',
  multiples__mark: 'strong',
}

function table(element: HTMLElement): TakenTable {
  const cells = (row: HTMLElement) => row.querySelectorAll('th, td').map(words)
  return {
    caption: words(element.querySelector('caption')),
    head: element.querySelectorAll('thead tr').flatMap(cells),
    rows: element.querySelectorAll('tbody tr').map(cells),
  }
}

function picture(svg: HTMLElement | null): Picture | null {
  if (!svg) return null
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))]
  return { svg: svg.outerHTML, width, height }
}

const words = (element: HTMLElement | null) => (element?.text ?? '').replace(/\s+/g, ' ').trim()
