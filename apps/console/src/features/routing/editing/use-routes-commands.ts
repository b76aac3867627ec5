import type { Dispatch } from 'react';
import { useCommands } from '../../../app/commands';
import type { RuleFileFormat } from './rule-files';
import type { CopyAction } from './working-copy';

interface RoutesActions {
  act: Dispatch<CopyAction>;
  save: () => void;
  publish: () => void;
  dryRun: () => void;
  importRules: () => void;
  exportRules: (format: RuleFileFormat) => void;
}

/** The page's share of keys and palette. */
export function useRoutesCommands(actions: RoutesActions): void {
  const { act, save, publish, dryRun, importRules, exportRules } = actions;
  useCommands([
    {
      id: 'routes.save',
      title: 'Save the draft of the rules',
      group: 'Routes',
      keys: ['Mod+s'],
      run: save,
      permission: 'routes.edit',
    },
    {
      id: 'routes.undo',
      title: 'Undo the last edit of the rules',
      group: 'Routes',
      keys: ['z'],
      run: () => act({ type: 'undo' }),
      permission: 'routes.edit',
    },
    {
      id: 'routes.redo',
      title: 'Redo the edit of the rules',
      group: 'Routes',
      keys: ['Shift+z'],
      run: () => act({ type: 'redo' }),
      permission: 'routes.edit',
    },
    {
      id: 'routes.dry-run',
      title: 'Run the rules dry on real texts',
      group: 'Routes',
      run: dryRun,
      permission: 'routes.edit',
    },
    {
      id: 'routes.import',
      title: 'Import rules from a file…',
      group: 'Routes',
      run: importRules,
      permission: 'routes.edit',
    },
    {
      id: 'routes.export-csv',
      title: 'Export the rules as CSV',
      group: 'Routes',
      run: () => exportRules('csv'),
    },
    {
      id: 'routes.export-json',
      title: 'Export the rules as JSON',
      group: 'Routes',
      run: () => exportRules('json'),
    },
    {
      id: 'routes.publish',
      title: 'Publish the rules…',
      group: 'Routes',
      run: publish,
      permission: 'routes.publish',
    },
  ]);
}
