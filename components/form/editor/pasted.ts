import { Fragment, type Node, Slice } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { textSchema } from "@/lib/domain/text/schema";
import { wordLists } from "./word-lists";

const { nodes } = textSchema;

/** What is pasted keeps its words and the looks the form allows; conversations stay where they were begun. */
export const pasted = new Plugin({
  props: {
    // The cells of a table from Word or Excel would run together: "2024" and "900" must not become "2024900".
    transformPastedHTML: (html) => wordLists(html.replace(/<\/t[dh]>/gi, " $&")),
    transformPasted: (slice) => new Slice(plainer(slice.content), slice.openStart, slice.openEnd),
    handlePaste(view, { clipboardData }) {
      const html = clipboardData?.getData("text/html").trim();
      const list = html ? undefined : numberedList(clipboardData?.getData("text/plain") ?? "");
      if (!list) return false;
      view.dispatch(view.state.tr.replaceSelectionWith(list).setMeta("paste", true));
      return true;
    },
  },
});

/** Composed letters (some keyboards and programs give a letter and its marks apart), and no marks of conversations. */
function plainer(content: Fragment): Fragment {
  const made: Node[] = [];
  content.forEach((node) => {
    made.push(node.isText ? composed(node) : node.copy(plainer(node.content)));
  });
  return Fragment.fromArray(made);
}

function composed(node: Node): Node {
  const marks = node.marks.filter(({ type }) => type.name !== "comment");
  return textSchema.text((node.text ?? "").normalize("NFC"), marks);
}

/**
 * Plain lines that count on by one ("3. …", "4. …") as a list; undefined where one of them does not. Letters and Roman numerals
 * count nothing here: "TP. Huế" is a city.
 */
export function numberedList(text: string): Node | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const found = lines.map((line) => /^(\d+)[.)]\s+(.+)$/.exec(line.trim()));
  const start = Number(found[0]?.[1]);
  if (!(start >= 1) || !found.every((each, index) => each?.[1] === String(start + index))) return undefined;
  const points = found.map((each) => {
    const words = textSchema.text((each?.[2] ?? "").normalize("NFC"));
    return nodes.listItem.create(null, nodes.paragraph.create(null, words));
  });
  return nodes.orderedList.create({ start }, points);
}
