/** A piece of a line: words, or a blank that somebody still has to fill in, printed in brackets and marked. */
export type LinePart = { readonly text: string; readonly blank?: true };
export type Line = readonly LinePart[];

/** What stands in the body of a letter, in the order of reading. */
export type LetterBlock =
  | { readonly type: "paragraph"; readonly line: Line }
  | { readonly type: "heading"; readonly line: Line }
  | { readonly type: "item"; readonly line: Line }
  | { readonly type: "pairs"; readonly rows: readonly (readonly [Line, Line])[] };

/** A body as a template has it: a paragraph; `# ` begins a heading, `- ` an item; pairs are a table of two columns. */
export type TemplateBlock = string | { readonly pairs: readonly (readonly [string, string])[] };

/** A letter to UNESCO: no form is prescribed for it, so it has the parts any formal letter has. */
export type UnescoLetter = {
  readonly language: "en" | "fr";
  /** What whoever opens the draft has to know; to be deleted before signing. */
  readonly advice: Line;
  readonly from: readonly Line[];
  readonly to: readonly Line[];
  readonly placeAndDate: Line;
  readonly title?: Line;
  readonly subject?: Line;
  readonly greeting?: Line;
  readonly body: readonly LetterBlock[];
  readonly closing?: Line;
  readonly signature: readonly Line[];
};

/** A paper inside Vietnam, with the elements of Nghị định 30/2020/NĐ-CP, Điều 8; number and date are never filled in. */
export type OfficialPaper = {
  /** Cơ quan chủ quản; absent for a body that has none, such as a People's Committee. */
  readonly above?: Line;
  /** Cơ quan ban hành. */
  readonly issuer: Line;
  /** What follows the slash of `Số:      /…`, e.g. "UBND-VX" or "TTr-SVHTT". */
  readonly symbol: Line;
  /** Địa danh. */
  readonly place: Line;
  /** Tên loại, e.g. "TỜ TRÌNH"; absent for a công văn, whose trích yếu then stands under its number. */
  readonly type?: string;
  /** Trích yếu, without "V/v". */
  readonly abstract: Line;
  readonly to: readonly Line[];
  /** Căn cứ, without the closing sign. */
  readonly basis: readonly Line[];
  readonly body: readonly LetterBlock[];
  /** Nơi nhận, without dash and closing sign; the last is the archive's line ("Lưu: VT, …"). */
  readonly recipients: readonly Line[];
  /** Chức vụ, a line each (TM., KT., TL. …). */
  readonly office: readonly Line[];
  readonly signatory: Line;
  /** A list that follows on a page of its own: its name, what it goes with, its entries. */
  readonly annex?: { readonly title: readonly Line[]; readonly items: readonly Line[] };
};

/**
 * A template's text with its names filled in. `{name}` is replaced by what is known under that name; what is not known, and what
 * stands in square brackets, becomes a blank with a hint of what belongs there. Nothing is ever made up.
 */
export function fillLine(template: string, values: Readonly<Record<string, string>>, hints: Readonly<Record<string, string>>): Line {
  const parts: LinePart[] = [];
  let end = 0;
  for (const { 0: found, 1: name, 2: hint, index } of template.matchAll(/\{(\w+)\}|\[([^\]]+)\]/g)) {
    if (index > end) parts.push({ text: template.slice(end, index) });
    const known = name === undefined ? "" : (values[name] ?? "");
    parts.push(...(known === "" ? [{ text: `[${hint ?? hints[name ?? ""] ?? name}]`, blank: true as const }] : inBrackets(known)));
    end = index + found.length;
  }
  return end < template.length ? [...parts, { text: template.slice(end) }] : parts;
}

/** A value may itself say in brackets what has to be checked before it is relied on. */
function inBrackets(value: string): readonly LinePart[] {
  return value.split(/(\[[^\]]*\])/).flatMap((text) => {
    if (text === "") return [];
    return text.startsWith("[") ? [{ text, blank: true as const }] : [{ text }];
  });
}

/** A template's block with its names filled in. */
export function fillBlock(block: TemplateBlock, fill: (text: string) => Line): LetterBlock {
  if (typeof block !== "string") return { type: "pairs", rows: block.pairs.map(([name, value]) => [fill(name), fill(value)]) };
  if (block.startsWith("# ")) return { type: "heading", line: fill(block.slice(2)) };
  if (block.startsWith("- ")) return { type: "item", line: fill(block.slice(2)) };
  return { type: "paragraph", line: fill(block) };
}

/** The words of a line, blanks with their brackets. */
export function lineText(line: Line): string {
  return line.map(({ text }) => text).join("");
}
