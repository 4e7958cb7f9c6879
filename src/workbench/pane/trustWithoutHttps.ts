/**
 * office.js trusts a host page under https with its own host name at once. Under http it asks its page
 * `AgaveErrorUX/index.html`, which lies beside office.js, whether the user has agreed to this host, and that page reads
 * the answer from its localStorage. A workbench on http://localhost, which serves office.js itself, gives this answer
 * beforehand.
 */
export function trustWithoutHttps({ protocol, hostname }: Location, storage: Storage): void {
  if (protocol === 'http:') storage.setItem(`OfficeJSTrustKeyV2_http_${hostname}`, JSON.stringify({ Result: 1 }));
}
