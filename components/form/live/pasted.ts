import { Extension } from "@tiptap/core";
import { Fragment, type Node, type Schema, Slice } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";

/** What is pasted keeps its words and the looks the form allows; conversations stay where they were begun. */
export const Pasted = Extension.create({
  name: "pasted",
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey("pasted"),
        props: {
          // The cells of a table from Word or Excel would run together: "2024" and "900" must not become "2024900".
          transformPastedHTML: (html) => html.replace(/<\/t[dh]>/gi, " $&"),
          transformPasted: (slice, { state }) => new Slice(plainer(slice.content, state.schema), slice.openStart, slice.openEnd),
        },
      }),
    ];
  },
});

/** Composed letters (some keyboards and programs give a letter and its marks apart), and no marks of conversations. */
function plainer(content: Fragment, schema: Schema): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    nodes.push(node.isText ? composed(node, schema) : node.copy(plainer(node.content, schema)));
  });
  return Fragment.fromArray(nodes);
}

function composed(node: Node, schema: Schema): Node {
  const marks = node.marks.filter(({ type }) => type.name !== "comment");
  return schema.text((node.text ?? "").normalize("NFC"), marks);
}
