import { Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { LIMITS, type RouteRuleInput, type RouteSetDocument, type RouteTrace } from '@parley/contracts';
import { compileRules, decide, type RouteDecision } from '@parley/domain';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useNumbers, useQueues } from '../../../api/directory';
import { consentTrialQuery } from '../api/routes';
import { shownName } from '../editing/rules';
import { type Facts, TesterFacts } from './tester-facts';
import { TestTrace } from './test-trace';
import { TestVerdict } from './test-verdict';
import classes from './tester.module.css';

interface TesterProps {
  /** The rules on the page, a moment behind the keys. */
  rules: readonly RouteRuleInput[];
  published: RouteSetDocument | null;
  /** Whether the rules on the page are a draft that may differ from the live set. */
  isDraft: boolean;
  /** Takes little room until something is typed. */
  isCompact: boolean;
  text: string;
  onText: (text: string) => void;
  /** Somebody came here to try a text. */
  takesFocus: boolean;
}

const NO_RULES: readonly RouteRuleInput[] = [];

const SETTLED_MS = 150;
const INTENTS: Record<NonNullable<RouteTrace['applied']['consentIntent']>, string> = {
  opt_out: 'This is an opt-out: it is heard before any rule, and nothing but its confirmation is sent back.',
  opt_in: 'This is an opt-in: it is heard before any rule.',
  keep: 'This says which texts they want after an opt-out: it is heard before any rule.',
  help: 'This asks for help: it is answered before any rule.',
};

/** Tries a text against the draft and the live set at once, with the very code that routes real ones. */
export function Tester({ rules, published, isDraft, isCompact, text, onText, takesFocus }: TesterProps) {
  const queues = useQueues();
  const numbers = useNumbers();
  /** The hour at which the page was opened will do for what is open now. */
  const [facts, setFacts] = useState<Facts>(() => ({
    number: null,
    firstText: true,
    atMs: Date.now(),
    contactLanguage: null,
    labels: [],
    contactLabels: [],
    sameTextAgoMs: null,
  }));
  const [shown, setShown] = useState<'draft' | 'live'>('draft');

  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);

  const tried = useDeferredValue(text);
  const live = published?.rules ?? NO_RULES;
  const compiledDraft = useMemo(() => compileRules({ rules: named(rules) }), [rules]);
  const compiledLive = useMemo(() => compileRules({ rules: [...live] }), [live]);
  const { number, ...known } = facts;
  const businessNumber = number ?? numbers[0]?.number ?? '';
  const input = { ...known, text: tried, businessNumber };
  const draftSays = decide(compiledDraft, input);
  const liveSays = decide(compiledLive, input);
  const liveTitle = published === null ? 'Nothing is live' : `Live set ${published.version}`;
  const chosen = isDraft && shown === 'draft' ? draftSays : liveSays;
  const [settled] = useDebouncedValue(text, SETTLED_MS);
  const consent = useQuery(consentTrialQuery(businessNumber, settled)).data ?? null;
  const nameOf = (id: string | undefined) => queues.find((queue) => queue.id === id)?.name ?? 'no queue';

  return (
    <section className={classes.tester} aria-label="Tester" data-idle={tried.trim() === '' || undefined}>
      <Textarea
        ref={box}
        label="Try a text"
        placeholder="Write what a customer might text"
        autosize
        minRows={isCompact ? 1 : 2}
        maxRows={6}
        dir="auto"
        maxLength={LIMITS.textLength}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <TesterFacts facts={facts} onChange={setFacts} />
      {tried.trim() === '' ? (
        <p className={classes.hint}>
          Which rule would take it, and where would it go? {isDraft ? 'Edits count as you type them.' : null}
        </p>
      ) : (
        <>
          {consent === null ? null : <p className={classes.consent}>{INTENTS[consent]}</p>}
          <div className={classes.verdicts}>
            {isDraft ? (
              <TestVerdict
                title="Draft as typed"
                decision={draftSays}
                isShown={shown === 'draft'}
                onShow={() => setShown('draft')}
              />
            ) : null}
            <TestVerdict
              title={liveTitle}
              decision={liveSays}
              isShown={!isDraft || shown === 'live'}
              onShow={() => setShown('live')}
            />
          </div>
          {isDraft ? (
            <p className={classes.compared} role="status">
              {comparedInWords(draftSays, liveSays, nameOf)}
            </p>
          ) : null}
          <TestTrace text={tried} decision={chosen} />
        </>
      )}
    </section>
  );
}

const named = (rules: readonly RouteRuleInput[]): RouteRuleInput[] =>
  rules.map((rule) => (rule.name === '' ? { ...rule, name: shownName(rule) } : rule));

/** What publishing would change for this text. */
function comparedInWords(
  draft: RouteDecision,
  live: RouteDecision,
  nameOf: (queueId: string | undefined) => string,
): string {
  const there = nameOf(live.actions?.queueId);
  const here = nameOf(draft.actions?.queueId);
  if (here !== there) return `Publishing would send it to ${here} instead of ${there}.`;
  if (draft.ruleId !== live.ruleId) return `Another rule would take it, into the same queue.`;
  if (JSON.stringify(draft.actions) !== JSON.stringify(live.actions)) return 'Same queue, but other actions.';
  return 'Both do the same with it.';
}
