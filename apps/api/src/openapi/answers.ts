import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** Names the schema of a route's answer for the API document. */
export const Answers = (schema: z.ZodType, status = 200): MethodDecorator =>
  applyDecorators(ApiResponse({ status, description: 'Done.', standardSchema: schema }));

/** The route answers with an empty body. */
export const AnswersNothing = (status = 204): MethodDecorator =>
  applyDecorators(ApiResponse({ status, description: 'Done; nothing to say.' }));

/** The route answers with a file of one of these types. */
export const AnswersFile = (...types: string[]): MethodDecorator =>
  applyDecorators(
    ApiResponse({
      status: 200,
      description: 'The file.',
      content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' as const } }])),
    }),
  );
