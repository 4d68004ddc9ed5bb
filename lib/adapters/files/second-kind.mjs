// Files that two programs read as two different things.

const zipEnd = Buffer.from("PK\u0005\u0006", "latin1");
const longestComment = 65_535;

/** Whether a ZIP's own end stands at the end of the file: then any program takes the whole as a ZIP (APPNOTE 4.3.16). */
export function endsAsZip(bytes) {
  const from = Math.max(0, bytes.length - 22 - longestComment);
  for (let at = bytes.lastIndexOf(zipEnd); at >= from && at !== -1; at = at === 0 ? -1 : bytes.lastIndexOf(zipEnd, at - 1)) {
    if (at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) >= bytes.length) return true;
  }
  return false;
}

const anywhere = ["PK\u0003\u0004", "PK\u0005\u0006", "%PDF-", "Rar!", "7z\u00bc\u00af", "\u007fELF"];
const markup = /<(?:!doctype|html|script|svg|iframe|body|\?php|\?xml)/i;
const program = /^(?:\s*#!|MZ)/;

/** Whether what lies behind a picture is a file of another kind, and not padding or a phone's second picture or film. */
export function isAnotherFile(rest) {
  const text = rest.toString("latin1");
  return anywhere.some((mark) => text.includes(mark)) || markup.test(text) || program.test(text);
}
