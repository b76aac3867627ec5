import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import * as contracts from '@parley/contracts';
import { z } from 'zod';
import { KEY_SCHEME, SESSION_SCHEME } from '../access/policy';
import { CONFIG, type Config } from '../config/config';
import { IDEMPOTENCY_HEADER } from '../idempotency/needs-idempotency-key';

type OpenApiOperation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** Every wire shape by the name it has in the contracts, so that the document refers instead of repeating. */
const named = z.registry<{ id: string }>();
for (const [name, value] of Object.entries(contracts)) {
  if (!(value instanceof z.ZodType) || named.has(value)) continue;
  const id = name.replace(/Schema$/, '');
  named.add(value, { id: id.charAt(0).toUpperCase() + id.slice(1) });
}

/** JSON Schema of one zod schema, with the named ones it mentions. */
function convert(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  if (!(schema instanceof z.ZodType)) return undefined;
  const {
    $defs = {},
    $schema: _,
    ...own
  } = z.toJSONSchema(schema, {
    metadata: named,
    io: schemaType,
    unrepresentable: 'any',
  });
  const { id, ...rest } = own;
  // What was asked for has a name itself: it goes to the others, and a reference comes back.
  if (typeof id !== 'string') return { schema: rest, components: $defs };
  return { schema: { $ref: `#/$defs/${id}` }, components: { ...$defs, [id]: rest } };
}

/** The API described from the routes and schemas it really has; made when first asked for. */
@Injectable()
export class OpenApiDocument {
  private app: NestFastifyApplication | undefined;
  private document: OpenAPIObject | undefined;

  describe(app: NestFastifyApplication): void {
    this.app = app;
  }

  get(): OpenAPIObject {
    this.document ??= this.make();
    return this.document;
  }

  private make(): OpenAPIObject {
    if (!this.app) throw new Error('nothing to describe yet');
    const { publicUrl, secureCookies } = this.app.get<Config>(CONFIG);
    const head = new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Parley')
      .setDescription('The API of the inbox. Errors are problem details (RFC 9457) with a stable `code`.')
      .setVersion('1')
      .addServer(publicUrl)
      .addCookieAuth(
        secureCookies ? '__Host-parley' : 'parley',
        { type: 'apiKey', in: 'cookie', description: 'Given by POST /api/v1/session.' },
        SESSION_SCHEME,
      )
      .addBearerAuth(
        { type: 'http', bearerFormat: 'parley_…', description: 'An API key, made in settings.' },
        KEY_SCHEME,
      )
      .build();
    const document = SwaggerModule.createDocument(this.app, head, {
      standardSchemaConverter: convert,
      operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    });
    return withIdempotencyKeys(withProblems(document));
  }
}

/** Any operation may be refused, always in the same shape. */
function withProblems(document: OpenAPIObject): OpenAPIObject {
  const problem = convert(contracts.problemSchema, { schemaType: 'output' });
  document.components ??= {};
  document.components.schemas = { ...document.components.schemas, ...(problem?.components as object) };
  const described = document.components.schemas['Problem'] as { properties: Record<string, object> };
  described.properties['code'] = { $ref: '#/components/schemas/ProblemCode' };
  document.components.schemas['ProblemCode'] = {
    type: 'string',
    enum: Object.keys(contracts.PROBLEMS),
    description: Object.entries(contracts.PROBLEMS)
      .map(([code, { status, title, advice }]) => `- \`${code}\` (${status}): ${title}. ${advice}`)
      .join('\n'),
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as OpenApiOperation[]) {
      operation.responses['default'] = {
        description: 'Refused: problem details.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      };
    }
  }
  return document;
}

const CHANGING = ['post', 'put', 'patch', 'delete'] as const;

/** Every change that a caller makes may be repeated under an idempotency key; where it must, the route says so itself. */
function withIdempotencyKeys(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const method of CHANGING) {
      const operation = path[method];
      if (!operation?.security) continue;
      const parameters = (operation.parameters ??= []);
      if (parameters.some((one) => 'name' in one && one.name === IDEMPOTENCY_HEADER)) continue;
      parameters.push({
        name: IDEMPOTENCY_HEADER,
        in: 'header',
        required: false,
        description: 'The same key with the same request gets the first answer again, for at least a day.',
        schema: { type: 'string', minLength: 1, maxLength: 255 },
      });
    }
  }
  return document;
}
