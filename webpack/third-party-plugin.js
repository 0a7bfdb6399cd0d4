const fs = require('node:fs');
const path = require('node:path');
const { billOfMaterials } = require('./bill-of-materials');
const { folderOfPackage, packageIn } = require('./package-of');

const NAME = 'ThirdPartyPlugin';
const NOTICES = 'THIRD-PARTY-NOTICES.txt';
const BILL = 'sbom.cdx.json';
const RULE = '='.repeat(80);

/**
 * Writes beside what is built the licence texts of every package that is in it (THIRD-PARTY-NOTICES.txt) and a bill of
 * materials (sbom.cdx.json). Packages are taken from webpack's own graph of modules, so nothing is listed that is not
 * shipped and nothing left out that is. A package without its text fails the build.
 *
 * Builds that share a folder each leave their list in dist/third-party; the two files hold all of them.
 */
class ThirdPartyPlugin {
  /**
   * @param {object} options
   * @param {string} options.name the build's name
   * @param {readonly string[]} options.together names of all builds of this folder
   * @param {readonly string[]} [options.copied] folders of packages that are shipped without being bundled
   */
  constructor({ name, together, copied = [] }) {
    this.name = name;
    this.together = together;
    this.copied = copied;
  }

  apply(compiler) {
    let packages = [];
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        // The webpack package itself is shipped too: what loads the modules in every bundle is its code.
        const webpack = path.dirname(require.resolve('webpack/package.json'));
        const folders = new Set([...foldersOf(usedModules(compilation)), webpack, ...this.copied]);
        packages = inOrder([...folders].flatMap((folder) => described(folder, compilation.errors)));
      });
    });
    compiler.hooks.afterEmit.tap(NAME, () => this.write(compiler.context, compiler.outputPath, packages));
  }

  write(root, output, packages) {
    const lists = path.join(root, 'dist/third-party');
    const listOf = (name) => path.join(lists, `${name}.json`);
    fs.mkdirSync(lists, { recursive: true });
    fs.writeFileSync(listOf(this.name), JSON.stringify(packages));
    const all = this.together
      .map(listOf)
      .filter((file) => fs.existsSync(file))
      .flatMap((file) => JSON.parse(fs.readFileSync(file, 'utf8')));
    const product = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
    const shipped = inOrder(all);
    fs.writeFileSync(path.join(output, NOTICES), notices(product.name, shipped));
    fs.writeFileSync(path.join(output, BILL), billOfMaterials(product, shipped));
  }
}

/** Modules that ended up in a file: of the others webpack has found that nothing of them is used. */
const usedModules = ({ modules, chunkGraph }) =>
  [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);

/** Folders of the packages that modules come from; a module that others were merged into is asked for its parts. */
function foldersOf(modules) {
  return [...modules].flatMap((module) => {
    if (module.modules !== undefined) return foldersOf(module.modules);
    const file = module.resource?.split('?')[0];
    const folder = file === undefined ? undefined : folderOfPackage(file);
    return folder === undefined ? [] : [folder];
  });
}

function described(folder, errors) {
  try {
    return [packageIn(folder)];
  } catch (error) {
    errors.push(error);
    return [];
  }
}

/** One of each name and version, in the order of the alphabet. */
function inOrder(packages) {
  const byKey = new Map(packages.map((each) => [`${each.name}@${each.version}`, each]));
  return [...byKey].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each);
}

function notices(product, packages) {
  const head = `${product} contains the packages below. Their authors' terms follow, in full.\n本软件包含以下软件包，各自的许可全文如下。\n`;
  const parts = packages.map(
    ({ name, version, licence, home, text }) => `${RULE}\n${name} ${version}\n${licence}\n${home}\n\n${text}\n`,
  );
  return [head, ...parts].join('\n');
}

module.exports = { ThirdPartyPlugin };
