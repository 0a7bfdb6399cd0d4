const fs = require('node:fs');
const path = require('node:path');

/** Files that hold the terms of a package, in the spellings that authors use. */
const TERMS = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;
/** Texts of packages that were published without theirs, as their repositories have them (its LICENSE file). */
const TEXTS = path.join(__dirname, 'licence-texts');

const IS_TEXT = /^(?:|\.md|\.txt|\.mit|\.apache)$/i;

/**
 * The folder of the npm package that a file belongs to.
 * @param {string} file absolute path of a module's source
 * @returns {string | undefined} undefined for a file that is the project's own
 */
function folderOfPackage(file) {
  const parts = file.split(path.sep);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return undefined;
  const depth = parts[at + 1].startsWith('@') ? 2 : 1;
  return parts.slice(0, at + 1 + depth).join(path.sep);
}

/**
 * What must be said of a package wherever its code is handed on.
 * @param {string} folder the package's folder
 * @returns {{ name: string, version: string, licence: string, home: string, text: string }}
 * @throws if the package carries no text of its licence: then it must not be shipped
 */
function packageIn(folder) {
  const { name, version, license, homepage, repository } = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const files = fs
    .readdirSync(folder)
    .filter((file) => TERMS.test(file) && IS_TEXT.test(path.extname(file)))
    .sort();
  const places = files.map((file) => path.join(folder, file));
  const kept = path.join(TEXTS, `${name}.txt`);
  if (places.length === 0 && fs.existsSync(kept)) places.push(kept);
  const text = places.map((place) => fs.readFileSync(place, 'utf8').trim()).join('\n\n');
  if (text === '') throw new Error(`${name} ${version} would be shipped, but its package has no licence text.`);
  if (typeof license !== 'string') throw new Error(`${name} ${version} would be shipped, but names no licence.`);
  const home = homepage ?? (typeof repository === 'string' ? repository : (repository?.url ?? ''));
  return { name, version, licence: license, home, text: text.replaceAll('\r\n', '\n') };
}

module.exports = { folderOfPackage, packageIn };
