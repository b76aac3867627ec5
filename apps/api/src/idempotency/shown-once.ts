import { applyDecorators, SetMetadata } from '@nestjs/common';

export const SHOWN_ONCE = 'parley:shown-once';

/** This field of the answer is a secret: a replayed answer has null in its place, and nothing of it is stored. */
export const ShownOnce = (field: string) => applyDecorators(SetMetadata(SHOWN_ONCE, field));
