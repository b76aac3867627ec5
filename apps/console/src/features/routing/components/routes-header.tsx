import { Button } from '@mantine/core';
import type { RoutesOverview } from '@parley/contracts';
import { IconDeviceFloppy, IconEye, IconRocket } from '@tabler/icons-react';
import { RelativeTime } from '../../../ui/relative-time';
import type { WorkingRules } from '../editing/use-working-copy';
import type { RuleFileFormat } from '../editing/rule-files';
import classes from './routes-page.module.css';
import { RulesMenu } from './rules-menu';

interface RoutesHeaderProps {
  overview: RoutesOverview;
  working: WorkingRules;
  canEdit: boolean;
  canPublish: boolean;
  busy: { saving: boolean; discarding: boolean };
  /** Why publishing has to wait, or null when it may be done. */
  hindrance: string | null;
  onSave: () => void;
  onDiscard: () => void;
  onPublish: () => void;
  onImport: () => void;
  onExport: (format: RuleFileFormat) => void;
}

/** What is live, what is in hand, and what can be done with it. */
export function RoutesHeader(props: RoutesHeaderProps) {
  const { overview, working, canEdit, canPublish, busy, hindrance } = props;
  const { published, draft } = overview;
  return (
    <header className={classes.header}>
      <div className={classes.title}>
        <h1 id="routes-title">Routes</h1>
        <p>
          {published === null ? 'No set is live yet' : `Set ${published.version} is live`}
          {canEdit ? <>, {<DraftState working={working} draft={draft} />}</> : null}
        </p>
      </div>
      {canEdit ? (
        <div className={classes.actions}>
          <Button
            variant="subtle"
            color="gray"
            className={classes.quietly}
            disabled={!working.hasEdits && draft === null}
            loading={busy.discarding}
            onClick={props.onDiscard}
          >
            Discard draft
          </Button>
          <Button
            variant="default"
            leftSection={<IconDeviceFloppy size={16} />}
            disabled={!working.hasEdits || working.isOutdated}
            loading={busy.saving}
            onClick={props.onSave}
          >
            Save draft
          </Button>
          {canPublish ? (
            <Button
              leftSection={<IconRocket size={16} />}
              aria-disabled={hindrance !== null}
              {...(hindrance === null ? {} : { 'data-disabled': true })}
              title={hindrance ?? 'Make these rules the live set'}
              onClick={props.onPublish}
            >
              Publish
            </Button>
          ) : null}
          <RulesMenu onImport={props.onImport} onExport={props.onExport} />
        </div>
      ) : (
        <div className={classes.actions}>
          <p className={classes.readOnly}>
            <IconEye size={16} aria-hidden /> You can look and try a text. Supervisors change the rules.
          </p>
          <RulesMenu onImport={undefined} onExport={props.onExport} />
        </div>
      )}
    </header>
  );
}

function DraftState({ working, draft }: { working: WorkingRules; draft: RoutesOverview['draft'] }) {
  if (working.hasEdits)
    return <span className={classes.unsaved}>edits not saved yet, kept on this device</span>;
  if (draft === null) return 'no draft';
  return (
    <>
      draft saved <RelativeTime at={draft.updatedAt} ago />
      {draft.owner === null ? null : (
        <>
          {' '}
          by <bdi>{draft.owner.name}</bdi>
        </>
      )}
    </>
  );
}
