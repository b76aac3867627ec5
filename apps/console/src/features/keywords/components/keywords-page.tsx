import { NativeSelect } from '@mantine/core';
import { IconMessageOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Page } from '../../../ui/page';
import { SkeletonBlock } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { keywordsQuery } from '../api/keywords';
import { BrandEditor } from './brand-editor';
import classes from './keywords.module.css';

/** Which words opt in, opt out and ask for help, per brand and number, what is answered, and by whom. */
export function KeywordsPage() {
  const query = useQuery(keywordsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const brands = query.data?.items ?? [];
  const shown = brands.find(({ brand }) => brand.id === chosen) ?? brands[0];
  return (
    <Page
      title="Keywords"
      within={{ to: '/settings', title: 'Settings' }}
      about="Words that opt in, opt out or ask for help, where a text is nothing else. STOP, START, UNSTOP, HELP and the words of the FCC always act."
    >
      <div className={classes.content}>
        {query.isPending ? <SkeletonBlock lines={8} /> : null}
        {query.isError && !query.data ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : null}
        {query.data && !shown ? (
          <EmptyState icon={IconMessageOff} title="There is no brand yet">
            Keywords belong to the name customers know you by. Connect a carrier and give its numbers a brand.
          </EmptyState>
        ) : null}
        {brands.length > 1 && shown ? (
          <NativeSelect
            className={classes.brand}
            label="Brand"
            value={shown.brand.id}
            data={brands.map(({ brand }) => ({ value: brand.id, label: brand.name }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        ) : null}
        {shown ? <BrandEditor key={shown.brand.id} inForce={shown} /> : null}
      </div>
    </Page>
  );
}
