/** The words of lists, one space between. */
export const words = (...lists: readonly string[]): string[] => lists.flatMap((list) => list.split(' '));

/** Every stem with every ending, both lists of words; "-" is no ending. */
export const inflect = (stems: string, endings: string): string[] =>
  words(stems).flatMap((stem) => words(endings).map((ending) => stem + (ending === '-' ? '' : ending)));
