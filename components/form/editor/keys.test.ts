import { Node } from "prosemirror-model";
import { type Command, EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, test } from "vitest";
import { textSchema } from "@/lib/domain/text/schema";
import { dropEmpty, intoLastPoint, nextIntoPoint, outOfPoint, raisePoints, underLastPoint } from "./list-edges";
import { toggleList, toParagraph } from "./lists";
import { breakLine, hasLook, isWithin, toggleLook } from "./looks";
import { numberedList } from "./pasted";

const { nodes, marks } = textSchema;

type Json = { readonly type: string; readonly content?: readonly Json[]; readonly text?: string; readonly marks?: readonly Json[] };

const p = (text = ""): Json => ({ type: "paragraph", ...(text ? { content: [{ type: "text", text }] } : {}) });
const li = (...content: Json[]): Json => ({ type: "listItem", content });
const ul = (...content: Json[]): Json => ({ type: "bulletList", content });

/** A text with the caret at the bar in its words, or two bars round what is chosen. */
function standing(...content: Json[]): EditorState {
  const marked = Node.fromJSON(textSchema, { type: "doc", content });
  const bars: number[] = [];
  marked.descendants((node, at) => {
    for (const { index } of (node.text ?? "").matchAll(/\|/g)) bars.push(at + index);
  });
  let state = EditorState.create({ doc: marked });
  for (const bar of bars.toReversed()) state = state.apply(state.tr.delete(bar, bar + 1));
  const [from = 0, to = from + 1] = bars;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, bars.length > 1 ? to - 1 : from)));
}

/** The text after a command, with the bar where the caret is: paragraphs in brackets, lists in their own. */
function outcome(state: EditorState, command: Command): string | undefined {
  let now = state;
  const dispatch = (tr: EditorState["tr"]) => {
    now = now.apply(tr);
  };
  const done = command(state, dispatch);
  return done ? drawn(now) : undefined;
}

function drawn({ doc, selection }: EditorState): string {
  const caret = EditorState.create({ doc });
  const shown = caret.apply(caret.tr.insertText("|", selection.head)).doc;
  return shown.children.map(draw).join(" ");
}

function draw(node: Node): string {
  const inside = node.children.map(draw).join(node.isTextblock ? "" : " ");
  if (node.isText) return node.text ?? "";
  return { paragraph: `[${inside}]`, bulletList: `•(${inside})`, orderedList: `1(${inside})`, hardBreak: "↵" }[node.type.name] ?? inside;
}

describe("at the edges of lists", () => {
  test.each([
    ["a paragraph behind a list goes on in its last point", [ul(li(p("a"))), p("|b")], intoLastPoint, "•([a|b])"],
    ["the deepest one", [ul(li(p("a"), ul(li(p("b"))))), p("|c")], intoLastPoint, "•([a] •([b|c]))"],
    ["a point leaves its list", [ul(li(p("a")), li(p("|b")))], outOfPoint, "•([a]) [|b]"],
    ["Tab puts a paragraph under the last point", [ul(li(p("a"))), p("|b")], underLastPoint, "•([a] [|b])"],
    ["Delete takes the next point's words", [ul(li(p("a|")), li(p("b")))], nextIntoPoint, "•([a|b])"],
    ["Delete raises points that have points", [ul(li(p("a|"), ul(li(p("b"), ul(li(p("c")))))))], raisePoints, "•([a|] [b] •([c]))"],
    ["Delete in an empty paragraph leaves the list behind it", [p("|"), ul(li(p("a")))], dropEmpty, "•([|a])"],
  ] as const)("%s", (_what, content, command, text) => {
    expect(outcome(standing(...content), command)).toBe(text);
  });

  test.each([
    ["in the midst of a paragraph", [ul(li(p("a"))), p("b|b")], intoLastPoint],
    ["behind no list", [p("a"), p("|b")], intoLastPoint],
    ["in the midst of a point", [ul(li(p("a|b")))], outOfPoint],
    ["in a point's second paragraph", [ul(li(p("a"), p("|b")))], outOfPoint],
    ["in a point", [ul(li(p("a")), li(p("|b")))], underLastPoint],
    ["before the end of a point", [ul(li(p("|a")), li(p("b")))], nextIntoPoint],
    ["before points without points", [ul(li(p("a|"), ul(li(p("b")))))], raisePoints],
    ["before a paragraph behind the list", [ul(li(p("a|"))), p("b")], nextIntoPoint],
    ["before an empty paragraph behind the list", [ul(li(p("a|"))), p()], nextIntoPoint],
    ["where something stands", [p("a|")], dropEmpty],
    ["when something is chosen", [ul(li(p("a|b|"))), p("c")], nextIntoPoint],
  ] as const)("and does nothing %s", (_where, content, command) => {
    expect(outcome(standing(...content), command)).toBeUndefined();
  });
});

