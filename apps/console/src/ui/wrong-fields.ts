// What is wrong with a form, by field: as its schema finds it, or as the server refuses it.
import { problemOf } from '../api/client';

export type Wrong = Record<string, string>;

/** The first thing that is wrong with each field of a form, by the field's name; the rest under `form`. */
export function wrongFields(
  issues: readonly { path: readonly PropertyKey[]; message: string }[],
  known: readonly string[],
): Wrong {
  const wrong: Wrong = {};
  for (const { path, message } of issues) {
    const name = path.map(String).find((part) => known.includes(part)) ?? 'form';
    wrong[name] ??= message;
  }
  return wrong;
}

/** A refusal of the server, at the fields it names, or else as a whole. */
export function refusedFields(error: unknown, known: readonly string[]): Wrong {
  const { title, detail, advice, ...more } = problemOf(error);
  const fields = (more as { fields?: { field: string; message: string }[] }).fields ?? [];
  const wrong = wrongFields(
    fields.map(({ field, message }) => ({ path: field.split('.'), message })),
    known,
  );
  return Object.keys(wrong).length > 0 ? wrong : { form: `${detail ?? `${title}.`} ${advice}` };
}
