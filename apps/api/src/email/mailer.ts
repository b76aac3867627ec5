import { Inject, Injectable } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../config/config';

export interface Mail {
  messageId: string;
  to: string;
  subject: string;
  text: string;
}

/** `not_taken` may be sent again, `unknown` may have been taken. The code is the server's or the library's. */
export interface MailOutcome {
  state: 'sent' | 'not_taken' | 'failed' | 'unknown';
  code: string | null;
}

/** Mail goes out by SMTP, where the configuration names a server. */
@Injectable()
export class Mailer {
  private transport: Promise<Transporter> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get isConfigured(): boolean {
    return this.config.smtp !== null;
  }

  async send(mail: Mail): Promise<MailOutcome> {
    const { smtp } = this.config;
    if (!smtp) return { state: 'not_taken', code: 'parley:no_mail_server' };
    try {
      this.transport ??= this.connect(smtp.url);
      await (
        await this.transport
      ).sendMail({ ...mail, from: smtp.from, disableFileAccess: true, disableUrlAccess: true });
      return { state: 'sent', code: null };
    } catch (error) {
      return outcomeOf(error);
    }
  }

  close(): void {
    void this.transport?.then((transport) => transport.close());
  }

  private async connect(url: string): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    const timeout = this.config.carrierTimeoutMs;
    return createTransport({
      url,
      connectionTimeout: timeout,
      greetingTimeout: timeout,
      socketTimeout: timeout,
    });
  }
}

interface SmtpError {
  code?: string;
  responseCode?: number;
  /** Which of its clocks ran out. */
  timeoutType?: string;
  syscall?: string;
}

/** Before any message: name, connection, greeting, TLS, sign-in, addresses. */
const BEFORE_THE_MESSAGE = new Set(['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EOAUTH2', 'EENVELOPE']);
const NOT_EVEN_GREETED = new Set(['CONNECTION_TIMEOUT', 'GREETING_TIMEOUT']);

/** RFC 5321: 4yz is "try again", 5yz is final. Without an answer, only what came before the message is certain. */
function outcomeOf(error: unknown): MailOutcome {
  const { code, responseCode, timeoutType, syscall } = error as SmtpError;
  const said = String(responseCode ?? code ?? 'failed');
  if (responseCode !== undefined) {
    return { state: responseCode >= 500 ? 'failed' : 'not_taken', code: said };
  }
  const before =
    BEFORE_THE_MESSAGE.has(code ?? '') || NOT_EVEN_GREETED.has(timeoutType ?? '') || syscall === 'connect';
  return { state: before ? 'not_taken' : 'unknown', code: said };
}
