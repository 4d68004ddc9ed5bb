// What holds a text knows its shape alone; `rich-text-shape.ts` checks it, and stays out of the browser.
type Marks = { type: "bold" | "italic" }[] | undefined;
type TextNode = { type: "text"; text: string; marks?: Marks };
type BreakNode = { type: "hardBreak"; marks?: Marks };
/** A reference to the register of figures. Versions keep it; what is read and sent has the figure's words in its place. */
type FigureNode = { type: "figure"; attrs: { id: string }; marks?: Marks };
export type RichInline = TextNode | BreakNode | FigureNode;
export type RichParagraph = { type: "paragraph"; content?: RichInline[] | undefined };
export type RichList = {
  type: "bulletList" | "orderedList";
  attrs?: { start?: number; type?: string | null };
  content: RichItem[];
};
export type RichItem = { type: "listItem"; content: RichBlock[] };
export type RichBlock = RichParagraph | RichList;
export type RichText = { type: "doc"; content: RichBlock[] };

/** A text with nothing in it yet: what the editor shows on an unanswered question. */
export const emptyText: RichText = { type: "doc", content: [{ type: "paragraph" }] };

/** The words of a text without their looks: one line a paragraph or item, NFC. This is what is searched, compared and counted. */
export function plainText(text: RichText): string {
  return text.content.map(blockText).join("\n").normalize("NFC");
}

function blockText(node: RichBlock): string {
  if (node.type === "paragraph") return (node.content ?? []).map(inlineText).join("");
  return node.content.map((entry) => entry.content.map(blockText).join("\n")).join("\n");
}

function inlineText(node: RichInline): string {
  if (node.type === "figure") return "";
  return node.type === "text" ? node.text : "\n";
}

/** Makes a text of plain lines, one paragraph each: how seeds, imports and merged texts enter the same shape. */
export function textOf(lines: string): RichText {
  const paragraphs = lines
    .normalize("NFC")
    .split(/[\r\n]+/)
    .map(lineParagraph);
  return { type: "doc", content: paragraphs };
}

function lineParagraph(line: string): RichParagraph {
  return line === "" ? { type: "paragraph" } : { type: "paragraph", content: [{ type: "text", text: line }] };
}
