/** What a cell says, and how wide its column is in digits of the font; no width where its words do not wrap. */
type Wrapped = { readonly words: string; readonly width: number | undefined; readonly bold?: boolean };

/** Excel knows no higher row. */
const most = 409;
const lineHeight = 16.5;

/**
 * How high a row must be, in points, so that all its wrapped words (Times New Roman, 12 points) are seen: not every program fits rows to
 * their words when it opens a file. Wraps as those programs do, at gaps, and a word longer than a line within; at most 409 points.
 */
export function rowHeight(cells: readonly Wrapped[]): number {
  const lines = cells.map(({ words, width, bold = false }) =>
    words.split("\n").reduce((sum, line) => sum + (width === undefined ? 1 : linesOf(line, (width - 1.5) / (bold ? 1.1 : 1))), 0),
  );
  return Math.min(most, Math.ceil(Math.max(1, ...lines) * lineHeight) + 2);
}

function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const wide = widthOf(word);
    if (used > 0 && used + wide > room) {
      lines += 1;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(wide / room) - 1);
    lines += broken;
    used += wide - broken * room + gap;
  }
  return lines;
}

const gap = 0.5;

/** In digits, which are half as wide as the font is high; of a letter with marks only the letter takes room. */
function widthOf(word: string): number {
  return [...word.normalize("NFD").replace(/\p{M}/gu, "")].reduce((sum, sign) => sum + signWidth(sign), 0);
}

function signWidth(sign: string): number {
  if (/[MWmw@%—]/.test(sign)) return 1.8;
  if (/\p{Lu}/u.test(sign)) return 1.45;
  if (/[ijltfr.,;:'’()[\]|!/-]/.test(sign)) return 0.67;
  return sign < "\u2e80" ? 1 : 2;
}
