import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import {
  API,
  type Session,
  type SignIn as Credentials,
  sessionSchema,
  signInSchema,
} from '@parley/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { Answers, AnswersNothing } from '../openapi/answers';
import type { Caller } from './actor';
import { CurrentCaller, Public, SignedIn } from './policy';
import { giveSessionCookie, takeSessionCookie } from './session-cookie';
import { SessionQuery } from './session.query';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';

@Controller(API.session)
export class SessionController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly session: SessionQuery,
  ) {}

  @Post()
  @HttpCode(200)
  @Public('whoever signs in is not signed in yet')
  @Answers(sessionSchema)
  async start(
    @Body({ schema: signInSchema }) credentials: Credentials,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const { cookie, 'user-agent': userAgent } = request.headers;
    const started = await this.signIn.run(credentials, { address: request.ip, userAgent, cookie });
    giveSessionCookie(reply, this.config.secureCookies, started.token, started.expiresAt);
    return this.session.one(started.sessionId);
  }

  @Get()
  @SignedIn()
  @Answers(sessionSchema)
  read(@CurrentCaller() caller: Caller): Promise<Session> {
    return this.session.one(caller.sessionId);
  }

  @Delete()
  @HttpCode(204)
  @Public('signing out twice is no mistake')
  @AnswersNothing()
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.database.transaction((tx) => this.sessions.end(tx, request.headers.cookie));
    takeSessionCookie(reply, this.config.secureCookies);
  }
}
