/** An issue as any standard schema reports it; zod adds `keys` where it met fields it does not know. */
interface Issue {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined;
  keys?: unknown;
}

const SHOWN = 50;

/** What is wrong, field by field; a field that is not known is named itself, not the object it was found in. */
export function invalidFields(issues: readonly Issue[]): { field: string; message: string }[] {
  return issues
    .flatMap(({ message, path = [], keys }) => {
      const at = path.map((part) => String(typeof part === 'object' ? part.key : part));
      if (!Array.isArray(keys)) return [{ field: at.join('.'), message }];
      return keys.map((key) => ({
        field: [...at, String(key)].join('.'),
        message: 'There is no such field.',
      }));
    })
    .slice(0, SHOWN);
}
