import type { Node } from "prosemirror-model";
import { EditorState, type Plugin, Selection } from "prosemirror-state";
import { type EditorProps, EditorView } from "prosemirror-view";
import { textSchema } from "@/lib/domain/text/schema";

/** A text of the form on the page: ProseMirror's view of it, and what the page asks of it. */
export type Editor = {
  readonly view: EditorView;
  /** Calls back after every transaction; gives back what ends it. */
  watch(watcher: () => void): () => void;
  /** Brings the caret back, as soon as what was pressed has let go of it. */
  focus(): void;
  /** Puts words, as if they were typed, or nodes between two places, with the caret behind them. */
  put(content: string | readonly Node[], from: number, to: number): void;
  destroy(): void;
};

/** Makes an editor of its plugins; of two that want the same key or press, the earlier has it. */
export function makeEditor(home: HTMLElement, plugins: readonly Plugin[], props: EditorProps): Editor {
  const watchers = new Set<() => void>();
  const view = new EditorView(home, {
    ...props,
    state: EditorState.create({ schema: textSchema, plugins: [...plugins] }),
    dispatchTransaction(this: EditorView, transaction) {
      // Something that was waited for may come when the editor has gone.
      if (this.isDestroyed) return;
      this.updateState(this.state.apply(transaction));
      for (const watcher of watchers) watcher();
    },
  });
  return {
    view,
    watch(watcher) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    focus: () => focus(view),
    put: (content, from, to) => put(view, content, from, to),
    destroy: () => view.destroy(),
  };
}

function focus(view: EditorView): void {
  if (view.hasFocus()) return;
  // A touch screen shows its keyboard only for a focus within the press itself.
  if (matchMedia("(pointer: coarse)").matches) view.dom.focus();
  requestAnimationFrame(() => {
    if (view.isDestroyed) return;
    view.focus();
    view.dispatch(view.state.tr.scrollIntoView());
  });
}

function put(view: EditorView, content: string | readonly Node[], from: number, to: number): void {
  const { tr } = view.state;
  if (typeof content === "string") tr.insertText(content, from, to);
  else tr.replaceWith(from, to, content);
  const end = tr.mapping.map(to);
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(end), -1)));
  focus(view);
}
