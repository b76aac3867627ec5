// Nothing is reachable by having been forgotten: every route of the server and every socket handler is counted
// here, and must say who may.
import 'reflect-metadata';
import { Controller, Get, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ROLE_PERMISSIONS, ROLES } from '@parley/contracts';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POLICY, type Policy } from '../../src/access/policy';
import { newId } from '../../src/database/ids';
import { buildPerson, buildWorkspace } from '../factories';
import { keyClient } from '../key-client';
import { startTestApp, type TestApp } from '../test-app';

interface Handler {
  name: string;
  policy: Policy | undefined;
}
interface Route extends Handler {
  method: string;
  path: string;
}

let app: TestApp;
let routes: Route[];
let socketHandlers: Handler[];
beforeAll(async () => {
  app = await startTestApp();
  routes = [];
  socketHandlers = [];
  for (const module of app.app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) if (metatype) routes.push(...routesOf(metatype));
    for (const { metatype } of module.providers.values())
      if (typeof metatype === 'function') socketHandlers.push(...socketHandlersOf(metatype));
  }
});
afterAll(() => app.close());

type Class = abstract new (...args: never[]) => unknown;
const methodsOf = (type: object): [string, object][] => {
  const { prototype } = type as { prototype?: object };
  return Object.entries(Object.getOwnPropertyDescriptors(prototype ?? {}))
    .filter(([name, { value }]) => name !== 'constructor' && typeof value === 'function')
    .map(([name, { value }]) => [name, value as object]);
};
const policyOf = (method: object, type: object): Policy | undefined =>
  (Reflect.getMetadata(POLICY, method) ?? Reflect.getMetadata(POLICY, type)) as Policy | undefined;
const pathsOf = (target: object): string[] =>
  [Reflect.getMetadata(PATH_METADATA, target) as string | string[]].flat();

function routesOf(type: object): Route[] {
  return methodsOf(type).flatMap(([name, method]) => {
    const verb = Reflect.getMetadata(METHOD_METADATA, method) as RequestMethod | undefined;
    if (verb === undefined) return [];
    return pathsOf(type).flatMap((base) =>
      pathsOf(method).map((own) => ({
        name: `${(type as Class).name}.${name}`,
        method: RequestMethod[verb],
        path: `/${[base, own]
          .map((part) => part.replace(/^\/|\/$/g, ''))
          .filter(Boolean)
          .join('/')}`,
        policy: policyOf(method, type),
      })),
    );
  });
}

const socketHandlersOf = (type: object): Handler[] =>
  methodsOf(type)
    .filter(([, method]) => Reflect.getMetadata('websockets:message_mapping', method) === true)
    .map(([name, method]) => ({ name: `${(type as Class).name}.${name}`, policy: policyOf(method, type) }));

