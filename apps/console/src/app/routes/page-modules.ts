// Pages and panels that come in chunks of their own. Found by pattern, so that the shell builds without them.
import type { ComponentType } from 'react';

const pages = import.meta.glob<Record<string, ComponentType>>('../../features/*/components/*-page.tsx');

const page = (path: string) => (): Promise<Record<string, ComponentType>> => {
  const load = pages[`../../features/${path}.tsx`];
  if (!load) throw new Error(`There is no page ${path}`);
  return load();
};

export const pageModules = {
  routing: page('routing/components/routes-page'),
  operations: page('operations/components/operations-page'),
  settings: page('settings/components/settings-page'),
};
