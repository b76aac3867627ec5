// Written for any Node there is: this is what tells the owner of an old one what to do.
'use strict';

var NEEDED = [20, 19];

function parse(version) {
  return version.split('.').map(Number);
}

function isEnough(version) {
  var have = parse(version);
  return have[0] > NEEDED[0] || (have[0] === NEEDED[0] && have[1] >= NEEDED[1]);
}

function checkNode() {
  if (isEnough(process.versions.node)) return;
  console.error(
    'Parley needs Node.js ' + NEEDED.join('.') + ' or newer; this is ' + process.versions.node + '.',
  );
  console.error('  Install a newer one from https://nodejs.org, or with a version manager:  nvm install 20');
  process.exit(1);
}

module.exports = { checkNode: checkNode, isEnough: isEnough };
