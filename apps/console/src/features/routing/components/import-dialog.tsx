import '@mantine/core/styles/Checkbox.layer.css';
import { Button, Checkbox, NativeSelect } from '@mantine/core';
import type { RouteRuleInput, RouteSetDocument } from '@parley/contracts';
import { IconFileImport } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { problemOf } from '../../../api/client';
import { Dialog } from '../../../ui/dialog';
import { sayDone, sayProblem } from '../../../ui/said';
import { useImportRules } from '../api/rule-files';
import { counted, formatOf, importInWords, type RuleFileFormat } from '../editing/rule-files';
import classes from './import-dialog.module.css';
import { ImportReport } from './import-report';

type Mode = 'add' | 'replace';

interface ImportDialogProps {
  opened: boolean;
  onClose: () => void;
  /** Those on the page. */
  rules: readonly RouteRuleInput[];
  /** Of the draft that the rules are taken into; 0 where there is none. */
  revision: number;
  /** Edits on the page that a save has to take first; null when there are none. */
  onSaveFirst: (() => void) | null;
  onImported: (draft: RouteSetDocument, before: readonly RouteRuleInput[]) => void;
}

interface ChosenFile {
  name: string;
  content: string;
  format: RuleFileFormat;
}

/** Takes rules from a file: chosen, looked through with nothing changed, and only then taken into the draft. */
export function ImportDialog({ opened, onClose, ...rest }: ImportDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title="Import rules" size="lg" centered>
      <ImportForm onClose={onClose} {...rest} />
    </Dialog>
  );
}

function ImportForm(props: Omit<ImportDialogProps, 'opened'>) {
  const { onClose, rules, revision, onSaveFirst, onImported } = props;
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [mode, setMode] = useState<Mode>('add');
  const [goodLinesOnly, setGoodLinesOnly] = useState(false);
  const checking = useImportRules();
  const importing = useImportRules();
  const fileId = useId();
  const report = checking.data ?? null;

  const look = ({ content, format }: ChosenFile, how: Mode) =>
    checking.mutate({ content, format, mode: how, revision, dryRun: true, goodLinesOnly: false });
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    const content = await chosen.text();
    const next = { name: chosen.name, content, format: formatOf(chosen.name, content) };
    setFile(next);
    setGoodLinesOnly(false);
    look(next, mode);
  };
  const take = () => {
    if (file === null) return;
    const { content, format } = file;
    importing.mutate(
      { content, format, mode, revision, dryRun: false, goodLinesOnly },
      {
        onSuccess: ({ saved, added, changed }) => {
          if (saved !== null) onImported(saved.draft, rules);
          sayDone(
            `${counted(added, 'rule')} added, ${changed.toLocaleString('en')} changed. Undo takes them out again.`,
          );
          onClose();
        },
        onError: (error) => sayProblem(error, 'Nothing was imported'),
      },
    );
  };

  const wholeFile = report?.problems.some(({ line }) => line === null) ?? false;
  const isClean = report !== null && report.problemCount === 0;
  const canTake =
    onSaveFirst === null && report !== null && report.good > 0 && (isClean || (goodLinesOnly && !wholeFile));

  return (
    <>
      <p className={classes.text}>
        CSV or JSON, as this page exports it. First the file is looked through; nothing changes until you say
        so, and texts go by the live set until you publish.
      </p>
      {onSaveFirst === null ? null : (
        <div className={classes.first}>
          <p>The rules are taken into the saved draft, and there are edits that are not saved yet.</p>
          <Button variant="default" size="compact-sm" onClick={onSaveFirst}>
            Save draft
          </Button>
        </div>
      )}
      <div className={classes.choices}>
        <label htmlFor={fileId}>File</label>
        <input
          id={fileId}
          type="file"
          accept=".csv,.json,text/csv,application/json"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
        <NativeSelect
          label="Rules that are there"
          description="A rule with the id of another takes its place either way."
          inputWrapperOrder={['label', 'input', 'description']}
          value={mode}
          data={[
            { value: 'add', label: 'Keep them and add those of the file' },
            { value: 'replace', label: 'Replace them all by those of the file' },
          ]}
          onChange={(event) => {
            const how = event.currentTarget.value === 'replace' ? 'replace' : 'add';
            setMode(how);
            if (file !== null) look(file, how);
          }}
        />
      </div>
      <div role="status" className={classes.status}>
        {checking.isPending ? 'Looking through the file…' : null}
        {checking.error === null || checking.isPending ? null : (
          <p className={classes.bad}>
            {problemOf(checking.error).title}. {problemOf(checking.error).advice}
          </p>
        )}
        {report === null || checking.isPending ? null : <p>{importInWords(report)}</p>}
      </div>
      {report === null || isClean || checking.isPending ? null : (
        <>
          <ImportReport report={report} isCsv={file?.format === 'csv'} />
          {wholeFile || report.good === 0 ? null : (
            <Checkbox
              label={`Take the ${counted(report.good, 'good line')} and leave the others out`}
              checked={goodLinesOnly}
              onChange={(event) => setGoodLinesOnly(event.currentTarget.checked)}
            />
          )}
        </>
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Not yet
        </Button>
        <Button
          leftSection={<IconFileImport size={16} />}
          disabled={!canTake}
          loading={importing.isPending}
          onClick={take}
        >
          {report === null ? 'Import' : `Import ${counted(report.good, 'rule')}`}
        </Button>
      </div>
    </>
  );
}
