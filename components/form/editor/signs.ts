import { InputRule, inputRules, wrappingInputRule } from "prosemirror-inputrules";
import type { MarkType } from "prosemirror-model";
import { type Command, Plugin, type Transaction } from "prosemirror-state";
import { textSchema } from "@/lib/domain/text/schema";

const { bulletList, orderedList } = textSchema.nodes;
const { bold, italic } = textSchema.marks;

const leaf = "\ufffc";

type Sign = { readonly look: MarkType; readonly typed: RegExp; readonly pasted: RegExp };

/** Words between two such signs get a look: `**bold**`. */
function between(sign: string, look: MarkType): Sign {
  const [letter = ""] = sign;
  const edge = sign.replaceAll("*", "\\*");
  const words = `(?:^|\\s)(${edge})(?!\\s+${edge})([^${letter}]+)${edge}(?!\\s+${edge})`;
  return { look, typed: new RegExp(`${words}$`), pasted: new RegExp(words, "g") };
}

const signs = [between("*", italic), between("_", italic), between("**", bold), between("__", bold)];

/** Takes the signs away and gives what is between them the look. The last sign may not stand in the text yet. */
function looked(tr: Transaction, look: MarkType, match: RegExpMatchArray, from: number, to: number): void {
  const [whole, sign = "", words = ""] = match;
  const start = from + whole.search(/\S/);
  const end = start + sign.length + words.length;
  if (end < to) tr.delete(end, to);
  tr.delete(start, start + sign.length);
  tr.addMark(start, start + words.length, look.create());
}

function lookRule({ look, typed }: Sign): InputRule {
  return new InputRule(typed, ({ tr }, match, from, to) => {
    // What is no letter (a figure, a line break) keeps signs from being a pair.
    if (match[0].includes(leaf)) return null;
    looked(tr, look, match, from, to);
    return tr.removeStoredMark(look);
  });
}

const listRules = [
  wrappingInputRule(
    /^(\d+)\.\s$/,
    orderedList,
    (match) => ({ start: Number(match[1]) }),
    (match, list) => (!list.attrs.type || list.attrs.type === "1") && list.childCount + Number(list.attrs.start) === Number(match[1]),
  ),
  wrappingInputRule(/^\s*([-+*])\s$/, bulletList),
];

/** What is typed at once becomes what it stands for: `- ` and `1. ` begin a list, `**words**` are bold. */
export const typedSigns = inputRules({ rules: [...listRules, ...signs.map(lookRule)] });

/** Enter behind the sign of a list begins it as a space does. */
export const listAtEnter: Command = ({ selection, tr }, _dispatch, view) => {
  const { empty, from, $from } = selection;
  if (!view || !empty || !$from.parent.isTextblock) return false;
  if (!/^(\s*[-+*]|\d+\.)$/.test($from.parent.textBetween(0, $from.parentOffset, null, leaf))) return false;
  return view.someProp("handleTextInput", (typed) => typed(view, from, from, " ", () => tr)) ?? false;
};

/** The same signs in what is pasted or dropped from elsewhere; what was copied here has its looks already. */
export function pastedSigns(): Plugin {
  let own = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste(_view, event) {
          own = event.clipboardData?.getData("text/html").includes("data-pm-slice") ?? false;
        },
        drop(view) {
          own = view.dragging !== null;
        },
      },
    },
    appendTransaction([first], { doc: before }, { doc, tr }) {
      if (own || !/^(paste|drop)$/.test(String(first?.getMeta("uiEvent")))) return null;
      const from = before.content.findDiffStart(doc.content);
      const to = before.content.findDiffEnd(doc.content)?.b;
      if (from === null || to === undefined || from >= to) return null;
      for (const { look, pasted } of signs) lookBetween(tr, look, pasted, from, tr.mapping.map(to));
      return tr.docChanged ? tr : null;
    },
  });
}

function lookBetween(tr: Transaction, look: MarkType, pattern: RegExp, from: number, to: number): void {
  const done = tr.steps.length;
  tr.doc.nodesBetween(from, to, (block, at) => {
    if (!block.isTextblock) return;
    const start = Math.max(from, at + 1);
    const end = Math.min(to, at + 1 + block.content.size);
    if (start >= end) return;
    const text = block.textBetween(start - at - 1, end - at - 1, null, leaf);
    for (const match of text.matchAll(pattern)) {
      const mapped = tr.mapping.slice(done);
      looked(tr, look, match, mapped.map(start + match.index), mapped.map(start + match.index + match[0].length));
      if (match.index + match[0].length < text.length) tr.removeStoredMark(look);
    }
  });
}
