import type { Actor, ThreadEvent } from '@parley/contracts';
import { keptInWords } from '../../ui/consent-words';

const time = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

/** What happened to the thread, in a few words. `me` reads them: what concerns him says "you". */
export function eventWords(event: ThreadEvent, actor: Actor, me: string): string {
  const who = actor.id === me ? 'You' : actor.name;
  switch (event.type) {
    case 'routed':
      return routedWords(event);
    case 'assigned':
      if (event.personId === null) return `${who} put it back: nobody has it`;
      if (event.personId === actor.id) return `${who} took the thread`;
      return `${actor.kind === 'person' ? `${who} assigned it` : 'Assigned'} to ${event.personId === me ? 'you' : event.personName}`;
    case 'queue_changed':
      return event.queueName ? `${who} moved it to ${event.queueName}` : `${who} took it out of its queue`;
    case 'given':
      return `${event.queueName} gave it to ${event.personId === me ? 'you' : event.personName}: ${REASONS[event.reason]}`;
    case 'offered':
      return `${event.queueName} offered it to ${event.personId === me ? 'you' : event.personName}: ${REASONS[event.reason]}`;
    case 'offer_passed':
      return `${event.personId === me ? 'You' : event.personName} ${PASSED[event.reason]}`;
    case 'returned':
      return `Back in ${event.queueName}: ${event.personId === me ? 'you' : event.personName} ${event.personId === me ? 'were' : 'was'} ${event.reason} while the customer waited`;
    case 'overflowed':
      return `From ${event.fromQueueName} to ${event.queueName}: ${event.reason === 'closed' ? 'it is closed' : 'the customer waited too long'}`;
    case 'resolved':
      return `${who} resolved the thread`;
    case 'reopened':
      if (event.by === 'customer') return 'Reopened by the customer’s text';
      return event.by === 'timer' ? 'Reopened by itself' : `${who} reopened the thread`;
    case 'notified':
      return `Told ${event.people.map(({ id, name }) => (id === me ? 'you' : name)).join(', ')}${byRule(event.ruleName)}`;
    case 'callback_requested':
      return `Asks to be called${byRule(event.ruleName)}`;
    case 'called_back':
      return `${who} called back`;
    case 'snoozed':
      return `${who} snoozed it until ${time.format(Date.parse(event.until))}`;
    case 'woken':
      return 'The snooze is over';
    case 'labelled':
      return [
        ...(event.added.length ? [`${who} added ${event.added.join(', ')}`] : []),
        ...(event.removed.length
          ? [`${event.added.length ? '' : `${who} `}removed ${event.removed.join(', ')}`]
          : []),
      ].join(', ');
    case 'contact_renamed':
      return event.name ? `${who} named the customer ${event.name}` : `${who} took the customer’s name away`;
    case 'opted_out':
      return `${event.source === 'review' ? `${who} decided that they opted out` : `Opted out${withWord(event.keyword)}`}: no more texts may be sent`;
    case 'opt_out_narrowed':
      return `Keeps ${keptInWords(event.kept)}${withWord(event.keyword)}: everything else stays stopped`;
    case 'opted_in':
      return `Opted in${withWord(event.keyword)}: may be texted`;
    case 'consent_lapsed':
      return `The number was ${event.change === 'reassigned' ? 'given to somebody else' : 'switched off'}: what waited to be sent is withdrawn`;
    case 'opt_out_suspected':
      return `May be asking for an end of texts (“${event.words}”): sends are held until somebody decides under Review`;
    case 'opt_out_rejected':
      return `${who} decided that it was no opt-out: ${event.reason}`;
    case 'help_asked':
      return `Asked for help${withWord(event.keyword)}`;
  }
}

const REASONS: Record<Extract<ThreadEvent, { type: 'given' }>['reason'], string> = {
  in_turn: 'in turn',
  least_busy: 'with the fewest threads',
  longest_idle: 'longest without a new one',
  answered_last: 'answered this customer last',
};

const PASSED: Record<Extract<ThreadEvent, { type: 'offer_passed' }>['reason'], string> = {
  declined: 'let it pass to the next',
  timed_out: 'did not answer the offer, and counts as away',
  gone: 'went away before answering the offer',
};

const byRule = (ruleName: string | null): string => (ruleName ? ` by rule “${ruleName}”` : '');

const withWord = (keyword: string | null): string => (keyword ? ` with “${keyword}”` : '');

function routedWords(event: Extract<ThreadEvent, { type: 'routed' }>): string {
  const rule = event.ruleName ? ` by rule “${event.ruleName}”` : '';
  if (event.queueName) return `Routed to ${event.queueName}${rule}`;
  return rule ? `Matched${rule}, stayed where it was` : 'No rule matched';
}
