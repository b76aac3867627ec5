export interface Person {
  email: string;
  name: string;
}

/** The demo's people and numbers, as the outside contract names them. */
export const MAYA: Person = { email: 'agent@demo.parley.test', name: 'Maya Rivera' };
export const SAM: Person = { email: 'agent2@demo.parley.test', name: 'Sam Kim' };
export const PRIYA: Person = { email: 'supervisor@demo.parley.test', name: 'Priya Nair' };
export const ALEX: Person = { email: 'admin@demo.parley.test', name: 'Alex Chen' };
export const PASSWORD = 'parley-demo';

export const BUSINESS = '+15005550006';

let next = 150;
/** A handset nobody else in this run uses, from the numbers reserved for fiction. */
export const anyCustomer = (): string => `+12025550${next++}`;
