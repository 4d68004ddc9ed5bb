import { Schema } from "prosemirror-model";

const bulletStyles: Readonly<Record<string, string>> = {
  "upper-roman": "I",
  "lower-roman": "i",
  "upper-alpha": "A",
  "upper-latin": "A",
  "lower-alpha": "a",
  "lower-latin": "a",
};

/** How a pasted list counts: by its own attribute, its style, or the style of its first point, as Google Docs writes it. */
function countingOf(list: HTMLElement): string | null {
  const styled = (element: Element | null) =>
    bulletStyles[
      /list-style-type\s*:\s*([^;]+)/i
        .exec(element?.getAttribute("style") ?? "")?.[1]
        ?.trim()
        .toLowerCase() ?? ""
    ];
  return list.getAttribute("type") || (styled(list) ?? styled(list.querySelector("li")) ?? null);
}

function startOf(list: HTMLElement): number {
  return list.hasAttribute("start") ? Number.parseInt(list.getAttribute("start") ?? "", 10) : 1;
}

/**
 * All that a text of the form may hold, in the editor and on the server: paragraphs, bold, italic, lists, line breaks, the
 * passages of conversations and references to figures. Stored texts know these by their names and attributes, so neither may
 * change. The order counts: the first block is what an empty text is made of, and looks are nested in the order of the marks.
 */
export const textSchema = new Schema({
  nodes: {
    paragraph: { group: "block", content: "inline*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    doc: { content: "block+" },
    text: { group: "inline" },
    hardBreak: {
      group: "inline",
      inline: true,
      selectable: false,
      linebreakReplacement: true,
      parseDOM: [{ tag: "br" }],
      toDOM: () => ["br"],
    },
    bulletList: { group: "block list", content: "listItem+", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
    orderedList: {
      group: "block list",
      content: "listItem+",
      attrs: { start: { default: 1 }, type: { default: null } },
      parseDOM: [{ tag: "ol", getAttrs: (list) => ({ start: startOf(list), type: countingOf(list) }) }],
      toDOM: ({ attrs: { start, type } }) => ["ol", { start: start === 1 ? null : start, type: type === "1" ? null : type }, 0],
    },
    listItem: { content: "paragraph block*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
    // A reference to the register of figures; what it says stands there.
    figure: {
      group: "inline",
      inline: true,
      atom: true,
      attrs: { id: { default: null } },
      parseDOM: [{ tag: "span[data-figure]", getAttrs: (element) => ({ id: element.getAttribute("data-figure") }) }],
      toDOM: ({ attrs: { id } }) => ["span", { "data-figure": id }],
    },
  },
  marks: {
    bold: {
      parseDOM: [
        { tag: "strong" },
        // Google Docs wraps all that it copies in a <b> that is not bold.
        { tag: "b", getAttrs: ({ style }) => (style.fontWeight === "normal" ? false : null) },
        { style: "font-weight=400", clearMark: ({ type }) => type.name === "bold" },
        { style: "font-weight", getAttrs: (weight) => (/^(bold(er)?|[5-9]\d{2,})$/.test(weight) ? null : false) },
      ],
      toDOM: () => ["strong", 0],
    },
    italic: {
      parseDOM: [
        { tag: "em" },
        { tag: "i", getAttrs: ({ style }) => (style.fontStyle === "normal" ? false : null) },
        { style: "font-style=normal", clearMark: ({ type }) => type.name === "italic" },
        { style: "font-style=italic" },
      ],
      toDOM: () => ["em", 0],
    },
    // The passage a conversation is about. It may overlap with others, and what is typed at its edge does not belong to it.
    comment: {
      excludes: "",
      inclusive: false,
      attrs: { thread: { default: null } },
      parseDOM: [{ tag: "span[data-thread]", getAttrs: (element) => ({ thread: element.getAttribute("data-thread") }) }],
      toDOM: ({ attrs: { thread } }) => ["span", { "data-thread": thread }, 0],
    },
  },
});
