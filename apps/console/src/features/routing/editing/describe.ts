import type { Person, RouteRuleInput } from '@parley/contracts';
import { WEEKDAYS } from '@parley/domain';
import { daysAsText, spansAsText } from './calendar-text';
import { type Conditions, conditionsInWords } from './conditions';
import type { FieldText, RuleField } from './diff';

/** The words the page uses for what a rule can say. */
type MatchKind = RouteRuleInput['match']['kind'];

export const KINDS: Record<MatchKind, { title: string; hint: string; lead: string }> = {
  any_word: {
    title: 'Any word',
    hint: 'One of the words stands anywhere in the text.',
    lead: 'any word of',
  },
  first_word: { title: 'First word', hint: 'The text begins with one of the words.', lead: 'first word' },
  exact: { title: 'Exact text', hint: 'The whole text is one of these, nothing more.', lead: 'exactly' },
  phrase: { title: 'Phrase', hint: 'These words stand in the text, in this order.', lead: 'phrase' },
  starts_with: {
    title: 'Starts with',
    hint: 'The text starts with these letters, even within a word.',
    lead: 'starts with',
  },
  contains: {
    title: 'Inside words',
    hint: 'These letters stand anywhere in the text, also inside a word.',
    lead: 'inside words',
  },
  regex: {
    title: 'Pattern',
    hint: 'A regular expression fits the text. It needs a word that every such text has: order #?\\d{4,}',
    lead: 'pattern',
  },
  catch_all: { title: 'Everything else', hint: 'Any text that no rule above takes.', lead: 'any text' },
};

export const PRIORITIES: Record<number, string> = { 1: 'Urgent', 2: 'High', 3: 'Normal', 4: 'Low' };

export const KEYWORDS = { opt_out: 'Opt out', opt_in: 'Opt in', help: 'Help' } as const;

/** Names of people by their ids. */
export const nameAmong =
  (people: readonly Person[]) =>
  (id: string): string =>
    people.find((person) => person.id === id)?.name ?? 'Somebody who left';

export const FIELD_TITLES: Record<RuleField, string> = {
  name: 'Name',
  enabled: 'Rule',
  kind: 'Match',
  words: 'Words',
  typos: 'Typos',
  numbers: 'Numbers',
  conditions: 'Conditions',
  queue: 'Queue',
  priority: 'Priority',
  labels: 'Labels',
  autoReply: 'Automatic reply',
  moveRunning: 'Running threads',
  assigneeId: 'Assigned to',
  notify: 'Tells',
  callback: 'Callback',
  consent: 'Keyword',
};

/** Fields whose value is a list: the diff shows what joined and what left. */
export const listOf = (rule: RouteRuleInput, field: RuleField): readonly string[] | null => {
  if (field === 'words') return rule.match.words;
  if (field === 'labels') return rule.actions.labels ?? [];
  if (field === 'numbers') return rule.numbers ?? [];
  return null;
};

/** Hours in full: the diff must show what changed in them. */
const conditionsText = (conditions: Conditions | undefined): string => {
  const words = conditionsInWords(conditions);
  if (conditions?.hours === undefined) return words.join(', ') || 'None';
  const { timeZone, week, specialDays } = conditions.hours.calendar;
  const days = WEEKDAYS.flatMap((day) => {
    const spans = week[day] ?? [];
    return spans.length === 0 ? [] : [`${day} ${spansAsText(spans)}`];
  });
  return [...words, `open by ${timeZone}: ${days.join('; ')}`, daysAsText(specialDays)]
    .filter(Boolean)
    .join(', ');
};

/** One field of a rule in words, with queues by name. */
export const fieldText =
  (queueName: (id: string) => string, personName: (id: string) => string = (id) => id): FieldText =>
  (rule, field) => {
    switch (field) {
      case 'name':
        return rule.name;
      case 'enabled':
        return rule.enabled ? 'On' : 'Off';
      case 'kind':
        return KINDS[rule.match.kind].title;
      case 'words':
        return rule.match.words.join(', ');
      case 'typos':
        return rule.match.typos === true ? 'Forgiven' : 'Not forgiven';
      case 'conditions':
        return conditionsText(rule.conditions);
      case 'numbers':
        return rule.numbers === undefined ? 'All numbers' : rule.numbers.join(', ');
      case 'queue':
        return queueName(rule.actions.queueId);
      case 'priority':
        return rule.actions.priority === undefined ? 'As it is' : (PRIORITIES[rule.actions.priority] ?? '');
      case 'labels':
        return (rule.actions.labels ?? []).join(', ');
      case 'autoReply':
        return rule.actions.autoReply ?? 'None';
      case 'moveRunning':
        return rule.actions.moveRunning === true ? 'Move too' : 'Stay where they are';
      case 'assigneeId':
        return rule.actions.assigneeId === undefined ? 'Nobody' : personName(rule.actions.assigneeId);
      case 'notify':
        return (rule.actions.notify ?? []).map(personName).join(', ') || 'Nobody';
      case 'callback':
        return rule.actions.callback === true ? 'Asked for' : 'None';
      case 'consent':
        return rule.actions.consent === undefined ? 'None' : KEYWORDS[rule.actions.consent];
    }
  };
