import '@mantine/core/styles/Checkbox.layer.css';
import { Checkbox } from '@mantine/core';
import { emailRulesSchema, type EmailRules as Rules } from '@parley/contracts';
import { PURPOSES } from '@parley/domain';
import { useQuery } from '@tanstack/react-query';
import { useCan } from '../../../api/session';
import { sayProblem } from '../../../ui/said';
import { emailRulesQuery, useKeepEmailRules } from '../api/outgoing';
import classes from './outgoing-page.module.css';

const purposes = emailRulesSchema.shape.purposes.element.options;

/** Which texts go by email when they could not be delivered. */
export function EmailRules() {
  const { data } = useQuery(emailRulesQuery);
  const mayControl = useCan('sending.control');
  const keep = useKeepEmailRules();
  if (!data) return null;
  const set = (purpose: Rules['purposes'][number], on: boolean) =>
    keep.mutate(
      { purposes: on ? [...data.purposes, purpose] : data.purposes.filter((one) => one !== purpose) },
      { onError: (error) => sayProblem(error, 'Nothing was changed') },
    );
  return (
    <fieldset className={classes.rules} disabled={!mayControl || !data.mailServer}>
      <legend>By email when a text does not arrive</legend>
      <div>
        {purposes.map((purpose) => (
          <Checkbox
            key={purpose}
            label={PURPOSES[purpose].label}
            checked={data.purposes.includes(purpose)}
            onChange={(event) => set(purpose, event.currentTarget.checked)}
          />
        ))}
      </div>
      <p className={classes.quiet}>
        {data.mailServer
          ? 'Once for each text, to contacts whose email is known, never round an opt-out.'
          : 'No mail server is configured: set SMTP_URL and SMTP_FROM on the server.'}
      </p>
    </fieldset>
  );
}
