import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { Config } from './config/config';

/**
 * What browsers are told of every answer. The console brings all its scripts, styles and fonts itself; styles are
 * set inline by its component kit. Sockets are named one by one, since older browsers do not count them to 'self'.
 */
export function securityHeaders(config: Config): FastifyHelmetOptions {
  const sockets = config.allowedOrigins.map((origin) => origin.replace(/^http/, 'ws'));
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', ...(config.mediaUrl === config.publicUrl ? [] : [config.mediaUrl])],
        connectSrc: ["'self'", ...sockets],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    // On plain http it would say nothing; on https a browser that was here once never goes back to http.
    strictTransportSecurity: config.secureCookies ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  };
}
