import { ActionIcon } from '@mantine/core';
import { IconDotsVertical, IconDownload, IconUpload } from '@tabler/icons-react';
import { ActionMenu } from '../../../ui/action-menu';
import type { RuleFileFormat } from '../editing/rule-files';
import classes from './routes-page.module.css';

interface RulesMenuProps {
  /** Absent: one may look only. */
  onImport: (() => void) | undefined;
  onExport: (format: RuleFileFormat) => void;
}

/** What is done with the rules as a whole. */
export function RulesMenu({ onImport, onExport }: RulesMenuProps) {
  return (
    <ActionMenu
      entries={[
        ...(onImport === undefined
          ? []
          : [{ text: 'Import rules…', icon: <IconUpload size={16} />, run: onImport }]),
        { text: 'Export as CSV', icon: <IconDownload size={16} />, run: () => onExport('csv') },
        { text: 'Export as JSON', icon: <IconDownload size={16} />, run: () => onExport('json') },
      ]}
      target={(props) => (
        <ActionIcon
          size={36}
          className={classes.menu ?? ''}
          aria-label="Import and export"
          title="Import and export"
          {...props}
        >
          <IconDotsVertical size={18} />
        </ActionIcon>
      )}
    />
  );
}
