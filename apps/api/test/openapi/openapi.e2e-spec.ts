import type { OpenAPIObject } from '@nestjs/swagger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../test-app';

let app: TestApp;
let document: OpenAPIObject;
beforeAll(async () => {
  app = await startTestApp();
  document = (await app.api().get<OpenAPIObject>('/api/openapi.json')).body;
});
afterAll(() => app.close());

type Json = Record<string, unknown>;
const operation = (path: string, method: 'get' | 'post' | 'patch' | 'delete'): Json =>
  document.paths[path]?.[method] as unknown as Json;

/** Every $ref in the document. */
function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
  );
}

describe('the description of the API', () => {
  test('is OpenAPI 3.1 and names where the API is', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.servers).toEqual([expect.objectContaining({ url: app.config.publicUrl })]);
  });

  test('refers to nothing that is not in it', () => {
    const found = new Set(references(document));
    expect(found.size).toBeGreaterThan(5);
    const known = new Set(
      Object.keys(document.components?.schemas ?? {}).map((name) => `#/components/schemas/${name}`),
    );
    expect([...found].filter((reference) => !known.has(reference))).toEqual([]);
  });

  test('takes bodies and answers from the wire shapes', () => {
    const signIn = operation('/api/v1/session', 'post');
    expect(signIn['requestBody']).toMatchObject({
      content: { 'application/json': { schema: { $ref: '#/components/schemas/SignIn' } } },
    });
    expect(signIn['responses']).toMatchObject({
      200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Session' } } } },
      default: {
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    });
    expect(document.components?.schemas?.['SignIn']).toMatchObject({
      type: 'object',
      required: ['email', 'password'],
      properties: { email: { type: 'string', format: 'email' } },
    });
  });

  test('knows the parameters of a page and their limits', () => {
    const { parameters } = operation('/api/v1/webhook-requests', 'get') as { parameters: Json[] };
    expect(parameters).toContainEqual(
      expect.objectContaining({
        name: 'limit',
        in: 'query',
        required: false,
        schema: expect.objectContaining({ type: 'integer', maximum: 200, default: 50 }) as unknown,
      }),
    );
  });

  test('says which permission a route needs, and which need no session', () => {
    expect(operation('/api/v1/connections/{id}', 'patch')).toMatchObject({
      'x-permission': 'connections.edit',
      security: [{ session: [] }],
    });
    expect(operation('/api/v1/session', 'post')).not.toHaveProperty('security');
  });

  test('lets programs in by key, wants an idempotency key from them and offers one for every other change', () => {
    const send = operation('/api/v1/messages', 'post');
    expect(send).toMatchObject({ 'x-scope': 'messages.send', security: [{ apiKey: [] }] });
    expect(document.components?.securitySchemes?.['apiKey']).toMatchObject({
      type: 'http',
      scheme: 'bearer',
    });
    const keyOf = (one: Json): unknown =>
      (one['parameters'] as Json[]).find(({ name }) => name === 'idempotency-key');
    expect(keyOf(send)).toMatchObject({ in: 'header', required: true });
    expect(keyOf(operation('/api/v1/connections/{id}', 'patch'))).toMatchObject({
      in: 'header',
      required: false,
    });
    expect(keyOf({ parameters: [], ...operation('/api/v1/session', 'post') })).toBeUndefined();
  });

  test('lists the codes of all problems', () => {
    expect(document.components?.schemas?.['ProblemCode']).toMatchObject({
      type: 'string',
      enum: expect.arrayContaining(['opted_out', 'idempotency_key_reused']) as unknown,
    });
  });

  test('names the answer of every route of the API', () => {
    const silent = Object.entries(document.paths)
      .filter(([path]) => path.startsWith('/api/v1/'))
      .flatMap(([path, methods]) =>
        Object.entries(methods as Record<string, { responses?: Record<string, Json> }>)
          .filter(([, { responses = {} }]) =>
            Object.entries(responses).every(
              ([status, { content }]) =>
                status === 'default' || (status !== '204' && status !== '302' && content === undefined),
            ),
          )
          .map(([method]) => `${method} ${path}`),
      );
    expect(silent).toEqual([]);
  });
});
