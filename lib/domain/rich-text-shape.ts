import { z } from "zod";
import type { RichBlock, RichItem, RichList, RichText } from "./rich-text";

const mark = z.strictObject({ type: z.enum(["bold", "italic"]) });
const marks = z.array(mark).max(2).optional();
const breakNode = z.strictObject({ type: z.literal("hardBreak"), marks });
const figureNode = z.strictObject({ type: z.literal("figure"), attrs: z.strictObject({ id: z.uuid() }), marks });

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
 * The only text a form field can hold: paragraphs, bold, italic, lists and line breaks, kept as ProseMirror's JSON. Anything else
 * (headings, links, colours, images) is refused here as malformed, whoever sends it, and so is what is far too long.
 */
export const richText = schemaOf({ text: 60_000, inline: 5_000, parts: 200, items: 500, blocks: 1_000 });

/** The same shape without bounds: what people wrote together is never unreadable for being long. */
export const storedText = schemaOf({ text: Infinity, inline: Infinity, parts: Infinity, items: Infinity, blocks: Infinity });
