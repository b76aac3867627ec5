import { brandKeywordsInputSchema, type BrandKeywords, type KeywordsInForce } from '@parley/contracts';
import { brandKeywordProblems } from '@parley/domain';
import { useState } from 'react';
import { useSession } from '../../../api/session';
import { readStored, writeStored } from '../../../state/stored';
import { sayDone, sayNo, sayProblem } from '../../../ui/said';
import { useSaveKeywords } from '../api/keywords';
import { isSame } from './settings';

/** Settings that are not saved yet, and the version they began with. */
interface Draft {
  version: number;
  settings: BrandKeywords;
}

/** Also that of a wording in the making, which the server would not take. One of before there was a question is let go. */
const isDraft = (value: unknown): value is Draft => {
  if (typeof value !== 'object' || value === null) return false;
  const { version, settings } = value as Partial<Draft>;
  const blank = { version, settings: { ...settings, wordings: [] } };
  return (
    brandKeywordsInputSchema.safeParse(blank).success &&
    Array.isArray(settings?.wordings) &&
    settings.clarification !== undefined
  );
};

/**
 * The keywords of a brand while they are edited. What is not saved is kept in this browser; what somebody else saves
 * meanwhile is said, and one's own is put on it or thrown away.
 */
export function useDraft(inForce: KeywordsInForce) {
  const { brand, version, before } = inForce;
  const { workspace } = useSession();
  const place = `parley.keywords.edits.${workspace.id}.${brand.id}`;
  const [draft, setDraft] = useState(() => readStored<Draft | null>(place, null, (value) => isDraft(value)));
  const save = useSaveKeywords(brand.id);
  const keep = (next: Draft | null) => {
    setDraft(next);
    writeStored(place, next ?? undefined);
  };
  const settings = draft?.settings ?? inForce.settings;
  const isChanged = draft !== null && !isSame(draft.settings, inForce.settings);
  const isOvertaken = isChanged && draft.version !== version;
  const problems = brandKeywordProblems(settings, brand);
  const put = (wanted: BrandKeywords, done: (saved: KeywordsInForce) => string) =>
    save.mutate(
      { version, settings: wanted },
      {
        onSuccess: (saved) => {
          keep(null);
          sayDone(done(saved));
        },
        onError: (error) => sayProblem(error, 'Nothing was changed'),
      },
    );
  return {
    settings,
    isChanged,
    isSaving: save.isPending,
    problems,
    canSave: isChanged && !isOvertaken && problems.length === 0,
    /** Somebody saved since this draft began. */
    isOvertaken,
    change: (next: BrandKeywords) => keep({ version: draft?.version ?? version, settings: next }),
    discard: () => keep(null),
    /** One's own settings are meant to take the place of what was saved meanwhile. */
    insist: () => keep(draft && { ...draft, version }),
    save: () => {
      if (isOvertaken || problems.length > 0)
        sayNo('Not saved', isOvertaken ? 'Somebody else has saved meanwhile.' : 'Mend what is listed first.');
      else put(settings, (saved) => `Version ${saved.version} is in force.`);
    },
    undo:
      before === null || isChanged
        ? null
        : () => put(before, () => `Version ${version} is undone: what was before it is in force again.`),
  };
}
export type KeywordsDraft = ReturnType<typeof useDraft>;
