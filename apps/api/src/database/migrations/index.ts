import { Foundation1763942400000 } from './1763942400000-foundation';
import { HandMade1763942400001 } from './1763942400001-hand-made';

/** In order; never edited once landed. */
export const migrations = [Foundation1763942400000, HandMade1763942400001];
