import { Extension } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { UndoRedo } from "@tiptap/extensions";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { countText, measure } from "@/lib/domain/counting";
import type { Limit } from "@/lib/domain/form";

/** Only what the form allows; whatever else is pasted keeps its words and loses its looks. */
export function editorExtensions(limit: Limit | undefined, onBarred: () => void) {
  const base = [Document, Paragraph, Text, Bold, Italic, HardBreak, BulletList, OrderedList, ListItem, ListKeymap, UndoRedo];
  return limit ? [...base, limited(limit, onBarred)] : base;
}

/** A document's words as the server counts them: a line a paragraph. */
function wordsOf(doc: Node): string {
  return doc.textBetween(0, doc.content.size, "\n", "\n");
}

/**
 * At the limit one's own typing stops, as the official form does. A paste may go beyond: its surplus is marked, so that a
 * longer text can be brought in and shortened here; deleting always works, and nothing that stands is ever cut.
 */
function limited(limit: Limit, onBarred: () => void) {
  return Extension.create({
    name: "limited",
    addProseMirrorPlugins() {
      return [
        new Plugin({
          key: new PluginKey("limited"),
          filterTransaction(transaction, state) {
            if (!transaction.docChanged || transaction.getMeta("uiEvent") === "paste" || transaction.getMeta("paste")) return true;
            // Drawn from outside: a version restored, a colleague's text, words that were kept.
            if (transaction.getMeta("preventUpdate")) return true;
            if (transaction.getMeta("addToHistory") === false || transaction.getMeta("history$")) return true;
            const after = measure(wordsOf(transaction.doc), limit);
            if (after.over === 0 || after.used <= countText(wordsOf(state.doc), limit.unit)) return true;
            onBarred();
            return false;
          },
          props: { decorations: (state) => surplus(state.doc, limit) },
        }),
      ];
    },
  });
}

/** Marks everything after the last word (or character) that fits. */
function surplus(doc: Node, limit: Limit): DecorationSet {
  if (measure(wordsOf(doc), limit).over === 0) return DecorationSet.empty;
  const decorations: Decoration[] = [];
  let used = 0;
  doc.descendants((node, position) => {
    if (!node.isText) return;
    const text = node.text ?? "";
    const room = Math.max(0, limit.value - used);
    const cut = lengthOfFirst(text, room, limit.unit);
    used += countText(text, limit.unit);
    if (cut < text.length) decorations.push(Decoration.inline(position + cut, position + text.length, { class: "surplus" }));
  });
  return DecorationSet.create(doc, decorations);
}

/** How many UTF-16 units the first `count` words or characters of a text take. */
function lengthOfFirst(text: string, count: number, unit: Limit["unit"]): number {
  if (unit === "characters") return [...text].slice(0, count).join("").length;
  if (count === 0) return 0;
  const words = [...text.matchAll(/\S+/g)];
  const last = words[count - 1];
  return last ? last.index + last[0].length : text.length;
}
