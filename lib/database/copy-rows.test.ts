import { expect, test } from 'vitest'
import { copyLine } from './copy-rows'

test('a line of COPY marks nulls and escapes what would end a field or a line', () => {
  expect(copyLine([1, null, true, 'Kent', ''])).toBe('1\t\\N\tt\tKent\t\n')
  expect(copyLine(['a\tb\\N\r\nc'])).toBe('a\\tb\\\\N\\r\\nc\n')
})