describe("a list", () => {
  test.each([
    ["is made of a paragraph", [p("|a")], "•([|a])"],
    ["joins its neighbours", [ul(li(p("a"))), p("|b"), ul(li(p("c")))], "•([a] [|b] [c])"],
    ["becomes paragraphs again", [ul(li(p("|a")))], "[|a]"],
    ["of another kind changes its kind", [{ type: "orderedList", content: [li(p("|a")), li(p("b"))] }], "•([|a] [b])"],
    ["is made of several paragraphs", [p("|a"), p("b|")], "•([a] [b|])"],
  ] as const)("%s", (_what, content, text) => {
    expect(outcome(standing(...content), toggleList(nodes.bulletList))).toBe(text);
  });

  test("is left by one key, however deep", () => {
    expect(outcome(standing(ul(li(p("a"), ul(li(p("|b")))))), toParagraph)).toBe("•([a]) [|b]");
    expect(outcome(standing(p("|a")), toParagraph)).toBeUndefined();
  });

  test("is around the caret or all that is chosen, or it is not", () => {
    expect(isWithin(standing(ul(li(p("|a")))), nodes.bulletList)).toBe(true);
    expect(isWithin(standing(p("|a"), ul(li(p("b|")))), nodes.bulletList)).toBe(false);
    expect(isWithin(standing(ul(li(p("|a")))), nodes.orderedList)).toBe(false);
  });
});

describe("a look", () => {
  const { bold } = marks;

  test("is given to what is chosen, and taken when all of it has it", () => {
    const begun = standing(p("|một hai|"));
    const some = begun.apply(begun.tr.addMark(1, 4, bold.create()));
    expect(hasLook(some, bold)).toBe(false);
    let all = some;
    toggleLook(bold)(some, (tr) => {
      all = some.apply(tr);
    });
    expect([hasLook(all, bold), all.doc.rangeHasMark(4, 8, bold)]).toEqual([true, true]);
    toggleLook(bold)(all, (tr) => {
      all = all.apply(tr);
    });
    expect(all.doc.rangeHasMark(0, all.doc.content.size, bold)).toBe(false);
  });

  test("waits for the next letter where nothing is chosen, and goes on in a new line", () => {
    let state = standing(p("a|"));
    const dispatch = (tr: EditorState["tr"]) => {
      state = state.apply(tr);
    };
    toggleLook(bold)(state, dispatch);
    expect(hasLook(state, bold)).toBe(true);
    breakLine(state, dispatch);
    dispatch(state.tr.replaceSelectionWith(textSchema.text("b"), true));
    expect(state.doc.firstChild?.children.map((node) => [node.text ?? "↵", node.marks.length])).toEqual([
      ["a", 0],
      ["↵", 0],
      ["b", 1],
    ]);
  });
});

describe("plain lines with numbers", () => {
  test.each([
    ["1. Nghề\n2. Làng", 1, ["Nghề", "Làng"]],
    ["3) Nghề\r\n\r\n4) Làng\r\n", 3, ["Nghề", "Làng"]],
    ["1. tiếng".normalize("NFD"), 1, ["tiếng".normalize("NFC")]],
  ])("%j become a list", (text, start, words) => {
    const list = numberedList(text);
    expect([list?.attrs.start, list?.children.map((point) => point.textContent)]).toEqual([start, words]);
  });

  test.each(["", "Nghề", "1. Nghề\nLàng", "1. Nghề\n3. Làng", "0. Nghề", "2024", "TP. Huế", "a. Nghề", "01. Nghề"])("not %j", (text) => {
    expect(numberedList(text)).toBeUndefined();
  });
});
