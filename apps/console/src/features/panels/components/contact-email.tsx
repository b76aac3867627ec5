import { sayProblem } from '../../../ui/said';
import { useEditContact } from '../api/panels';
import { InPlace } from './in-place';

/** Where a text goes that does not arrive, if a rule says so. */
export function ContactEmail({ contactId, email }: { contactId: string; email: string | null }) {
  const edit = useEditContact(contactId);
  return (
    <InPlace
      add="Add an email"
      change="Change the email"
      label="Email"
      value={email}
      words={email}
      input={{ type: 'email', maxLength: 254 }}
      onChange={(next) =>
        edit.mutate({ email: next }, { onError: (error) => sayProblem(error, 'The email was not changed') })
      }
    />
  );
}
