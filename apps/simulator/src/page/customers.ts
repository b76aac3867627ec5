// People nobody knows, with numbers that never ring: NPA 555 0100 to 0199 is kept for fiction (NANPA).
export interface Customer {
  number: string;
  name: string;
}

export const STARTERS: readonly Customer[] = [
  { number: '+12025550143', name: 'Dana Okafor' },
  { number: '+12025550188', name: 'Lucía Marín' },
];

const AREAS = [201, 206, 212, 213, 303, 305, 312, 404, 415, 503, 512, 617, 619, 702, 713, 718, 773, 808];
const FIRST = [
  ...[
    'Amara',
    'Noah',
    'Priya',
    'Theo',
    'Yuki',
    'Leila',
    'Mateo',
    'Ingrid',
    'Samir',
    'Hana',
    'Jonas',
    'Chiara',
  ],
  ...['Kwame', 'Sofia', 'Viktor', 'Mei', 'Elena', 'Omar', 'Freya', 'Diego', 'Nadia', 'Luca', 'Zofia', 'Ravi'],
];
const LAST = [
  ...[
    'Adeyemi',
    'Bergström',
    'Castillo',
    'Dlamini',
    'Eriksen',
    'Farouk',
    'García',
    'Haddad',
    'Ito',
    'Jansen',
  ],
  ...[
    'Kowalska',
    'Lindqvist',
    'Mehta',
    'Nguyen',
    'Oduya',
    'Petrov',
    'Quispe',
    'Rossi',
    'Sato',
    'Tran',
    'Wójcik',
  ],
];

const anyOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

/** Somebody new: a number none of `taken`, in the range kept for fiction. */
export function newCustomer(taken: ReadonlySet<string>): Customer {
  for (;;) {
    const line = String(Math.floor(Math.random() * 100)).padStart(2, '0');
    const number = `+1${anyOf(AREAS)}55501${line}`;
    if (!taken.has(number)) return { number, name: `${anyOf(FIRST)} ${anyOf(LAST)}` };
  }
}
