const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { ThirdPartyPlugin } = require('./webpack/third-party-plugin');

const root = __dirname;

/** Programs that run under Node: the command line and the project's own tools. */
const programs = {
  gouji: './src/hosts/cli/index.ts',
  start: './src/packaging/start.ts',
  corpus: './tests/corpus/index.ts',
  bench: './tests/bench/index.ts',
  'bench-diagnosis': './tests/bench/diagnosis.ts',
  sample: './tests/sample/index.ts',
  checks: './tests/catalogue/write-checks.ts',
  package: './src/packaging/package.ts',
  sideload: './src/packaging/sideload.ts',
  'prepare-tests': './tests/support/prepare.ts',
};

const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target },
    },
  },
});

const common = (name, target, mode) => ({
  name,
  context: root,
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [swc(target)] },
  cache: {
    type: 'filesystem',
    name: `${name}-${mode}`,
    cacheDirectory: path.join(root, '.cache/webpack'),
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** What is shipped carries its licences; what a developer looks at meanwhile is not written to disk. */
const thirdParty = (mode, options) => (mode === 'production' ? [new ThirdPartyPlugin(options)] : []);

const node = (mode) => ({
  ...common('node', 'es2022', mode),
  mode,
  target: 'node20',
  entry: Object.fromEntries(Object.entries(programs).filter(([, file]) => fs.existsSync(path.join(root, file)))),
  output: {
    path: path.join(root, 'dist/node'),
    filename: '[name].js',
    chunkFilename: 'chunk-[name].js',
    clean: { keep: '.built' },
  },
  // Browsers and compilers are started from the installed packages, never bundled.
  externals: {
    'playwright-core': 'commonjs playwright-core',
    webpack: 'commonjs webpack',
    'office-addin-cli': 'commonjs office-addin-cli',
    'office-addin-dev-certs': 'commonjs office-addin-dev-certs',
    'office-addin-manifest': 'commonjs office-addin-manifest',
  },
  optimization: { minimize: false },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /^gouji\.js$/ }),
    ...thirdParty(mode, { name: 'node', together: ['node'] }),
  ],
});

/**
 * office.js finds the files of its host beside itself, so it keeps its name and its bytes: it is copied, never bundled.
 * `--env office=cdn` takes Microsoft's own copy instead, which the marketplace demands.
 */
const officeJs = path.join(root, 'node_modules/@microsoft/office-js');
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'excel-web-16.00.js',
  'zh-cn/office_strings.js',
  'zh-tw/office_strings.js',
  'en-us/office_strings.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
];

/** The builds that share dist/web. */
const PAGES = ['excel', 'web'];

const contentSecurityPolicy = (scripts) =>
  [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const excel = (mode, fromCdn) => ({
  ...common('excel', 'es2022', mode),
  mode,
  target: 'web',
  entry: { taskpane: './src/hosts/excel/taskpane.tsx' },
  output: {
    path: path.join(root, 'dist/web'),
    publicPath: 'auto',
    filename: 'taskpane/[name].[contenthash:8].js',
    chunkFilename: 'taskpane/[name].[contenthash:8].js',
    clean: { keep: /^(?!taskpane\/)/ },
  },
  plugins: [
    ...thirdParty(mode, { name: 'excel', together: PAGES, copied: fromCdn ? [] : [officeJs] }),
    new HtmlWebpackPlugin({
      filename: 'taskpane.html',
      template: './src/hosts/excel/taskpane.html',
      templateParameters: {
        csp: contentSecurityPolicy(fromCdn ? ` ${OFFICE_CDN}` : ''),
        office: fromCdn ? `${OFFICE_CDN}/lib/1.1/hosted/office.js` : 'office/office.js',
      },
    }),
    new CopyPlugin({
      patterns: [
        ...(fromCdn ? [] : OFFICE_FILES).map((file) => ({
          from: path.join(officeJs, 'dist', file),
          to: `office/${file}`,
          info: { minimized: true },
        })),
        ...(fromCdn ? [] : [{ from: path.join(officeJs, 'LICENSE.md'), to: 'office/LICENSE.md' }]),
        { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
        {
          from: 'src/packaging/guide.html',
          to: 'guide.html',
          transform: (bytes) => bytes.toString().replaceAll('{{address}}', 'https://localhost:3000'),
        },
      ],
    }),
  ],
});

/** The browser workbench: static files for any host, or for a folder. Both pages share dist/web, so each clears only its own files. */
const web = (mode) => ({
  ...common('web', 'es2022', mode),
  mode,
  target: 'web',
  entry: { workbench: './src/hosts/workbench/index.tsx' },
  // `npm run watch`: the page is built again and loaded anew at every change of a source.
  devServer: { host: 'localhost', port: 3001, hot: false, liveReload: true, static: false },
  output: {
    path: path.join(root, 'dist/web'),
    publicPath: 'auto',
    filename: 'workbench/[name].[contenthash:8].js',
    chunkFilename: 'workbench/[name].[contenthash:8].js',
    clean: { keep: /^(?!workbench\/)/ },
  },
  module: { rules: [swc('es2022'), { test: /\.xlsx$/, type: 'asset/inline' }] },
  plugins: [
    ...thirdParty(mode, { name: 'web', together: PAGES }),
    new HtmlWebpackPlugin({
      filename: 'index.html',
      template: './src/hosts/workbench/workbench.html',
      favicon: './assets/favicon.svg',
      scriptLoading: 'defer',
    }),
  ],
});

module.exports = (env, { mode = 'production' } = {}) => [node(mode), excel(mode, env?.office === 'cdn'), web(mode)];
