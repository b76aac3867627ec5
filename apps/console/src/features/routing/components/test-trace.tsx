import type { RouteCandidate, RouteDecision } from '@parley/domain';
import { usePeople } from '../../../api/directory';
import { failedInWords } from '../editing/conditions';
import { KEYWORDS, KINDS, nameAmong, PRIORITIES } from '../editing/describe';
import { counted } from '../editing/rule-files';
import classes from './tester.module.css';

const OUTCOMES: Record<RouteCandidate['outcome'], string> = {
  won: 'wins',
  later: 'comes too late',
  number_mismatch: 'is for other numbers',
  condition_unmet: 'its conditions are not met',
  disabled: 'is off',
};

/** How the decision came about: the word in the text, what the rule does, and the other rules that fit. */
export function TestTrace({ text, decision }: { text: string; decision: RouteDecision }) {
  const nameOf = nameAmong(usePeople());
  const { matched, actions, candidates, rulesConsidered } = decision;
  const hit = matched !== null && matched.end > matched.start ? matched : null;
  return (
    <div className={classes.trace}>
      <blockquote dir="auto">
        {hit === null ? (
          text
        ) : (
          <>
            {text.slice(0, hit.start)}
            <mark>{text.slice(hit.start, hit.end)}</mark>
            {text.slice(hit.end)}
          </>
        )}
      </blockquote>
      {matched === null ? null : (
        <p>
          {KINDS[matched.kind].title}
          {matched.word === '' ? null : (
            <>
              {' '}
              <code dir="auto">{matched.word}</code>
            </>
          )}
          {matched.typo === undefined ? null : ', a typo forgiven'}
        </p>
      )}
      {actions === null ? (
        <p>Without a rule the thread waits under Unassigned, in no queue.</p>
      ) : (
        <ul>
          <li>{decision.mayMove ? 'Moves to the queue' : 'The running thread stays where it is'}</li>
          {actions.priority === undefined ? null : (
            <li>Priority {(PRIORITIES[actions.priority] ?? '').toLowerCase()}</li>
          )}
          {actions.labels === undefined || actions.labels.length === 0 ? null : (
            <li>
              Labels <bdi>{actions.labels.join(', ')}</bdi>
            </li>
          )}
          {actions.autoReply === undefined ? null : (
            <li>
              Answers “<bdi>{actions.autoReply}</bdi>”
            </li>
          )}
          {doneInWords(actions, nameOf).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <h2>
        {counted(rulesConsidered, 'rule')} weighed,{' '}
        {candidates.length === 0 ? 'none fits' : `${candidates.length} fit the text`}
      </h2>
      {candidates.length === 0 ? null : (
        <ol aria-label="Rules that fit the text">
          {candidates.map((candidate) => (
            <li key={candidate.ruleId} data-won={candidate.outcome === 'won' || undefined}>
              <span className={classes.place}>{candidate.index + 1}</span>
              <span className={classes.candidate}>
                <bdi>{candidate.name}</bdi>
                {candidate.matchedWord === null ? null : <code dir="auto">{candidate.matchedWord}</code>}
              </span>
              <span className={classes.outcome}>
                {(candidate.outcome === 'condition_unmet' ? failedInWords(candidate.conditions) : null) ??
                  OUTCOMES[candidate.outcome]}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** What else the rule would do, with people by name. */
function doneInWords(
  actions: NonNullable<RouteDecision['actions']>,
  nameOf: (id: string) => string,
): string[] {
  const { assigneeId, notify = [], callback, consent } = actions;
  return [
    ...(assigneeId === undefined ? [] : [`Assigns it to ${nameOf(assigneeId)}`]),
    ...(notify.length === 0 ? [] : [`Tells ${notify.map(nameOf).join(', ')}`]),
    ...(callback === true ? ['Asks for a call'] : []),
    ...(consent === undefined ? [] : [`Is taken for a keyword: ${KEYWORDS[consent].toLowerCase()}`]),
  ];
}
