/** The two entries that close a packet: what it holds, and who vouches for that. */
export const manifestName = "manifest.json";
export const signatureName = "manifest.sig";

/** A public key of the office that sends packets, as it is handed out: 32 bytes in base64, and the days it signed on (ISO, UTC). */
export type PublicKey = {
  readonly id: string;
  readonly publicKey: string;
  readonly since: string;
  /** Null while it signs. */
  readonly until: string | null;
};

export type Signature = { readonly key: string; readonly signature: Uint8Array };

const line = /^Ed25519 ([0-9a-f]{16}) ([A-Za-z0-9+/]{86}==)\n$/;

/** The text of `manifest.sig`: the algorithm (RFC 8032), the key's id, and 64 bytes in base64, on one line. */
export function signatureText({ key, signature }: Signature): string {
  return `Ed25519 ${key} ${toBase64(signature)}\n`;
}

/** Reads such a text; undefined for anything that is not, to the letter, what `signatureText` writes. */
export function readSignature(text: string): Signature | undefined {
  const [, key, base64] = line.exec(text) ?? [];
  if (key === undefined || base64 === undefined) return undefined;
  const read = { key, signature: fromBase64(base64) };
  // The last letter before "==" has bits that mean nothing; they must not be free to differ.
  return signatureText(read) === text ? read : undefined;
}

/** Bytes as base64 (RFC 4648, with padding). */
export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Base64 as bytes; throws where it is none. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
