import { z } from "zod";

const mark = z.strictObject({ type: z.enum(["bold", "italic"]) });
const marks = z.array(mark).max(2).optional();
const breakNode = z.strictObject({ type: z.literal("hardBreak"), marks });
/** A reference to the register of figures. Versions keep it; what is read and sent has the figure's words in its place. */
const figureNode = z.strictObject({ type: z.literal("figure"), attrs: z.strictObject({ id: z.uuid() }), marks });

type Marks = z.infer<typeof marks>;
type TextNode = { type: "text"; text: string; marks?: Marks };
export type RichInline = TextNode | z.infer<typeof breakNode> | z.infer<typeof figureNode>;
export type RichParagraph = { type: "paragraph"; content?: RichInline[] | undefined };
export type RichList = {
  type: "bulletList" | "orderedList";
  attrs?: { start?: number; type?: string | null };
  content: RichItem[];
};
export type RichItem = { type: "listItem"; content: RichBlock[] };
export type RichBlock = RichParagraph | RichList;
export type RichText = { type: "doc"; content: RichBlock[] };

type Bounds = { readonly text: number; readonly inline: number; readonly parts: number; readonly items: number; readonly blocks: number };

function schemaOf(bounds: Bounds): z.ZodType<RichText> {
  const textNode = z.strictObject({ type: z.literal("text"), text: z.string().min(1).max(bounds.text), marks });
  const inline = z.discriminatedUnion("type", [textNode, breakNode, figureNode]);
  const paragraph = z.strictObject({ type: z.literal("paragraph"), content: z.array(inline).max(bounds.inline).optional() });
  const block: z.ZodType<RichBlock> = z.lazy(() => z.union([paragraph, list]));
  const item: z.ZodType<RichItem> = z.strictObject({ type: z.literal("listItem"), content: z.array(block).min(1).max(bounds.parts) });
  const list: z.ZodType<RichList> = z.strictObject({
    type: z.enum(["bulletList", "orderedList"]),
    attrs: z.strictObject({ start: z.int().optional(), type: z.string().nullable().optional() }).optional(),
    content: z.array(item).min(1).max(bounds.items),
  });
  return z.strictObject({ type: z.literal("doc"), content: z.array(block).min(1).max(bounds.blocks) });
}

/**
 * The only text a form field can hold: paragraphs, bold, italic, lists and line breaks, kept as Tiptap's JSON. Anything else
 * (headings, links, colours, images) is refused here as malformed, whoever sends it, and so is what is far too long.
 */
export const richText = schemaOf({ text: 60_000, inline: 5_000, parts: 200, items: 500, blocks: 1_000 });

/** The same shape without bounds: what people wrote together is never unreadable for being long. */
export const storedText = schemaOf({ text: Infinity, inline: Infinity, parts: Infinity, items: Infinity, blocks: Infinity });

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
