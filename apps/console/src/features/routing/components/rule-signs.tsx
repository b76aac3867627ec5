import type { RouteRuleInput } from '@parley/contracts';
import {
  IconBellRinging,
  IconFilter,
  IconFlag,
  IconHandStop,
  IconMessageBolt,
  IconPhone,
  IconPhoneCall,
  IconTag,
  IconUser,
  IconWand,
} from '@tabler/icons-react';
import { conditionsInWords } from '../editing/conditions';
import { KEYWORDS, KINDS, PRIORITIES } from '../editing/describe';
import classes from './rule-row.module.css';

const WORDS_SHOWN = 4;

/** Which texts the rule is for, in a line. */
export function Terms({ rule }: { rule: RouteRuleInput }) {
  const { kind, words } = rule.match;
  return (
    <span className={classes.terms}>
      {KINDS[kind].lead}
      {kind === 'catch_all'
        ? null
        : words.slice(0, WORDS_SHOWN).map((word) => (
            <code key={word} dir="auto">
              {word}
            </code>
          ))}
      {kind !== 'catch_all' && words.length > WORDS_SHOWN ? <span>+{words.length - WORDS_SHOWN}</span> : null}
    </span>
  );
}

/** What else the rule does, in small signs with names. */
export function Marks({ rule }: { rule: RouteRuleInput }) {
  const { priority, labels, autoReply, assigneeId, notify, callback, consent } = rule.actions;
  const conditions = conditionsInWords(rule.conditions);
  const marks = [
    conditions.length > 0 && { icon: IconFilter, says: `Only: ${conditions.join(', ')}` },
    rule.match.typos === true && { icon: IconWand, says: 'Forgives a typo' },
    priority !== undefined && {
      icon: IconFlag,
      says: `Priority ${(PRIORITIES[priority] ?? '').toLowerCase()}`,
    },
    labels !== undefined && labels.length > 0 && { icon: IconTag, says: `Labels: ${labels.join(', ')}` },
    assigneeId !== undefined && { icon: IconUser, says: 'Assigns it to somebody' },
    notify !== undefined && { icon: IconBellRinging, says: 'Tells people' },
    callback === true && { icon: IconPhoneCall, says: 'Asks for a call' },
    consent !== undefined && { icon: IconHandStop, says: `Keyword: ${KEYWORDS[consent].toLowerCase()}` },
    autoReply !== undefined && { icon: IconMessageBolt, says: 'Answers by itself' },
    rule.numbers !== undefined && { icon: IconPhone, says: `Only on ${rule.numbers.join(', ')}` },
  ].filter((mark) => mark !== false);
  return (
    <span className={classes.marks}>
      {marks.map(({ icon: Icon, says }) => (
        <span key={says} role="img" aria-label={says} title={says}>
          <Icon size={15} stroke={1.75} aria-hidden />
        </span>
      ))}
    </span>
  );
}
