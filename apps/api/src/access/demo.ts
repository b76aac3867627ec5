/** Password of the demo's people; printed at the start and shown on its sign-in page. */
export const DEMO_PASSWORD = 'parley-demo';
