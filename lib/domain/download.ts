type Download = { readonly name: string; readonly mediaType: string; readonly size?: number };

/**
 * Headers of something to be kept, never shown: whatever a file turns out to hold, a browser that opens it anyway runs
 * nothing in it. The name is given twice, in full (RFC 5987) and in plain letters for who cannot read that.
 */
export function downloadHeaders({ name, mediaType, size }: Download): Record<string, string> {
  return {
    "content-type": mediaType,
    ...(size === undefined ? {} : { "content-length": String(size) }),
    "content-disposition": `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encodedName(name)}`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cache-control": "private, no-store",
  };
}

/** Headers of a picture that is shown on a page and nowhere else; kept by the browser, but asked for anew each time. */
export function shownHeaders({ mediaType, tag }: { readonly mediaType: string; readonly tag: string }) {
  return {
    "content-type": mediaType,
    "content-disposition": "inline",
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, no-cache",
    etag: `"${tag}"`,
  };
}

/** A name in plain letters, as a part of a path: "Đà Nẵng" becomes "Da Nang". */
export function plainName(name: string): string {
  const letters = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
  return letters.replace(/[^\x20-\x7e]|["\\/%]/g, "_");
}

function encodedName(name: string): string {
  const hex = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, hex);
}
