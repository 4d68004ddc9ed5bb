import { getSchema, Mark, Node } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Italic } from "@tiptap/extension-italic";
import { BulletList } from "@tiptap/extension-list/bullet-list";
import { ListItem } from "@tiptap/extension-list/item";
import { OrderedList } from "@tiptap/extension-list/ordered-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";

/** The passage a conversation is about. It may overlap with others, and what is typed at its edge does not belong to it. */
const Comment = Mark.create({
  name: "comment",
  excludes: "",
  inclusive: false,
  addAttributes: () => ({
    thread: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute("data-thread"),
      renderHTML: ({ thread }: { thread: string }) => ({ "data-thread": thread }),
    },
  }),
  parseHTML: () => [{ tag: "span[data-thread]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes, 0],
});

/** A reference to the register of figures; what it says stands there. */
export const Figure = Node.create({
  name: "figure",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute("data-figure"),
      renderHTML: ({ id }: { id: string }) => ({ "data-figure": id }),
    },
  }),
  parseHTML: () => [{ tag: "span[data-figure]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes],
});

/** All that a text of the form may hold, in the editor and on the server: paragraphs, bold, italic, lists, line breaks. */
export const textExtensions = [Document, Paragraph, Text, Bold, Italic, HardBreak, BulletList, OrderedList, ListItem, Comment, Figure];

/** The same as ProseMirror's schema, for code without an editor. */
export const textSchema = getSchema(textExtensions);
