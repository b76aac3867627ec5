import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { Public } from '../access/policy';
import { OpenApiDocument } from './document';

@ApiExcludeController()
@Controller('api/openapi.json')
export class OpenApiController {
  constructor(private readonly document: OpenApiDocument) {}

  @Get()
  @Public('the description of the API is no secret')
  read(): OpenAPIObject {
    return this.document.get();
  }
}
