import { TextInput } from '@mantine/core';
import { CARRIER_FORMS, LIMITS } from '@parley/contracts';
import type { Carrier } from '@parley/domain';

interface FieldProps {
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

export function NameField({
  value,
  error,
  onChange,
  ...more
}: FieldProps & { description?: string; 'data-autofocus'?: boolean }) {
  return (
    <TextInput
      label="Name"
      dir="auto"
      autoComplete="off"
      maxLength={LIMITS.nameLength}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...more}
    />
  );
}

export function AccountField({ carrier, value, error, onChange }: FieldProps & { carrier: Carrier }) {
  const { account } = CARRIER_FORMS[carrier];
  return (
    <TextInput
      label={account.label}
      description={account.hint}
      autoComplete="off"
      spellCheck={false}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export function AddressField({ carrier, value, error, onChange }: FieldProps & { carrier: Carrier }) {
  const { hasOwnAddress } = CARRIER_FORMS[carrier];
  return (
    <TextInput
      label="Address of its API"
      description={
        hasOwnAddress
          ? 'Leave it empty for the carrier’s own.'
          : 'https and a host of the public internet, or a private gateway this installation allows.'
      }
      placeholder={hasOwnAddress ? '' : 'https://gateway.example.com/sms'}
      autoComplete="off"
      spellCheck={false}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
