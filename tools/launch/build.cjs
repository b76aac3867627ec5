// Nx builds only what changed, but takes seconds to find out. A hash of our own over the sources answers "nothing
// changed" at once, so a usual start does not start Nx at all.
'use strict';

const { createHash } = require('node:crypto');
const { readdirSync, readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { readText, runToEnd, trouble, writeText } = require('./steps.cjs');

const SOURCES = ['apps/api', 'apps/console', 'apps/simulator', 'libs'];
const SHARED = ['package-lock.json', 'tsconfig.base.json', 'nx.json'];
const PRODUCTS = [
  'apps/api/dist/main.js',
  'apps/api/dist/cli.js',
  'apps/console/dist/index.html',
  'apps/simulator/dist/main.js',
  'apps/simulator/dist/page/index.html',
];
const PASSED_OVER = new Set(['node_modules', 'dist', 'test', 'coverage']);

/** Builds the apps unless what was built last is what the sources say. */
async function build(root) {
  const stamp = join(root, 'node_modules', '.parley', 'built');
  const sources = hashSources(root);
  const products = describeProducts(root);
  if (products !== undefined && readText(stamp) === `${sources}\n${products}`) return;
  const began = Date.now();
  console.log('Building …');
  const args = [nxProgram(root), 'run-many', '-t', 'build', '--outputStyle=static'];
  const { code, output } = await runToEnd(process.execPath, args, {
    cwd: root,
    env: buildEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (code !== 0) {
    console.error(output);
    throw trouble(
      'The build failed; its output is above.',
      'If you changed the sources, put that right. Else install again:  rm -rf node_modules && npm start',
    );
  }
  console.log(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  writeText(stamp, `${sources}\n${describeProducts(root) ?? ''}`);
}

function nxProgram(root) {
  const folder = join(root, 'node_modules', 'nx');
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, bin.nx);
}

/** A hash over every source file's path and content; tests are left out, since they are not built. */
function hashSources(root) {
  const hash = createHash('sha256');
  const add = (path) =>
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  const walk = (folder) => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) walk(path);
      if (entry.isFile() && !/\.spec\.tsx?$/.test(entry.name)) add(path);
    }
  };
  SHARED.forEach(add);
  SOURCES.forEach(walk);
  return hash.digest('hex');
}

/** What the last build left, to notice that somebody built something else since; undefined if anything is missing. */
function describeProducts(root) {
  try {
    return PRODUCTS.map((path) => {
      const { size, mtimeMs } = statSync(join(root, path));
      return `${path} ${size} ${mtimeMs}`;
    }).join('\n');
  } catch {
    return undefined;
  }
}

function buildEnvironment() {
  const env = { ...process.env };
  // A developer's NODE_ENV would make a development build of the console.
  delete env.NODE_ENV;
  if (!process.stdout.isTTY) env.FORCE_COLOR = '0';
  return {
    ...env,
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_TUI: 'false',
    NX_ISOLATE_PLUGINS: 'false',
    CI: 'true',
  };
}

module.exports = { build, hashSources };
