import { describe, expect, it } from 'vitest'
import { linkArguments } from './link-arguments'

const given = (...more: string[]) =>
  linkArguments(['--model', 'm.json', '--input', 'a.csv,b.csv', '--out', 'o', ...more])

describe('the arguments of npm run link', () => {
  it('are a request', () => {
    const request = given('--cluster-at', '5,9', '--twins', 'first,last,dob,post,pnc', '--overrides', 'o.csv')
    expect(request.inputs.map((file) => file.slice(-5))).toEqual(['a.csv', 'b.csv'])
    expect(request.cluster).toMatchObject({
      thresholds: [5, 9],
      twins: { firstName: 'first', postcode: 'post', identifiers: ['pnc'] },
    })
    expect(given('--join', '20', '--fracture', '14', '--before', 'c.parquet').cluster).toMatchObject({
      hysteresis: { join: 20, fracture: 14 },
    })
    expect(given('--one-of-each', 'a', '--ties', 'drop').cluster).toEqual({
      singleBest: { sources: ['a'], ties: 'drop' },
    })
  })

  it.each([
    [['--join', '20'], '--join, --fracture and --before go together'],
    [['--ties', 'drop'], '--ties is of use with --one-of-each only'],
    [['--one-of-each', 'a', '--ties', 'first'], '--ties should be lowest or drop, not "first"'],
    [['--cluster-at', '5,x'], '--cluster-at should be a number, not "x"'],
    [['--cluster-at', ','], '--cluster-at should be one or several match weights'],
    [['--twins', 'first,last,dob'], '--twins should name the columns'],
    [['--memory-limit', 'much'], '--memory-limit should be like 3GB'],
    [['--frobnicate'], "Unknown option '--frobnicate'"],
  ])('%j are refused', (more, words) => {
    expect(() => given(...more)).toThrow(words)
  })
})
