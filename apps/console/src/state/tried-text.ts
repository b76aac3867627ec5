import { createStore } from './store';

/** The text being tried on the rules: typed there, or taken along from a thread. Never in an address, never stored. */
export const triedText = createStore('');
