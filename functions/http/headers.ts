import httpSecurityHeaders from '@middy/http-security-headers';

/** Styles come from our own sheet, scripts from nowhere, forms go only to us, nobody frames us. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer. `strict-origin`: under `no-referrer` a same-origin form post would say `Origin: null`. */
export const securityHeaders = () =>
  httpSecurityHeaders({
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    permissionsPolicy: false,
    referrerPolicy: { policy: 'strict-origin' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true, preload: false },
    reportTo: false,
    reportingEndpoints: false,
  });

type Answered = { response: { headers?: Record<string, unknown> } | null | undefined };

/** The library's policy cannot leave out its sandbox, so ours is set beside it. */
export const contentPolicy = () => {
  const set = ({ response }: Answered): void => {
    if (response) response.headers = { ...response.headers, 'Content-Security-Policy': contentSecurityPolicy };
  };
  return { after: set, onError: set };
};
