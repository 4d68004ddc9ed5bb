/**
 * Does a request come from a page of this product? A browser says so in `sec-fetch-site`, but only over HTTPS or on the machine
 * itself; on an office's plain HTTP it must name our own address in `origin`, or in `referer` where a reading has no origin. A
 * request that says nothing of the kind does not. `header` gives a header by its lower-case name, `x-forwarded-host` being the
 * proxy's word for `host`.
 */
export function fromOwnPages(header: (name: string) => string | null | undefined): boolean {
  const site = header("sec-fetch-site");
  if (site) return site === "same-origin";
  return isOwn(header("origin") ?? header("referer"), header);
}

/** The same for what has no `sec-fetch-site`, a WebSocket: its origin must be ours. */
export function ownOrigin(header: (name: string) => string | null | undefined): boolean {
  return isOwn(header("origin"), header);
}

function isOwn(address: string | null | undefined, header: (name: string) => string | null | undefined): boolean {
  const own = header("x-forwarded-host") ?? header("host");
  return typeof address === "string" && URL.canParse(address) && new URL(address).host === own;
}
