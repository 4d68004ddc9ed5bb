/**
 * Does a request come from a page of this product? A browser says so in `sec-fetch-site`, but only over HTTPS or on the machine
 * itself; on an office's plain HTTP it must name our own address in `origin`. A request that says nothing of the kind does not.
 * `header` gives a header by its lower-case name, `x-forwarded-host` being the proxy's word for `host`.
 */
export function fromOwnPages(header: (name: string) => string | null | undefined): boolean {
  const site = header("sec-fetch-site");
  return site ? site === "same-origin" : isOwn(header("origin"), header);
}

/** The same for a reading, which has no origin: there the page it comes from may be named in `referer`. Never for a change. */
export function readFromOwnPages(header: (name: string) => string | null | undefined): boolean {
  if (header("sec-fetch-site") || header("origin")) return fromOwnPages(header);
  return isOwn(header("referer"), header);
}

/** The same for what has no `sec-fetch-site`, a WebSocket: its origin must be ours. */
export function ownOrigin(header: (name: string) => string | null | undefined): boolean {
  return isOwn(header("origin"), header);
}

function isOwn(address: string | null | undefined, header: (name: string) => string | null | undefined): boolean {
  const own = header("x-forwarded-host") ?? header("host");
  return typeof address === "string" && URL.canParse(address) && new URL(address).host === own;
}
