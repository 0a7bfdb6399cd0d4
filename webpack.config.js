const fs = require('node:fs');
const path = require('node:path');

const root = __dirname;

/** Programs that run under Node: the command line and the project's own tools. */
const programs = {
  gouji: './src/cli/index.ts',
  start: './src/workbench/start.ts',
  corpus: './tests/corpus/index.ts',
  bench: './tests/bench/index.ts',
  'bench-diagnosis': './tests/bench/diagnosis.ts',
  sample: './tests/sample/index.ts',
  checks: './tests/catalogue/write-checks.ts',
  'prepare-tests': './tests/support/prepare.ts',
};

const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target } },
  },
});

const common = (name, target) => ({
  name,
  context: root,
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [swc(target)] },
  cache: { type: 'filesystem', name, cacheDirectory: path.join(root, '.cache/webpack'), buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: 'errors-warnings',
});

const node = (mode) => ({
  ...common('node', 'es2022'),
  mode,
  target: 'node20',
  entry: Object.fromEntries(Object.entries(programs).filter(([, file]) => fs.existsSync(path.join(root, file)))),
  output: { path: path.join(root, 'dist/node'), filename: '[name].js', chunkFilename: 'chunk-[name].js' },
  // Browsers and compilers are started from the installed packages, never bundled.
  externals: { 'playwright-core': 'commonjs playwright-core', webpack: 'commonjs webpack' },
  optimization: { minimize: false },
});

module.exports = (env, { mode = 'production' } = {}) => [node(mode)];
