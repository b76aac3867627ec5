import { keywordKey } from './compile-keywords';

/**
 * Keywords that are ordinary words too. A whole text of nothing else opts out all the same; whoever switches a set on
 * ought to know. Accents are left out in texts, so a word counts as it is typed without them.
 */
const HOMONYMS: readonly (readonly [words: readonly string[], says: string])[] = [
  [['alto'], 'Spanish also for “tall”, “high” and “loud”.'],
  [['pare'], 'Spanish and Portuguese also for “stop!” to a driver.'],
  [['parar'], 'Spanish and Portuguese also for “to stop by”.'],
  [['baja'], 'Spanish also for “low”, “short” and “come down”.'],
  [['salir', 'sair'], 'Also “to go out” or “to leave”: an answer to what somebody would like to do.'],
  [
    ['terminar', 'eliminar', 'detener'],
    'Also an answer about an order or a task: “finish”, “delete”, “hold”.',
  ],
  [
    ['cancelar', 'cancella', 'annulla', 'iptal', '取消', '취소'],
    'Also “cancel” of an order or an appointment.',
  ],
  [['end', 'ende'], 'Also the end of a talk or a street, and “and” mistyped.'],
  [['cancel'], 'Also the answer to an offered appointment or order.'],
  [['quit'], 'Also giving up a job or a habit.'],
  [['remove'], 'Also taking an item off an order.'],
  [['info'], 'Also a request for any information: it is answered with the help text.'],
  [['stoppen'], 'Dutch also for “to stop” in any sense.'],
  [['dur'], 'Turkish also for “wait a moment”.'],
  [['çık'], 'Turkish also for “come out”.'],
  [['dừng'], 'Without its accents also the name Dung.'],
  [['hủy'], 'Without its accents also the name Huy.'],
  [['bỏ'], 'Without its accents also the name Bo.'],
  [['td'], 'Also touchdown, a bank, and “to do”.'],
  [['退出', '结束', '結束', '종료'], 'Also leaving or ending anything else.'],
  [['删除', '刪除'], 'Also deleting anything else.'],
  [['tulong'], 'Tagalog also a cry for help.'],
];

const BY_KEY = new Map(HOMONYMS.flatMap(([words, says]) => words.map((word) => [keywordKey(word), says])));

/** What else a keyword means in everyday talk, in a sentence; null where nothing is known. */
export const homonymOf = (word: string): string | null => BY_KEY.get(keywordKey(word)) ?? null;
