import { Textarea } from '@mantine/core';
import { LIMITS } from '@parley/contracts';
import { countSegments, smartReplace } from '@parley/domain';
import classes from './rule-form.module.css';

/** The automatic reply, with what it will be billed as: the same count as the api makes. */
export function AutoReplyField({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const count = countSegments(text);
  const plain = smartReplace(text);
  const after = countSegments(plain.text);
  const unit = count.encoding === 'GSM-7' ? 'GSM-7' : 'Unicode';
  return (
    <div>
      <Textarea
        label="Automatic reply"
        placeholder="None"
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        value={text}
        maxLength={LIMITS.autoReplyLength}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {text === '' ? null : (
        <div className={classes.count}>
          <span data-warn={count.segments > 1 || undefined}>
            {count.segments === 1 ? '1 text' : `${count.segments} texts`}
          </span>
          <span>
            {unit} {count.unitsUsedInLast}/{count.limit}
          </span>
          {plain.replaced > 0 ? (
            <button type="button" onClick={() => onChange(plain.text)}>
              Straighten {count.forcing[0]?.char} → {after.unitsUsedInLast}/{after.limit}
            </button>
          ) : null}
        </div>
      )}
    </div>
  );
}
