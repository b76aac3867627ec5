import { expect, test } from 'vitest';
import { withoutConfiguration } from './hermetic';

test('what configures Parley is taken out of the environment and the rest stays', () => {
  const env = {
    PATH: '/bin',
    HOME: '/h',
    DATABASE_URL: 'x',
    PARLEY_DEMO: '0',
    SIMULATOR_PORT: '1',
    PORT: '2',
    LANG: 'C',
  };
  expect(withoutConfiguration(env)).toEqual({ PATH: '/bin', HOME: '/h', LANG: 'C' });
});
