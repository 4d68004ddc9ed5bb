import type { Words } from "./form";
import type { Block, PrintLanguage, Run } from "./packet";
import type { RichBlock, RichInline, RichText } from "./rich-text";

export type { Block };

/** Plain lines as paragraphs; empty lines are dropped. */
export function linesToBlocks(text: string): readonly Block[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line) => ({ type: "paragraph", runs: [{ text: line }] }));
}

/** A form text as it is printed: same paragraphs, lists and emphasis. */
export function richBlocks(text: RichText): readonly Block[] {
  return text.content.map(richBlock).filter((block) => block.type !== "paragraph" || block.runs.length > 0);
}

function richBlock(node: RichBlock): Block {
  if (node.type === "paragraph") return { type: "paragraph", runs: (node.content ?? []).map(run) };
  const items = node.content.map((entry) => entry.content.map(richBlock));
  return { type: "list", ordered: node.type === "orderedList", items };
}

function run(node: RichInline): Run {
  if (node.type === "hardBreak") return { text: "\n" };
  if (node.type === "figure") return { text: "" };
  const marks = (node.marks ?? []).map((mark) => mark.type);
  return {
    text: node.text,
    ...(marks.includes("bold") ? { bold: true } : {}),
    ...(marks.includes("italic") ? { italic: true } : {}),
  };
}

/** The words in a language; a French form without French words is read in English. */
export function inLanguage(words: Words, language: PrintLanguage): string {
  return language === "vi" ? words.vi : language === "fr" ? (words.fr ?? words.en) : words.en;
}
