// From a bare clone to a running program: install, build, then hand over to the TypeScript under src/.
'use strict';

const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { build } = require('./build.cjs');
const { install } = require('./install.cjs');

const root = join(__dirname, '..', '..');

/** Runs tools/src/<name>/main.ts once everything it needs is in place; not every program needs what is built. */
async function run(name, { needsBuild = true } = {}) {
  process.chdir(root);
  try {
    await install(root);
    if (needsBuild) await build(root);
  } catch (error) {
    console.error(error.remedy ? `${error.message}\n  ${error.remedy}` : error);
    process.exit(1);
  }
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(join(root, 'tools', 'src', name, 'main.ts')).href);
}

module.exports = { run };
