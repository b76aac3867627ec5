import { Button } from '@mantine/core';
import type { Connection, ConnectionTest } from '@parley/contracts';
import { IconPlugConnected } from '@tabler/icons-react';
import { problemOf } from '../../../api/client';
import { Chip } from '../../../ui/chip';
import { useTestConnection } from '../api/connections';
import classes from './connections.module.css';

const OUTCOMES: Record<ConnectionTest['outcome'], { colour: string; words: string }> = {
  works: { colour: 'green', words: 'Works' },
  refused: { colour: 'red', words: 'Refused' },
  no_answer: { colour: 'orange', words: 'No answer' },
  not_possible: { colour: 'gray', words: 'Cannot be tested' },
};

/** Asks the carrier something that sends nothing, and says what came of it. */
export function TestConnection({ connection }: { connection: Connection }) {
  const test = useTestConnection(connection.id);
  const outcome = test.data ? OUTCOMES[test.data.outcome] : null;
  return (
    <div className={classes.test}>
      <Button
        variant="default"
        leftSection={<IconPlugConnected size={16} aria-hidden />}
        loading={test.isPending}
        onClick={() => test.mutate()}
      >
        Test connection
      </Button>
      <p role="status" aria-label={`Test of ${connection.name}`}>
        {test.isError && !test.isPending ? problemOf(test.error).title : null}
        {test.data && outcome && !test.isPending ? (
          <>
            <Chip colour={outcome.colour}>{outcome.words}</Chip> {test.data.says}
          </>
        ) : null}
      </p>
    </div>
  );
}
