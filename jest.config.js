const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
};

const project = (name, testMatch, more = {}) => ({
  displayName: name,
  rootDir: __dirname,
  testMatch: testMatch.map((pattern) => `<rootDir>/tests/${pattern}`),
  transform,
  // The package's entry for `require` names a file that it does not contain.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  ...more,
});

/** Folders whose tests start a browser, and those that render React without one. */
const BROWSER = ['hosts/workbench/**/*.e2e.test.ts', 'excel-host/**/*.e2e.test.ts'];
const RENDERED = ['taskpane/**/*.test.tsx'];

module.exports = {
  maxWorkers: 2,
  // Nothing is judged by the clock: a loaded machine must not fail a test.
  testTimeout: 120_000,
  projects: [
    project('pure', ['**/*.test.ts'], {
      testEnvironment: 'node',
      testPathIgnorePatterns: ['/node_modules/', '\\.e2e\\.test\\.ts$'],
    }),
    project('pane', RENDERED, { testEnvironment: 'jsdom', setupFilesAfterEnv: ['<rootDir>/tests/support/jsdom.ts'] }),
    project('browser', BROWSER, { testEnvironment: 'node' }),
  ],
};
