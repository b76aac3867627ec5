import { Button } from '@mantine/core';
import type { KeywordsInForce } from '@parley/contracts';
import { Kbd } from '../../../ui/kbd';
import { RelativeTime } from '../../../ui/relative-time';
import type { KeywordsDraft } from '../editing/use-draft';
import classes from './keywords.module.css';

interface SaveBarProps {
  inForce: KeywordsInForce;
  draft: KeywordsDraft;
  mayConfigure: boolean;
}

/** What is in force and since when; what would be saved, why it cannot be, and the way back. */
export function SaveBar({ inForce, draft, mayConfigure }: SaveBarProps) {
  const { version, savedAt, savedBy } = inForce;
  return (
    <div className={classes.bar} role="region" aria-label="Saving">
      <p className={classes.barWords}>
        {draft.isChanged ? (
          <strong>Not saved yet: texts still go by what was in force.</strong>
        ) : savedAt === null ? (
          'The usual words are in force; nobody has changed them.'
        ) : (
          <>
            Version {version} is in force, by {savedBy}, <RelativeTime at={savedAt} ago />.
          </>
        )}
      </p>
      {mayConfigure ? (
        <div className={classes.barActions}>
          {draft.undo ? (
            <Button
              variant="default"
              loading={draft.isSaving}
              rightSection={<Kbd keys="z" quiet />}
              onClick={draft.undo}
            >
              Undo version {version}
            </Button>
          ) : null}
          {draft.isChanged ? (
            <Button variant="default" onClick={draft.discard}>
              Discard
            </Button>
          ) : null}
          <Button
            disabled={!draft.canSave}
            loading={draft.isSaving}
            rightSection={<Kbd keys="Mod+s" quiet />}
            onClick={draft.save}
          >
            Save
          </Button>
        </div>
      ) : (
        <p className={classes.hint}>Supervisors and admins change keywords. You can try texts on them.</p>
      )}
      {draft.isOvertaken ? (
        <div className={classes.warn} role="alert">
          <p>
            {savedBy} has saved version {version} since you began.
          </p>
          <Button size="compact-sm" variant="default" onClick={draft.discard}>
            Look at theirs
          </Button>
          <Button size="compact-sm" variant="default" onClick={draft.insist}>
            Keep mine instead
          </Button>
        </div>
      ) : null}
      {draft.isChanged && draft.problems.length > 0 ? (
        <ul className={classes.problems} aria-label="To be mended before saving">
          {draft.problems.map(({ field, message }) => (
            <li key={field + message}>{message}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
