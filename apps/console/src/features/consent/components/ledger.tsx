import type { ConsentLine, ConsentRecord } from '@parley/contracts';
import { actionInWords, keptInWords, sourceInWords } from '../../../ui/consent-words';
import { METHOD_WORDS, STATE_WORDS } from '../words';
import classes from './record.module.css';

const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
const moment = (at: string): string => exact.format(Date.parse(at));

interface LedgerProps {
  lines: readonly ConsentLine[];
  findings: ConsentRecord['findings'];
}

/** The lines of a ledger, newest first: what was said, when, by whom, in which words, and what it led to. */
export function Ledger({ lines, findings }: LedgerProps) {
  return (
    <>
      {findings.length === 0 ? null : (
        <ul className={classes.findings}>
          {findings.map(({ kind, position, detail }) => (
            <li key={`${kind} ${position} ${detail}`}>
              {position === null ? '' : `Line ${position}: `}
              {detail}
            </li>
          ))}
        </ul>
      )}
      {lines.length === 0 ? (
        <p className={classes.quiet}>The ledger has no line: nothing was ever said.</p>
      ) : (
        <ol className={classes.ledger} aria-label="Lines of the ledger">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ol>
      )}
    </>
  );
}

function Line({ line }: { line: ConsentLine }) {
  const facts = [
    line.method === null ? null : METHOD_WORDS[line.method],
    line.actor.kind === 'person' || line.actor.kind === 'api' ? `by ${line.actor.name}` : null,
    line.language,
    line.ruleVersion === null ? null : `tables of ${line.ruleVersion}`,
    line.saidAt === null ? null : `said ${moment(line.saidAt)}`,
  ].filter((fact) => fact !== null);
  return (
    <li className={classes.line} data-action={line.action}>
      <div className={classes.lineHead}>
        <strong>{actionInWords(line.action)}</strong>
        <time dateTime={line.at}>{moment(line.at)}</time>
      </div>
      <div>
        {sourceInWords(line)}
        {line.leadsTo === null
          ? '. The state stayed as it was.'
          : `. Since then: ${STATE_WORDS[line.leadsTo].label.toLowerCase()}${line.kept.length === 0 ? '' : `, but for ${keptInWords(line.kept)}`}.`}
        {line.offered === null
          ? null
          : ` Asked to reply “${line.offered.word}” for ${keptInWords(line.offered.purposes)}.`}
      </div>
      {line.wording === null ? null : <blockquote dir="auto">{line.wording}</blockquote>}
      {facts.length === 0 ? null : (
        <div className={classes.facts} dir="auto">
          {facts.join(', ')}
        </div>
      )}
      <div className={classes.facts}>
        Line {line.position}, <code title={line.hash}>{line.hash.slice(0, 12)}</code>
      </div>
    </li>
  );
}
