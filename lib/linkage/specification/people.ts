import type { ComparisonSpec, LinkSpecification } from './specification'

/** A number that is one person's: alike says very much, and random pairs never show how rare it is. */
const personalNumber = (name: string, description: string, m: number, u: number): ComparisonSpec => ({
  name,
  description,
  column: name,
  levels: [{ is: 'same', label: 'the same', m, u, fixedU: true }],
  other: { m: 1 - m, u: 1 - u },
})

/**
 * Who is who among suspects of the police, suspects of the CPS and defendants of the courts. Column names are those of
 * `clean`. The shares are to start from; what is trained takes their place.
 *
 * The case's own number (URN) is shared by all who are in a case, often of one family: it counts for little, whatever the
 * records say, so that brothers who are charged together stay two people.
 */
export const people: LinkSpecification = {
  name: 'people of police, CPS and courts',
  version: '1',
  uniqueId: 'id',
  source: 'source',
  comparisons: [
    {
      name: 'first_name',
      description: 'First name, with other names that the person is known by',
      column: 'first_name',
      levels: [
        { is: 'same', label: 'the same', termFrequency: true, m: 0.85, u: 0.002 },
        { is: 'shared', column: 'other_first_names', label: 'a name in common', m: 0.01, u: 0.001 },
        {
          is: 'any',
          of: [
            { is: 'within', edits: 1 },
            { is: 'same', column: 'first_sound' },
          ],
          label: 'one letter differs, or sounds the same',
          m: 0.06,
          u: 0.01,
        },
        { is: 'within', edits: 2, label: 'two letters differ', m: 0.02, u: 0.02 },
      ],
      other: { m: 0.06, u: 0.967 },
    },
    {
      name: 'last_name',
      description: 'Last name, with other names that the person is known by',
      column: 'last_name',
      levels: [
        { is: 'same', label: 'the same', termFrequency: true, m: 0.85, u: 0.001 },
        { is: 'shared', column: 'other_last_names', label: 'a name in common', m: 0.01, u: 0.001 },
        {
          is: 'any',
          of: [
            { is: 'within', edits: 1 },
            { is: 'same', column: 'last_sound' },
          ],
          label: 'one letter differs, or sounds the same',
          m: 0.07,
          u: 0.002,
        },
        { is: 'within', edits: 2, label: 'two letters differ', m: 0.02, u: 0.003 },
      ],
      other: { m: 0.05, u: 0.993 },
    },
    {
      name: 'date_of_birth',
      description: 'Date of birth, as text YYYY-MM-DD',
      column: 'date_of_birth',
      levels: [
        { is: 'same', label: 'the same', m: 0.92, u: 0.00005 },
        {
          is: 'any',
          of: [
            { is: 'within', edits: 1 },
            { is: 'swapped', column: 'birth_swapped' },
          ],
          label: 'one figure differs, or day and month are swapped',
          m: 0.05,
          u: 0.001,
        },
        { is: 'within', edits: 2, label: 'two figures differ', m: 0.01, u: 0.02 },
      ],
      other: { m: 0.02, u: 0.97895 },
    },
    {
      name: 'sex',
      description: 'Sex',
      column: 'sex',
      levels: [{ is: 'same', label: 'the same', m: 0.99, u: 0.6 }],
      other: { m: 0.01, u: 0.4 },
    },
    {
      name: 'postcode',
      description: 'Postcode; people move',
      column: 'postcode',
      levels: [
        { is: 'same', label: 'the same', m: 0.65, u: 0.00002 },
        { is: 'same', column: 'postcode_district', label: 'the same district', m: 0.1, u: 0.005 },
      ],
      other: { m: 0.25, u: 0.99498 },
    },
    personalNumber('pnc', 'Police National Computer identifier', 0.99, 1e-6),
    personalNumber('cro', 'Criminal record office number', 0.99, 1e-6),
    personalNumber('asn', 'Arrest summons number: of one person and one arrest', 0.5, 1e-6),
    personalNumber('urn', 'Unique reference number: of a case and all who are in it', 0.5, 0.02),
  ],
  // Rules of the numbers by which accuracy is judged come last, so that what the others find is known.
  blocking: [
    ['last_name', 'date_of_birth'],
    ['asn'],
    ['first_name', 'date_of_birth'],
    ['first_name', 'last_name'],
    ['last_name', 'postcode'],
    ['date_of_birth', 'postcode'],
    ['first_name', 'postcode'],
    ['last_sound', 'first_sound', 'birth_year'],
    ['urn', 'birth_year'],
    ['cro'],
    ['pnc'],
  ],
  deterministic: [['pnc'], ['cro']],
  training: [['pnc'], ['cro'], ['last_name', 'date_of_birth']],
}
