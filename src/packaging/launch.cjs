/**
 * Runs one of the project's command-line programs from its sources: builds it first when a source is newer than the
 * last build, silently, so that standard output belongs to the program alone.
 */
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const outDir = path.join(root, 'dist/node');
const stamp = path.join(outDir, '.built');

function newest(place) {
  const stat = fs.statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...fs.readdirSync(place).map((name) => newest(path.join(place, name))));
}

async function build() {
  const webpack = require('webpack');
  const configs = require(path.join(root, 'webpack.config.js'))({}, { mode: 'production' });
  const config = configs.find((each) => each.name === 'node');
  await new Promise((resolve, reject) => {
    webpack(config).run((error, stats) => {
      if (error) return reject(error);
      if (stats.hasErrors()) return reject(new Error(stats.toString({ all: false, errors: true })));
      resolve();
    });
  });
  fs.writeFileSync(stamp, '');
}

function isBuilt(program) {
  const sources = ['src', 'tests', 'webpack', 'webpack.config.js', 'package.json'].map((name) => path.join(root, name));
  const built = fs.existsSync(stamp) ? fs.statSync(stamp).mtimeMs : 0;
  return fs.existsSync(path.join(outDir, `${program}.js`)) && Math.max(...sources.map(newest)) <= built;
}

/** One build at a time: two at once would write the same files. A build that died is not waited for. */
async function buildOnce(program) {
  const lock = path.join(root, 'dist/.building');
  const patience = 120_000;
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  while (!isBuilt(program)) {
    try {
      fs.mkdirSync(lock);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() - (fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > patience)
        fs.rmSync(lock, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    const begun = new Date();
    try {
      await build();
      // Sources saved while it ran are not in it.
      fs.utimesSync(stamp, begun, begun);
      return;
    } finally {
      fs.rmSync(lock, { recursive: true, force: true });
    }
  }
}

async function main() {
  const [program, ...rest] = process.argv.slice(2);
  await buildOnce(program);
  process.argv = [process.argv[0], path.join(outDir, `${program}.js`), ...rest];
  require(process.argv[1]);
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
