import { expect, test } from 'vitest'
import { takenFigure } from './taken-figure'
import { takenPicture } from './taken-picture'
import { takenTable } from './taken-table'

const trust = `<dl class="trust">
  <div class="trust__item"><dt>Source</dt><dd>Linked records <span class="invented">Invented</span></dd></div>
  <div class="trust__item"><dt>Hidden</dt><dd>1 figure [c]</dd></div>
</dl>`
const chart = `<figure class="figure" id="figure-2.3"><figcaption>
  <p class="figure__number">Figure 2.3</p>
  <h2 class="figure__title">Half &amp; more<!-- --> finish <span class="historic">Historic</span></h2>
  <p class="figure__measure">Days, <!-- -->by stage</p></figcaption>
  <div class="chart__drawing chart__drawing--wide"><div><svg viewBox="0 0 812 300" width="812" height="300"><clipPath id="a"></clipPath><text>203 days</text></svg></div></div>
  <div class="chart__drawing chart__drawing--narrow"><div><svg width="358" height="300"></svg></div></div>
  <table><caption>By day</caption><thead><tr><th>By day</th><th>Completed</th></tr></thead>
    <tbody><tr><th>30</th><td>1,205</td></tr><tr><th>90</th><td>5.2%</td></tr><tr><th>=1+1</th><td>[c]</td></tr></tbody></table>
  ${trust}<p class="figure__note">A note.</p></figure>`
const journey = `<figure class="figure" id="figure-1.1"><p class="figure__number">Figure 1.1</p>
  <h2 class="figure__title">The longest stage</h2><p class="figure__measure">Median days</p>
  <svg class="journey__track" width="1180" height="132"><text>163</text></svg><ol>
  <li class="journey__stage"><p class="journey__gate"><strong>Charged</strong><span>10 suspects</span></p>
    <div class="journey__words"><p class="journey__name">Waiting</p><p class="journey__days">34 days</p><p>No clear change</p></div>
    <p class="journey__loss"><svg class="journey__drop" width="24" height="40"></svg><span><strong>33.0% </strong>stop</span></p></li>
  <li class="journey__stage"><p class="journey__gate"><strong>Sent</strong></p><div class="journey__words"><p class="journey__name">Crown Court</p></div></li>
  <li class="journey__end"><p class="journey__gate"><strong>Completed</strong><span>7 cases</span></p></li></ol>${trust}</figure>`

test('a figure is taken as its page shows it: words, the widest drawing of a sheet, table and sources', () => {
  const figure = takenFigure(journey + chart, '2.3')!
  expect(figure).toMatchObject({
    label: 'Figure 2.3',
    title: 'Half & more finish',
    line: 'Days, by stage',
    invented: true,
    historic: true,
    chart: { width: 812, height: 300 },
    columns: null,
    facts: [
      { name: 'Source', words: 'Linked records' },
      { name: 'Hidden', words: '1 figure [c]' },
    ],
    notes: ['A note.'],
  })
  const picture = takenPicture('en', figure, 'Kent')
  for (const part of [
    'DEMONSTRATION DATA',
    'HISTORIC',
    'Half &amp; more finish',
    '203 days',
    '<clipPath id="a">',
  ])
    expect(picture).toContain(part)
  expect(takenFigure(chart, '2')).toBeNull()
  expect(takenFigure(chart, '2.3"], *, [id="')).toBeNull()
})

test('its table becomes a file of numbers and words, in which nothing is a formula', () => {
  const lines = takenTable('en', takenFigure(chart, '2.3')!, 'Kent').split('\r\n')
  expect(lines.slice(-6)).toEqual(['', 'By day,Completed', '30,1205', '90,5.2%', "'=1+1,[c]", ''])
  expect(lines).toContain('Source,Linked records')
  expect(lines[1]).toMatch(/^Marking,DEMONSTRATION DATA/)
})

test('the way of a case is drawn from its columns, with its last gate and who leaves', () => {
  const figure = takenFigure(journey, '1.1')!
  const picture = takenPicture('en', figure, 'Kent')
  for (const part of ['Charged', '10 suspects', '34 days', '33.0% stop', 'Completed: 7 cases', '>163<'])
    expect(picture).toContain(part)
  // The bar over all stages is as wide as the sheet has room.
  expect(picture).toContain('width="812" height="90.8" viewBox="0 0 1180 132"')
})
