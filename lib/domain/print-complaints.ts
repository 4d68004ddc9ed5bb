/** What a printer can have against a packet. A sentence for each stands in `lib/i18n`. */
export const printComplaints = ["character", "too-long", "heading", "no-title", "no-alt", "font", "slow", "busy", "other"] as const;

export type PrintComplaint = {
  readonly kind: (typeof printComplaints)[number];
  /** What the sentence quotes: a character, a font, or the printer's own words where they are not known. */
  readonly detail: string;
};

// The printer's words as Typst 0.14 puts them; "PDF/A-2a error: " or "PDF/UA-1 error: " may stand before.
const known: readonly (readonly [PrintComplaint["kind"], RegExp])[] = [
  ["character", /the text [`"']*(.+?)[`"']* could not be displayed/su],
  ["too-long", /a PDF (?:string|name) is longer than (\d+)/],
  ["heading", /skipped from heading level (.+)$|the first heading must be of (level \d)/],
  ["no-title", /(missing document title)/],
  ["no-alt", /(missing alt text)/],
  ["font", /unknown font family: (.+)$/],
  ["slow", /^(Printing took longer than a minute)$/],
  ["busy", /^(Too many prints are waiting)$/],
];

/** A line of the printer as what it means; one that is not known keeps the printer's words, to be quoted. */
export function complaintOf(line: string): PrintComplaint {
  for (const [kind, words] of known) {
    const found = words.exec(line);
    if (found) return { kind, detail: found[1] ?? found[2] ?? "" };
  }
  return { kind: "other", detail: line };
}
