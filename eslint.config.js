// What types cannot see, and the arrow of dependency between the folders of src.
import tseslint from 'typescript-eslint';

/** Folders of src from the lowest to the highest; each may import only itself and what stands before it. */
const ARROW = [
  'schemas',
  'corpus',
  'graph',
  'lint',
  'exports',
  'pictures',
  'search',
  'instant',
  'i18n',
  'provisions',
  'components',
  'layouts',
  'integrations',
  'pages',
];
const PURE = ['schemas', 'corpus', 'graph', 'lint', 'exports', 'pictures', 'instant'];

const arrow = ARROW.slice(0, ARROW.indexOf('i18n')).map((folder, index) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...ARROW.slice(index + 1).map((higher) => ({
            group: [`**/${higher}/**`],
            message: `src/${folder} may not import src/${higher}.`,
          })),
          ...(PURE.includes(folder) ? [{ group: ['astro:*'], message: `src/${folder} runs without Astro.` }] : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      '.astro',
      '.build',
      '.bench',
      'public',
      '**/*.astro',
      '**/*.mdx',
      'test/fixtures',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-console': 'error' } },
  ...arrow,
);
