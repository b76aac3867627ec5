// The steps before the program proper share this: a child whose end we wait for, a stamp of what was done.
'use strict';

const { spawn } = require('node:child_process');
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');

/** An error that a person can put right. */
function trouble(message, remedy) {
  return Object.assign(new Error(message), { remedy });
}

/** Runs a program to its end. A signal sent to us is passed on, and ends us too once it has taken effect. */
function runToEnd(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, options);
    let output = '';
    let signalled;
    const forward = (signal) => {
      signalled = signal;
      child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    const collect = (chunk) => (output += chunk);
    if (child.stdout) child.stdout.setEncoding('utf8').on('data', collect);
    if (child.stderr) child.stderr.setEncoding('utf8').on('data', collect);
    child.once('error', (error) => resolve({ code: -1, output: error.message }));
    child.once('close', (code) => {
      for (const signal of signals) process.off(signal, forward);
      if (signalled) process.exit(130);
      resolve({ code, output });
    });
  });
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function writeText(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

module.exports = { readText, runToEnd, sha256, trouble, writeText };
