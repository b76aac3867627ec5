// Dependencies are installed when the lockfile asks for others than there are, and never otherwise: a second
// start needs no network.
'use strict';

const { join } = require('node:path');
const { readText, runToEnd, sha256, trouble, writeText } = require('./steps.cjs');

/** Installs what package-lock.json names, unless it is installed. */
async function install(root) {
  const lock = readText(join(root, 'package-lock.json'));
  const stamp = join(root, 'node_modules', '.parley', 'installed');
  const wanted = sha256(`${process.platform} ${process.arch}\n${lock}`);
  if (readText(stamp) === wanted) return;
  // Somebody may have installed by hand; npm leaves a note of what it put there.
  if (!isInstalled(lock, readText(join(root, 'node_modules', '.package-lock.json')))) await npmCi(root);
  writeText(stamp, wanted);
}

/** Whether npm's note of what is in node_modules holds everything the lockfile names. */
function isInstalled(lockText, noteText) {
  if (noteText === '') return false;
  const wanted = JSON.parse(lockText).packages;
  const present = JSON.parse(noteText).packages;
  return Object.keys(wanted).every((path) => {
    if (path === '') return true;
    const [want, have] = [wanted[path], present[path]];
    // Optional ones are for other platforms.
    if (!have) return want.optional === true || want.devOptional === true || want.peer === true;
    return want.version === have.version && want.integrity === have.integrity;
  });
}

async function npmCi(root) {
  console.log('Installing dependencies (the first time this takes a minute) …');
  const [command, ...args] = npm();
  const { code } = await runToEnd(
    command,
    [...args, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: '' },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  if (code === 0) return;
  if (code === -1) {
    throw trouble(
      'npm was not found, and it is needed to install the dependencies.',
      'Install npm: it comes with Node.js from https://nodejs.org; on Debian:  apt-get install npm',
    );
  }
  throw trouble(
    'Installing the dependencies failed; npm says why above.',
    'The first start needs the network (or an npm cache). Put it right and start again.',
  );
}

/** The npm that started us, or the one on the path. */
function npm() {
  const path = process.env.npm_execpath ?? '';
  return path.endsWith('npm-cli.js') ? [process.execPath, path] : ['npm'];
}

module.exports = { install, isInstalled };
