import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Arrows point one way: app -> pages -> features -> ui -> api, i18n, lib. Between features, only to those on the left.
const features = [
  'help',
  'session',
  'profile',
  'administration',
  'recordings',
  'checklist',
  'fichas',
  'interviewees',
  'conversations',
  'asking',
  'uploads',
  'demonstration',
  'search',
  'notifications',
  'operations',
  'forms',
];
const src = './src';
const shared = ['ui', 'api', 'i18n', 'lib'].map((folder) => `${src}/${folder}`);
const upwards = [
  { target: shared, from: [`${src}/features`, `${src}/pages`, `${src}/app`], message: 'Shared code knows no feature.' },
  { target: `${src}/features`, from: [`${src}/pages`, `${src}/app`], message: 'A feature knows no page.' },
  { target: `${src}/pages`, from: `${src}/app`, message: 'A page does not know the application around it.' },
];
const sideways = features.map((feature, at) => ({
  target: `${src}/features/${feature}`,
  from: features.slice(at + 1).map((later) => `${src}/features/${later}`),
  message: 'Features import only those before them in eslint.config.js.',
}));

export default tseslint.config(
  { ignores: ['node_modules', '../wwwroot', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  reactHooks.configs.flat.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [aliasResolver()] },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { zones: [...upwards, ...sideways.filter((zone) => zone.from.length)] },
      ],
      'max-lines': ['error', 250],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  // A list of what the server says is as long as what it says.
  { files: ['src/i18n/*/sentences.ts'], rules: { 'max-lines': 'off' } },
  { files: ['scripts/*.mjs'], languageOptions: { globals: { URL: 'readonly', process: 'readonly' } } },
  {
    files: ['public/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly', matchMedia: 'readonly' } },
  },
  { files: ['*.cjs'], languageOptions: { globals: { module: 'writable' } } },
);

/** Resolves `@/…` and relative imports without a further package. */
function aliasResolver() {
  return createNodeResolver({
    tsconfig: { configFile: `${import.meta.dirname}/tsconfig.json` },
    extensions: ['.ts', '.tsx', '.js'],
  });
}