/** What the router really answers to, read from the router itself. */
function served(): string[] {
  const fastify = (app.app.getHttpAdapter() as unknown as FastifyAdapter).getInstance<FastifyInstance>();
  const found: string[] = [];
  const above: string[] = [];
  for (const line of fastify.printRoutes({ commonPrefix: false }).split('\n')) {
    const match = /^([\s│]*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (!match) continue;
    const depth = (match[1]?.length ?? 0) / 4;
    above.length = depth;
    above.push(match[2] ?? '');
    for (const method of match[3]?.split(', ') ?? [])
      found.push(`${method} ${above.join('').replace(/^\*$/, '/*')}`);
  }
  return found;
}
/** An address of the route; the ids name nothing. */
const addressOf = ({ path }: Route): string => path.replace(/:\w+/g, newId()).replace('*', 'anything');
const request = (route: Route, headers: Record<string, string>): Promise<Response> =>
  fetch(`${app.url}${addressOf(route)}`, { method: route.method, headers });

describe('every way in', () => {
  test('over HTTP says who may', () => {
    expect(routes.length).toBeGreaterThan(10);
    expect(routes.filter((route) => !route.policy).map((route) => route.name)).toEqual([]);
  });

  test('over a socket says who may', () => {
    expect(socketHandlers.filter((handler) => !handler.policy).map((handler) => handler.name)).toEqual([]);
  });

  test('is one that was counted: the router serves nothing else', () => {
    const anyMethod = new Set(routes.filter(({ method }) => method === 'ALL').map(({ path }) => path));
    const counted = new Set(
      routes
        .filter(({ method }) => method !== 'ALL')
        .flatMap(({ method, path }) =>
          (method === 'GET' ? ['GET', 'HEAD'] : [method]).map((one) => `${one} ${path}`),
        ),
    );
    const found = served().filter((one) => !anyMethod.has(one.replace(/^\w+ /, '')));
    expect(new Set(found)).toEqual(counted);
  });

  test('that is open to all is one of these', () => {
    const open = routes.filter((route) => route.policy?.kind === 'public');
    const known = new Set([
      'POST /api/v1/session',
      'DELETE /api/v1/session',
      'GET /api/v1/demo',
      'GET /api/openapi.json',
      'GET /health/live',
      'GET /health/ready',
      'GET /metrics',
      'ALL /webhooks/:slug',
      'GET /media/:token',
      'GET /*',
    ]);
    expect(open.map(({ method, path }) => `${method} ${path}`).filter((one) => !known.has(one))).toEqual([]);
  });

  test('that takes an API key is one of these', () => {
    const known = new Set([
      'POST /api/v1/messages',
      'POST /api/v1/messages/batch',
      'POST /api/v1/messages/:id/cancel',
      'POST /api/v1/opt-ins',
      'GET /api/v1/messages',
      'GET /api/v1/messages/:id',
    ]);
    const open = routes.filter(({ policy }) => policy?.kind === 'key');
    expect(new Set(open.map(({ method, path }) => `${method} ${path}`))).toEqual(known);
  });

  test('takes no API key unless it was made for keys, whatever the key may do', async () => {
    const { email } = await buildPerson(app.database, { role: 'admin' });
    const { key } = await keyClient(app, email);
    for (const route of routes.filter(({ policy }) => policy?.kind !== 'public' && policy?.kind !== 'key')) {
      const response = await request(route, { authorization: `Bearer ${key}` });
      expect.soft([route.name, response.status]).toEqual([route.name, 401]);
    }
  });

  test('that is not open answers nobody who is not signed in, by HEAD neither', async () => {
    for (const route of routes.filter(({ policy }) => policy?.kind !== 'public')) {
      const response = await request(route, {});
      expect.soft([route.name, response.status]).toEqual([route.name, 401]);
      if (route.method !== 'GET') continue;
      const head = await fetch(`${app.url}${addressOf(route)}`, { method: 'HEAD' });
      expect.soft([route.name, head.status]).toEqual([route.name, 401]);
    }
  });

  test('that changes something is closed to other sites, whoever is signed in', async () => {
    const { email } = await buildPerson(app.database, { role: 'admin' });
    const { cookie = '' } = await app.signIn(email);
    const changing = routes.filter(({ method, path }) => method !== 'GET' && path.startsWith('/api/'));
    for (const route of changing) {
      const response = await request(route, { cookie, origin: 'https://evil.example' });
      expect
        .soft([route.name, await response.json()])
        .toMatchObject([route.name, { code: 'foreign_origin' }]);
    }
  });

  test.each(ROLES)('is closed to the role %s where it needs a permission that role has not', async (role) => {
    const { email } = await buildPerson(app.database, { role });
    const { cookie = '' } = await app.signIn(email);
    for (const route of routes) {
      if (route.policy?.kind !== 'permission') continue;
      const { permission } = route.policy;
      if (ROLE_PERMISSIONS[role].includes(permission)) continue;
      const response = await request(route, { cookie });
      expect
        .soft([route.name, response.status, await response.json()])
        .toMatchObject([route.name, 403, { code: 'not_allowed', detail: permission }]);
    }
  });
});

describe('a route that forgot to say who may', () => {
  @Controller('forgotten')
  class Forgotten {
    @Get()
    read(): string {
      return 'secret';
    }
  }

  test('answers nobody, not even an admin', async () => {
    const { AppModule } = await import('../../src/app.module');
    const { ConfigModule } = await import('../../src/config/config.module');
    const { FastifyAdapter: Adapter } = await import('@nestjs/platform-fastify');
    const { default: cookies } = await import('@fastify/cookie');
    const { id: workspaceId } = await buildWorkspace(app.database);
    const { email } = await buildPerson(app.database, { workspaceId, role: 'admin' });
    const { cookie = '' } = await app.signIn(email);
    const module = await Test.createTestingModule({
      imports: [AppModule, ConfigModule.with(app.config)],
      controllers: [Forgotten],
    }).compile();
    const adapter = new Adapter();
    await adapter.getInstance<FastifyInstance>().register(cookies);
    const other = module.createNestApplication(adapter, { logger: false });
    await other.init();
    try {
      const answer = await adapter.inject({ url: '/forgotten', headers: { cookie } });
      expect(answer.statusCode).toBe(403);
      expect(answer.body).not.toContain('secret');
    } finally {
      await other.close();
    }
  });
});
