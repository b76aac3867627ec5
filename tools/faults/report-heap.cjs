// Loaded before a program of ours that was started with --expose-gc: on SIGUSR2 it collects garbage and writes how many
// bytes of heap are left to HEAP_FILE. A signal of the same machine's account, and no address that anybody could ask.
'use strict';

const { writeFileSync, renameSync } = require('node:fs');

const file = process.env.HEAP_FILE;

process.on('SIGUSR2', () => {
  // Twice: what a finaliser lets go of is collected by the second.
  global.gc();
  global.gc();
  writeFileSync(`${file}.new`, String(process.memoryUsage().heapUsed));
  renameSync(`${file}.new`, file);
});
