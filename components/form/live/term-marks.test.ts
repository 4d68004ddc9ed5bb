import { Node } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import type { DecorationSet } from "prosemirror-view";
import { describe, expect, test, vi } from "vitest";
import * as glossary from "@/lib/domain/glossary";
import { textOf } from "@/lib/domain/rich-text";
import { textSchema } from "@/lib/domain/text/schema";
import { termMarks } from "./term-marks";

const term = (id: string): glossary.Term => ({ id, vi: id, en: "", fr: "", note: "" });
const plugin = termMarks([term("nghệ nhân"), term("di sản")], () => undefined);
const begin = (lines: string) => EditorState.create({ doc: Node.fromJSON(textSchema, textOf(lines)), plugins: [plugin] });
const marked = (state: EditorState) =>
  (plugin.getState(state) as DecorationSet).find().map(({ from, to }) => [from, state.doc.textBetween(from, to)]);

describe("terms are marked", () => {
  test("in every paragraph, where they stand", () => {
    expect(marked(begin("Một nghệ nhân\nDi sản"))).toEqual([
      [5, "nghệ nhân"],
      [16, "Di sản"],
    ]);
  });

  test("and follow what is typed, taken out and put between", () => {
    let state = begin("Một nghệ nhân\nDi sản");
    state = state.apply(state.tr.insertText("Các ", 1));
    expect(marked(state)[0]).toEqual([9, "nghệ nhân"]);
    state = state.apply(state.tr.insertText("x", 9));
    expect(marked(state)).toEqual([[21, "Di sản"]]);
    state = state.apply(state.tr.delete(9, 10));
    expect(marked(state)).toHaveLength(2);
    state = state.apply(state.tr.split(14));
    expect(marked(state)).toHaveLength(1);
    state = state.apply(state.tr.join(15));
    expect(marked(state)).toHaveLength(2);
  });

  test("not over a line break, and rightly behind one", () => {
    const paragraph = (...parts: string[]) => ({
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: parts.map((text) => (text === "\n" ? { type: "hardBreak" } : { type: "text", text })),
        },
      ],
    });
    const state = EditorState.create({
      doc: Node.fromJSON(textSchema, paragraph("nghệ", "\n", "nhân", "\n", "di sản")),
      plugins: [plugin],
    });
    expect(marked(state)).toEqual([[11, "di sản"]]);
  });

  test("by searching a paragraph only when it changes, also when the whole text is put anew around it", () => {
    let state = begin("Một nghệ nhân\nDi sản\nBa");
    const search = vi.spyOn(glossary, "findTerms");
    state = state.apply(state.tr.insertText("x", 2));
    expect(search).toHaveBeenCalledTimes(1);
    state = state.apply(state.tr.replaceWith(0, state.doc.content.size, state.doc.content));
    state = state.apply(state.tr.setSelection(state.selection));
    expect(search).toHaveBeenCalledTimes(1);
    search.mockRestore();
  });
});
