// Loaded before a program of ours: its clock is wrong by CLOCK_SHIFT_MS from the first moment on.
'use strict';

const shift = Number(process.env.CLOCK_SHIFT_MS);
const Right = Date;

class Wrong extends Right {
  constructor(...given) {
    if (given.length === 0) super(Right.now() + shift);
    else super(...given);
  }

  static now() {
    return Right.now() + shift;
  }
}

globalThis.Date = Wrong;
