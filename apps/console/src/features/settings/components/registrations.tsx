import { NativeSelect, TextInput } from '@mantine/core';
import {
  brandTierSchema,
  campaignClassSchema,
  LIMITS,
  type Pacing,
  type PacingSettings,
} from '@parley/contracts';
import { ATT_PER_MINUTE, BRAND_TIERS, TMOBILE_PER_DAY } from '@parley/domain';
import { useBrands } from '../../../api/directory';
import classes from './pacing.module.css';

interface RegistrationsProps {
  pacing: Pacing;
  disabled: boolean;
  onSet: (change: Partial<Pick<PacingSettings, 'numbers' | 'brands'>>, what: string) => void;
}

const TIERS = brandTierSchema.options.map((tier) => ({
  value: tier,
  label: `${BRAND_TIERS[tier]}: ${TMOBILE_PER_DAY[tier].toLocaleString()} a day`,
}));
const CLASSES = campaignClassSchema.options.map((one) => ({
  value: one,
  label: `Class ${one}: ${ATT_PER_MINUTE[one].toLocaleString()} a minute`,
}));

/** How brands and numbers are registered in the US (10DLC): what AT&T and T-Mobile take follows from it. */
export function Registrations({ pacing: { settings, lanes }, disabled, onSet }: RegistrationsProps) {
  const brands = useBrands();
  const nameOf = (id: string) => lanes.find((lane) => lane.kind === 'number' && lane.key === id)?.name ?? id;
  return (
    <section className={classes.kind} aria-label="Registration">
      <h2>Registration in the US (10DLC)</h2>
      <p className={classes.hint}>
        As The Campaign Registry has it. T-Mobile’s day follows from the brand, AT&T’s minute from the
        campaign.
      </p>
      <ul className={classes.registrations}>
        {settings.brands.map((brand) => {
          const name = brands.find(({ id }) => id === brand.id)?.name ?? 'Brand';
          return (
            <li key={brand.id}>
              <span dir="auto">{name}</span>
              <NativeSelect
                aria-label={`Vetting of ${name}`}
                disabled={disabled}
                value={brand.tier ?? ''}
                data={[{ value: '', label: 'Not registered' }, ...TIERS]}
                onChange={(event) => {
                  const tier = brandTierSchema.nullable().parse(event.currentTarget.value || null);
                  onSet({ brands: [{ id: brand.id, tier }] }, `The vetting of ${name} is changed.`);
                }}
              />
            </li>
          );
        })}
        {settings.numbers.map((number) => {
          const name = nameOf(number.id);
          const what = `The campaign of ${name} is changed.`;
          return (
            <li key={number.id}>
              <span dir="auto">{name}</span>
              <Campaign
                key={number.campaign ?? ''}
                name={name}
                value={number.campaign}
                disabled={disabled}
                onSet={(campaign) => onSet({ numbers: [{ ...number, campaign }] }, what)}
              />
              <NativeSelect
                aria-label={`Campaign class of ${name}`}
                disabled={disabled || number.campaign === null}
                value={number.campaignClass ?? ''}
                data={[{ value: '', label: 'No class' }, ...CLASSES]}
                onChange={(event) => {
                  const campaignClass = campaignClassSchema
                    .nullable()
                    .parse(event.currentTarget.value || null);
                  onSet({ numbers: [{ ...number, campaignClass }] }, what);
                }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface CampaignProps {
  name: string;
  value: string | null;
  disabled: boolean;
  onSet: (campaign: string | null) => void;
}

/** Set when one leaves the field or presses Enter. */
function Campaign({ name, value, disabled, onSet }: CampaignProps) {
  return (
    <TextInput
      aria-label={`Campaign of ${name}`}
      placeholder="No campaign"
      maxLength={LIMITS.campaignLength}
      disabled={disabled}
      defaultValue={value ?? ''}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
      onBlur={(event) => {
        const campaign = event.currentTarget.value.trim() || null;
        if (campaign !== value) onSet(campaign);
      }}
    />
  );
}
