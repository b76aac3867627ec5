import '@mantine/core/styles/Checkbox.layer.css';
import { Button, Checkbox } from '@mantine/core';
import type { OutgoingText } from '@parley/contracts';
import { PURPOSES } from '@parley/domain';
import { Link } from '@tanstack/react-router';
import { useCan } from '../../../api/session';
import { useFormatPhone } from '../../../ui/phone';
import { useNow } from '../../../ui/relative-time';
import { sayProblem } from '../../../ui/said';
import { exactTime, whenTime } from '../../../ui/time';
import { ChangeTime } from '../../../writing/change-time';
import { useTakeBack } from '../api/outgoing';
import { whyInWords } from '../words';
import classes from './outgoing-page.module.css';

interface WaitingTableProps {
  items: OutgoingText[];
  chosen: ReadonlySet<string>;
  onChoose: (ids: readonly string[], on: boolean) => void;
}

const mayBeTakenBack = (text: OutgoingText): boolean => text.purpose !== 'compliance';

/** The texts that wait, in the order of their lines. */
export function WaitingTable({ items, chosen, onChoose }: WaitingTableProps) {
  const mayControl = useCan('sending.control');
  const all = items.filter(mayBeTakenBack).map(({ id }) => id);
  const taken = all.filter((id) => chosen.has(id)).length;
  return (
    <table className={classes.table} aria-label="Waiting texts">
      <thead>
        <tr>
          {mayControl ? (
            <th className={classes.tick}>
              <Checkbox
                aria-label="Choose all shown"
                checked={taken > 0 && taken === all.length}
                indeterminate={taken > 0 && taken < all.length}
                onChange={(event) => onChoose(all, event.currentTarget.checked)}
              />
            </th>
          ) : null}
          <th>To</th>
          <th>Text</th>
          <th>From</th>
          <th>Why it waits</th>
          <th>Leaves</th>
          <th>
            <span className="visually-hidden">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((text) => (
          <Row
            key={text.id}
            text={text}
            chosen={chosen.has(text.id)}
            mayControl={mayControl}
            onChoose={(on) => onChoose([text.id], on)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  text: OutgoingText;
  chosen: boolean;
  mayControl: boolean;
  onChoose: (on: boolean) => void;
}

function Row({ text, chosen, mayControl, onChoose }: RowProps) {
  const now = useNow();
  const format = useFormatPhone();
  const mayReply = useCan('conversation.reply');
  const takeBack = useTakeBack();
  const who = text.contact.name ?? format(text.contact.number);
  return (
    <tr data-chosen={chosen || undefined}>
      {mayControl ? (
        <td className={classes.tick}>
          <Checkbox
            aria-label={`Choose the text to ${who}`}
            disabled={!mayBeTakenBack(text)}
            checked={chosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        </td>
      ) : null}
      <td className={classes.who}>
        <Link
          to="/inbox/$view/$conversationId"
          params={{ view: 'all', conversationId: text.conversationId }}
          search={{ panel: `journey:${text.position}` }}
          dir="auto"
        >
          {who}
        </Link>
      </td>
      <td className={classes.body} dir="auto">
        {text.preview}
      </td>
      <td className={classes.from}>
        {text.number.name} <span className={classes.quiet}>{PURPOSES[text.purpose].label}</span>
      </td>
      <td className={classes.why} dir="auto">
        {whyInWords(text, now)}
      </td>
      <td className={classes.leaves} title={text.leavesAt ? exactTime(text.leavesAt) : undefined}>
        {text.leavesAt ? whenTime(text.leavesAt, now) : 'not before that ends'}
      </td>
      <td className={classes.act}>
        {mayReply && text.why.kind === 'scheduled' ? (
          <ChangeTime
            deliveryId={text.id}
            sendAt={text.why.at}
            size="compact-xs"
            label={`Change time… of the text to ${who}`}
          />
        ) : null}
        {mayReply && mayBeTakenBack(text) ? (
          <Button
            variant="default"
            size="compact-xs"
            aria-label={`Take back the text to ${who}`}
            loading={takeBack.isPending}
            onClick={() =>
              takeBack.mutate(text.id, { onError: (error) => sayProblem(error, 'Not taken back') })
            }
          >
            Take back
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
