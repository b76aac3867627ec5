import { Module } from '@nestjs/common';
import { OpenApiDocument } from './document';
import { OpenApiController } from './openapi.controller';

@Module({ controllers: [OpenApiController], providers: [OpenApiDocument] })
export class OpenApiModule {}
