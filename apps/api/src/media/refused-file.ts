import type { MediaRefusal } from '@parley/contracts';

/** The file is not taken in, and never will be. */
export class RefusedFile extends Error {
  constructor(readonly refusal: MediaRefusal) {
    super(refusal);
    this.name = 'RefusedFile';
  }
}

/** The file could not be fetched this time. */
export class UnreachableFile extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreachableFile';
  }
}
