import { baseKeymap, chainCommands, createParagraphNear, liftEmptyBlock, splitBlockKeepMarks } from "prosemirror-commands";
import { undoInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItemKeepMarks } from "prosemirror-schema-list";
import { type Command, type Plugin, Selection } from "prosemirror-state";
import { textSchema } from "@/lib/domain/text/schema";
import { dropEmpty, intoLastPoint, nextIntoPoint, outOfPoint, raisePoints, underLastPoint } from "./list-edges";
import { toggleList, toParagraph } from "./lists";
import { breakLine, toggleLook } from "./looks";
import { listAtEnter } from "./signs";
import { takeBack } from "./take-back";

const {
  nodes: { bulletList, orderedList, listItem },
  marks: { bold, italic },
} = textSchema;

const enter = chainCommands(splitListItemKeepMarks(listItem), listAtEnter, createParagraphNear, liftEmptyBlock, splitBlockKeepMarks);
const line = chainCommands(listAtEnter, breakLine);
const back = chainCommands(undoInputRule, intoLastPoint, outOfPoint);
const forth = chainCommands(raisePoints, nextIntoPoint);

/** What is chosen goes; the next word looks like those around it, not like those that have gone. */
const dropChosen: Command = ({ selection: { empty, from, to }, tr }, dispatch) => {
  if (empty) return false;
  tr.deleteRange(from, to);
  if (!tr.selection.empty) tr.setSelection(Selection.near(tr.doc.resolve(tr.selection.from)));
  dispatch?.(tr.scrollIntoView());
  return true;
};

const usual: Readonly<Record<string, Command>> = Object.fromEntries(
  Object.entries(baseKeymap).map(([key, command]) => {
    if (command === baseKeymap.Backspace) return [key, chainCommands(dropChosen, command)];
    return [key, command === baseKeymap.Delete ? chainCommands(dropChosen, dropEmpty, command) : command];
  }),
);

/** What the keys do in a text of the form; what is not here is left to the browser. */
export const keys: readonly Plugin[] = [
  keymap({
    Enter: enter,
    "Mod-Enter": line,
    "Shift-Enter": line,
    Backspace: chainCommands(takeBack, back),
    "Mod-Backspace": back,
    "Shift-Backspace": undoInputRule,
    Delete: forth,
    "Mod-Delete": forth,
    Tab: chainCommands(underLastPoint, sinkListItem(listItem)),
    "Shift-Tab": liftListItem(listItem),
    "Mod-b": toggleLook(bold),
    "Mod-B": toggleLook(bold),
    "Mod-i": toggleLook(italic),
    "Mod-I": toggleLook(italic),
    "Mod-Shift-7": toggleList(orderedList),
    "Mod-Shift-8": toggleList(bulletList),
    "Mod-Alt-0": toParagraph,
  }),
  keymap(usual),
];
