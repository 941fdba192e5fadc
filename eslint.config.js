import next from 'eslint-config-next'
import prettier from 'eslint-config-prettier'
import tseslint from 'typescript-eslint'

// From the ground up: a folder of lib may import only from those above it in this list (docs/adr/0002).
const libFolders = [
  'time',
  'text',
  'boards',
  'statistics',
  'measures',
  'access',
  'database',
  'agreements',
  'settings',
  'releases',
  'linkage',
  'journeys',
  'cells',
  'disclosure',
  'questions',
  'demand',
  'policies',
  'exports',
  'audit',
  'people',
  'tokens',
  'demonstration',
  'http',
  'session',
]

const forbid = (message, ...group) => ({ group, message })

const libOrder = libFolders.map((folder, index) => {
  const later = libFolders.slice(index + 1)
  return {
    files: [`lib/${folder}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            forbid('lib knows nothing of pages or components', '@/app/*', '@/components/*', '@/scripts/*'),
            ...(later.length === 0
              ? []
              : [
                  forbid(
                    `lib/${folder} may import only from the folders above it (eslint.config.js)`,
                    ...later.flatMap((name) => [`@/lib/${name}/*`, `../${name}/*`, `../../${name}/*`]),
                  ),
                ]),
          ],
        },
      ],
    },
  }
})

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      '.next/**',
      '.cache/**',
      '.data/**',
      'public/**',
      'lib/database/generated/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  ...next,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // with noUncheckedIndexedAccess it states what a loop knows
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  { files: ['scripts/**', 'lib/**/*.verify.test.ts'], rules: { 'no-console': 'off' } },
  ...libOrder,
  {
    files: ['components/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            forbid('components show what they are given', '@/app/*', '@/lib/database/*'),
            {
              group: ['@/lib/questions/*', '@/lib/access/*'],
              allowTypeImports: true,
              message: 'components take answers as values: only pages ask questions',
            },
          ],
        },
      ],
    },
  },
  {
    // The one data door: pages and routes never touch the database themselves.
    files: ['app/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [forbid('only lib/questions answers a page', '@/lib/database/*', '@/lib/releases/*')] },
      ],
    },
  },
  {
    // Words are data: no user-visible literal in JSX.
    files: ['app/**/*.tsx', 'components/**/*.tsx'],
    rules: {
      'react/jsx-no-literals': [
        'error',
        { noStrings: false, allowedStrings: [' ', ', ', '.', ':', '·', '–', '%', '(', ')'] },
      ],
    },
  },
  prettier,
)
