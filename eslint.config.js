import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  {
    // Released engines are built files; dot-configs, the examples and the element's types belong to no tsconfig of ours.
    ignores: [
      'node_modules/',
      'dist/',
      'lib/',
      'coverage/',
      'public/',
      'docs/',
      '**/*.d.ts',
      'tests/reference/',
      '**/.*',
    ],
  },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      // TypeScript knows every name there is, and where: better than a list of globals.
      'no-undef': 'off',
      // Published constants stand as published, with more digits than a double holds.
      'no-loss-of-precision': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    // In plain JavaScript types stand in comments: the compiler reads them (checkJs), this linter does not.
    files: ['**/*.{js,mjs,cjs}'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // A page says what it has to say on the page; the command line is there to print.
    files: ['src/**'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
);
