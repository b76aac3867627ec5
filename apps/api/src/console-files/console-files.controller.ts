import { extname } from 'node:path';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/policy';
import { defaultConsoleDir } from '../config/checkout';
import { CONFIG, type Config } from '../config/config';
import { notFound, ProblemError } from '../problems/problem';

/** Never the console's, whatever is missing there. */
const NOT_OURS = /^\/(?:api|webhooks|media|socket\.io|health|metrics)(?:\/|$)/;
const YEAR_SECONDS = 31_536_000;

/**
 * The built console. Files under /assets carry a hash of their content in their name and may be kept for good;
 * every page of the console is the one index.html, which must be asked for each time, or a new version would not
 * be seen.
 */
@ApiExcludeController()
@Controller()
export class ConsoleFilesController {
  private readonly folder: string | null;

  constructor(@Inject(CONFIG) config: Config) {
    this.folder = config.consoleDir ?? defaultConsoleDir();
  }

  @Get('*')
  @Public('the console itself holds no data; whoever is not signed in sees the sign-in page')
  async serve(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    // Not decoded: that is done once, where the file is looked for.
    const path = request.url.replace(/[?#].*$/s, '');
    if (NOT_OURS.test(path)) throw notFound('address');
    if (this.folder === null)
      throw new ProblemError('not_found', 'The console is not built here. Build it, or set CONSOLE_DIR.');
    if (extname(path) !== '') {
      const forever = path.startsWith('/assets/');
      await reply.sendFile(path.slice(1), this.folder, {
        dotfiles: 'deny',
        immutable: forever,
        maxAge: forever ? YEAR_SECONDS * 1000 : 0,
      });
    } else if (/text\/html|\*\/\*/.test(request.headers.accept ?? '*/*')) {
      void reply.header('cache-control', 'no-cache');
      await reply.sendFile('index.html', this.folder, { cacheControl: false });
    } else throw notFound('page');
  }
}
