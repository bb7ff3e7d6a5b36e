// typescript-eslint strict with types, accessibility rules for JSX, and the two doors that stay shut: HTML from strings, faces mixed.
import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

const STAFF = ['**/staff/**', '**/i18n/staff.ts'];
const CLIENT = ['**/client/**', '**/i18n/client.ts'];

function noImports(files, group, message) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] } };
}

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/i18n/generated', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  a11y.flatConfigs.strict,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'jsx-a11y': { components: { Button: 'button', LinkButton: 'a' }, attributes: { for: ['for', 'htmlFor'] } },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An empty string counts as "none" all over forms.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Trusted Types: build elements.' },
        { property: 'outerHTML', message: 'Trusted Types: build elements.' },
        { property: 'insertAdjacentHTML', message: 'Trusted Types: build elements.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Trusted Types: build elements.' },
      ],
    },
  },
  noImports(['src/client/**'], STAFF, 'The client face holds no staff code.'),
  noImports(['src/staff/**'], CLIENT, 'The staff face holds no client pages.'),
  noImports(['src/{ui,call,api}/**'], [...STAFF, ...CLIENT], 'What both faces use knows neither of them.'),
  { files: ['eslint.config.js'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-imports': 'off',
    },
  },
);
