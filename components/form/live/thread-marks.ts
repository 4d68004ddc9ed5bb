import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type { Node } from "prosemirror-model";
import { type EditorState, Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { type Doc, encodeStateAsUpdate } from "yjs";
import type { TextLanguage } from "@/lib/domain/text/languages";
import type { Say } from "@/lib/domain/text/reading";
import { anchorAt, passageAt, threadsIn } from "@/lib/domain/text/threads";
import { documentOf } from "@/lib/domain/text/writing";
import type { QuestionTalk, TalkedText } from "../talk/question-talk";
import { byWord, nextSentence, type Stretch } from "../talk/sentences";

type Marked = { readonly talk: QuestionTalk; readonly language: TextLanguage; readonly say: Say };
type State = ReturnType<QuestionTalk["state"]["get"]>;

const key = new PluginKey("threadMarks");

/**
 * Shows the passages that open threads are about, leads from them to their threads and back, and lets a passage be chosen and
 * talked about with the keyboard, also where the text may only be read.
 */
export function threadMarks(marked: Marked): Plugin {
  const { talk } = marked;
  return new Plugin({
    key,
    view(view) {
      const detach = talk.attach(marked.language, talkedText(view, marked));
      const unwatch = talk.state.watch(() => redraw(view));
      return {
        destroy() {
          detach();
          unwatch();
        },
      };
    },
    props: {
      decorations: ({ doc }) => passages(doc, talk.state.get()),
      handleDOMEvents: {
        click: (view, { target }) => toThread(view, target, talk),
        keydown: (view, event) => pressed(view, event, marked),
      },
    },
  });
}

/** A word that is being composed must not be drawn anew; the next change draws it. */
function redraw(view: EditorView): void {
  if (view.isDestroyed || view.composing) return;
  view.dispatch(view.state.tr.setMeta(key, true).setMeta("addToHistory", false));
}

function passages(doc: Node, { open, active }: Pick<State, "open" | "active">): DecorationSet {
  const drawn: Decoration[] = [];
  doc.descendants((node, at) => {
    const threads = node.marks.filter(({ type }) => type.name === "comment").map(({ attrs }) => String(attrs.thread));
    const seen = threads.filter((thread) => open.has(thread) || thread === active);
    if (seen.length === 0) return;
    const name = active !== null && seen.includes(active) ? "talked talked-active" : "talked";
    drawn.push(Decoration.inline(at, at + node.nodeSize, { class: name }));
  });
  return DecorationSet.create(doc, drawn);
}

/** The open thread that the words at an element are about; of several the one that is about the least. */
function threadAt(element: Element, view: EditorView, talk: QuestionTalk): string | undefined {
  const { open } = talk.state.get();
  const found = new Set<string>();
  for (let at: Element | null = element; at && at !== view.dom; at = at.parentElement) {
    const thread = at instanceof HTMLElement ? at.dataset.thread : undefined;
    if (thread && open.has(thread)) found.add(thread);
  }
  const all = threadsIn(view.state.doc);
  const length = (thread: string) => (all.get(thread)?.to ?? 0) - (all.get(thread)?.from ?? 0);
  return [...found].sort((one, other) => length(one) - length(other))[0];
}

/** Whoever clicks to write goes on writing: the thread is shown, and the caret stays. */
function toThread(view: EditorView, target: EventTarget | null, talk: QuestionTalk): false {
  const thread = target instanceof Element ? threadAt(target, view, talk) : undefined;
  if (thread && view.state.selection.empty) talk.want(thread, false);
  return false;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Ctrl+Alt+M talks about what is chosen. Where nothing can be written there is no caret either, so arrows choose. */
function pressed(view: EditorView, event: KeyboardEvent, marked: Marked): boolean {
  if ((event.ctrlKey || event.metaKey) && event.altKey && event.code === "KeyM") {
    event.preventDefault();
    speak(view, marked);
    return true;
  }
  const step = steps[event.key];
  if (view.editable || !step || event.ctrlKey || event.altKey || event.metaKey) return false;
  event.preventDefault();
  const { doc, selection } = view.state;
  choose(view, event.shiftKey && !selection.empty ? byWord(doc, selection, step) : nextSentence(doc, selection, step));
  return true;
}

/** About what is chosen; without a choice to the thread at the caret, else about the sentence there. */
function speak(view: EditorView, { talk, language }: Marked): void {
  const { selection, doc } = view.state;
  const at = selection.empty ? view.domAtPos(selection.from).node : null;
  const thread = at ? threadAt(at instanceof Element ? at : (at.parentElement ?? view.dom), view, talk) : undefined;
  if (thread) {
    talk.want(thread, true);
    return;
  }
  const about = selection.empty ? nextSentence(doc, selection, 1) : selection;
  if (!about) return;
  choose(view, about);
  talk.begin(language, about.from, about.to, false);
}

/** Where a text may only be read, the choice is the browser's own and the editor follows it. */
function choose(view: EditorView, stretch: Stretch | undefined): void {
  if (!stretch) return;
  const { state } = view;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, stretch.from, stretch.to)).scrollIntoView());
  if (view.editable) return;
  const [start, end] = [view.domAtPos(stretch.from, 1), view.domAtPos(stretch.to, -1)];
  document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

function talkedText(view: EditorView, marked: Marked): TalkedText {
  const { language, say } = marked;
  return {
    speak: () => speak(view, marked),
    point(from, to) {
      // Pointing may tidy what it reads, so it reads a copy.
      const doc = documentOf([encodeStateAsUpdate(documentIn(view.state))]);
      const anchor = anchorAt(doc, language, from, to);
      const passage = passageAt(doc, language, anchor, say);
      return passage && { quote: passage.text, anchor };
    },
    reveal(thread) {
      const passage = threadsIn(view.state.doc).get(thread);
      if (!passage) return false;
      choose(view, passage);
      view.dom.focus({ preventScroll: true });
      view.dom.querySelector(".talked-active")?.scrollIntoView({ block: "center" });
      return true;
    },
  };
}

function documentIn(state: EditorState): Doc {
  return (ySyncPluginKey.getState(state) as { readonly doc: Doc }).doc;
}
