import { API, type Demo, type Person } from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPerson, buildWorkspace } from '../factories';
import { startTestApp, type TestApp } from '../test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ env: { PARLEY_DEMO: '1' } });
});
afterAll(() => app.close());

describe('the people', () => {
  test('are those of one’s own workspace, by name', async () => {
    const me = await buildPerson(app.database, { name: 'Zoe' });
    const colleague = await buildPerson(app.database, {
      name: 'Adam',
      workspaceId: me.workspaceId,
      role: 'admin',
    });
    await buildPerson(app.database);
    const { body } = await (await app.signIn(me.email)).get<{ items: Person[] }>(API.people);
    expect(body.items).toEqual([
      { id: colleague.id, name: 'Adam', email: colleague.email, role: 'admin' },
      { id: me.id, name: 'Zoe', email: me.email, role: 'agent' },
    ]);
  });
});

describe('the demo', () => {
  test('offers its people by role once it is there, and nobody else', async () => {
    expect((await app.api().get(API.demo)).body).toMatchObject({ code: 'not_found' });
    const { id: workspaceId } = await buildWorkspace(app.database, { isDemo: true });
    const admin = await buildPerson(app.database, { workspaceId, role: 'admin' });
    const agent = await buildPerson(app.database, { workspaceId, role: 'agent' });
    await buildPerson(app.database);
    const { status, body } = await app.api().get<Demo>(API.demo);
    expect(status).toBe(200);
    expect(body).toEqual({
      people: [
        { email: agent.email, name: agent.name, role: 'agent' },
        { email: admin.email, name: admin.name, role: 'admin' },
      ],
      password: 'parley-demo',
    });
  });

  test('is nowhere to be seen where the configuration does not say demo', async () => {
    const real = await startTestApp();
    try {
      const { id: workspaceId } = await buildWorkspace(real.database, { isDemo: true });
      await buildPerson(real.database, { workspaceId });
      expect((await real.api().get(API.demo)).status).toBe(404);
    } finally {
      await real.close();
    }
  });
});
