import '@mantine/core/styles/Switch.layer.css';
import { NativeSelect, Switch } from '@mantine/core';
import type { BrandKeywords, KeywordsInForce } from '@parley/contracts';
import { CONFIRMERS, type Confirmer } from '@parley/domain';
import { changeNumber, numberIn } from '../editing/settings';
import { CONFIRMERS_IN_WORDS, numberFacts } from '../keyword-texts';
import classes from './keywords.module.css';

interface NumberRulesProps {
  settings: BrandKeywords;
  number: KeywordsInForce['numbers'][number] | undefined;
  onChange: (settings: BrandKeywords) => void;
}

/** How one number differs from its brand: who confirms, and whether it has words of its own. */
export function NumberRules({ settings, number, onChange }: NumberRulesProps) {
  if (!number) return null;
  const { confirmedBy, keywords } = numberIn(settings, number.id);
  return (
    <section className={classes.section} aria-labelledby="keyword-number">
      <h2 id="keyword-number">This number</h2>
      <p className={classes.hint}>
        {numberFacts(number)}.{' '}
        {number.tollFree
          ? 'The toll-free network answers STOP, START and UNSTOP itself, whatever is chosen here; Parley answers the other words.'
          : 'Exactly one confirmation goes out. What the carrier says with a text that it has answered always counts.'}
      </p>
      <NativeSelect
        label="Who confirms"
        description="Choose the carrier where its own opt-out handling is switched on."
        value={confirmedBy}
        data={CONFIRMERS.map((value) => ({ value, label: CONFIRMERS_IN_WORDS[value] }))}
        onChange={(event) =>
          onChange(changeNumber(settings, number.id, { confirmedBy: event.currentTarget.value as Confirmer }))
        }
      />
      <Switch
        label="Words of its own"
        description="It begins with those of the brand, and no longer follows them."
        checked={keywords !== null}
        onChange={(event) =>
          onChange(
            changeNumber(settings, number.id, {
              keywords: event.currentTarget.checked ? settings.keywords : null,
            }),
          )
        }
      />
    </section>
  );
}
