import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import {
  API,
  idSchema,
  type Media,
  MEDIA_TYPES,
  type MediaFailure,
  mediaFailuresPageSchema,
  mediaSchema,
  type MediaType,
  type MediaUploadQuery,
  mediaUploadQuerySchema,
} from '@parley/contracts';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller, Public } from '../access/policy';
import { type PageQuery, pageQuerySchema } from '../database/page';
import { Answers, AnswersNothing } from '../openapi/answers';
import { notFound } from '../problems/problem';
import { MediaAddresses } from './media-addresses';
import { MediaQuery } from './media.query';
import { RefetchMedia } from './refetch-media';
import { Uploads } from './uploads';

@Controller(API.media)
export class MediaController {
  constructor(
    private readonly uploads: Uploads,
    private readonly addresses: MediaAddresses,
    private readonly query: MediaQuery,
    private readonly refetch: RefetchMedia,
  ) {}

  @Post()
  @HttpCode(201)
  @Allow('conversation.reply')
  @Answers(mediaSchema, 201)
  upload(
    @CurrentCaller() caller: Caller,
    @Query({ schema: mediaUploadQuerySchema }) { name }: MediaUploadQuery,
    @Body() body: unknown,
  ): Promise<Media> {
    return this.uploads.keep(caller, Buffer.isBuffer(body) ? body : Buffer.alloc(0), name || null);
  }

  @Get()
  @Allow('webhooks.read')
  @Answers(mediaFailuresPageSchema)
  failures(
    @CurrentCaller() caller: Caller,
    @Query({ schema: pageQuerySchema }) page: PageQuery,
  ): Promise<{ items: MediaFailure[]; nextCursor: string | null }> {
    return this.query.failures(caller.workspaceId, page);
  }

  /** An address that lasts, for those who are signed in: it leads to one that anybody may read, for a while. */
  @Get(':id')
  @Allow('conversation.read')
  @AnswersNothing(302)
  async read(
    @CurrentCaller() { workspaceId }: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!(await this.query.isStored({ workspaceId, id }))) throw notFound('file');
    await reply.redirect(this.addresses.forScreen({ workspaceId, id }), 302);
  }

  @Post(':id/copies')
  @HttpCode(201)
  @Allow('conversation.reply')
  @Answers(mediaSchema, 201)
  copy(@CurrentCaller() caller: Caller, @Param('id', { schema: idSchema }) id: string): Promise<Media> {
    return this.uploads.copy(caller, id);
  }

  @Post(':id/fetch')
  @HttpCode(204)
  @Allow('webhooks.replay')
  @AnswersNothing()
  async again(@CurrentCaller() caller: Caller, @Param('id', { schema: idSchema }) id: string): Promise<void> {
    await this.refetch.run(caller, id);
  }
}

/** The files themselves, for browsers and carriers. What a stranger sent is shown as a picture or saved, never run. */
@Controller('media')
export class MediaFilesController {
  constructor(
    private readonly addresses: MediaAddresses,
    private readonly query: MediaQuery,
  ) {}

  @Get(':token')
  @Public('the address is signed and expires')
  async file(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const place = this.addresses.read(token);
    const file = place && (await this.query.content(place));
    if (!file) throw notFound('file');
    const shown = file.type.startsWith('image/');
    await reply
      .headers({
        'content-type': file.type,
        'content-disposition': `${shown ? 'inline' : 'attachment'}; filename="${nameOf(file)}"`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': `private, max-age=${place.secondsLeft}, immutable`,
      })
      .send(file.content);
  }
}

/** Only what no header could be broken with; the ending is ours, since it decides what opens the file. */
function nameOf({ name, type }: { name: string | null; type: string }): string {
  const plain =
    (name ?? 'file')
      .replace(/\.[^.]*$/, '')
      .replace(/[^\w .-]/g, '_')
      .slice(0, 80) || 'file';
  return `${plain}.${MEDIA_TYPES[type as MediaType]?.extension ?? 'bin'}`;
}
