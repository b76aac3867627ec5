import { Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { invalidFields } from './invalid-fields';
import { ProblemError } from './problem';
import { ProblemFilter } from './problem.filter';

/** Every `@Body({ schema })`, `@Query({ schema })` and `@Param({ schema })` is checked; refusals name the fields. */
const validation = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) =>
    new ProblemError('validation_failed', undefined, { fields: invalidFields(issues) }),
});

@Module({
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useValue: validation },
  ],
})
export class ProblemsModule {}
