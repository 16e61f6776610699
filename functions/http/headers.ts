import httpSecurityHeaders from '@middy/http-security-headers';

/** Styles come from our own sheet, scripts from nowhere, forms go only to us, nobody frames us. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  // A document stands in the page of whoever signs it.
  "object-src 'self'",
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

/** For an answer that our own pages may show in themselves: nothing in it can run or ask for anything. */
export const embeddable = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'",
};

/** The library's policy cannot leave out its sandbox, and says to all that nobody frames them: ours is set over it. */
export const contentPolicy = () => {
  const set = ({ response }: Answered): void => {
    if (!response) return;
    const shown = response.headers?.['Content-Security-Policy'] === embeddable['Content-Security-Policy'];
    response.headers = {
      ...response.headers,
      ...(shown ? { 'X-Frame-Options': 'SAMEORIGIN' } : { 'Content-Security-Policy': contentSecurityPolicy }),
    };
  };
  return { after: set, onError: set };
};
