const fs = require('node:fs');

/**
 * Leaves out of `npm run test:quick` every test file that says `@thorough` in its first lines: those that draw hundreds
 * of workbooks, start other programs, or need a build. `npm test` runs them all.
 */
module.exports = (files) => ({
  filtered: files.filter((file) => !fs.readFileSync(file, 'utf8').slice(0, 200).includes('@thorough')),
});
