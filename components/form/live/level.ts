import type { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import type { Editor } from "../editor/editor";

const key = new PluginKey<readonly number[]>("level");

/** Room under paragraphs, in pixels, so that the next one is level with its counterpart in the other language. */
export const level = new Plugin<readonly number[]>({
  key,
  // By number, not by place: a change that comes over the line replaces the whole text, and the room shall not flicker.
  state: { init: () => [], apply: (transaction, room) => transaction.getMeta(key) ?? room },
  props: { decorations: (state) => drawn(state.doc, key.getState(state) ?? []) },
});

function drawn(doc: Node, room: readonly number[]): DecorationSet {
  const spaces: Decoration[] = [];
  doc.forEach((node, at, index) => {
    const space = room[index] ?? 0;
    if (space > 0) spaces.push(Decoration.node(at, at + node.nodeSize, { class: "level", style: `--room: ${space}px` }));
  });
  return DecorationSet.create(doc, spaces);
}

/** How much room each of two columns needs under its paragraphs. The last common one needs none. Heights as they are by nature. */
export function roomFor(one: readonly number[], other: readonly number[]): readonly [readonly number[], readonly number[]] {
  const pairs = Math.max(0, Math.min(one.length, other.length) - 1);
  const room = (mine: readonly number[], theirs: readonly number[]) =>
    Array.from({ length: pairs }, (_, index) => Math.max(0, Math.round((theirs[index] ?? 0) - (mine[index] ?? 0))));
  return [room(one, other), room(other, one)];
}

/**
 * Keeps two editors level while they stand beside each other, and takes all room back when they do not. What it adds is known
 * and taken off what it measures, so that it never answers itself. Gives back what ends it.
 */
export function keepLevel(one: Editor, other: Editor): () => void {
  let frame = 0;
  const measure = () => {
    // A word that is being composed must not be redrawn; the next change comes soon.
    if ([one, other].some(({ view }) => view.isDestroyed || view.composing)) return;
    const [room, otherRoom] = beside(one, other) ? roomFor(heightsIn(one), heightsIn(other)) : [[], []];
    give(one, room);
    give(other, otherRoom);
  };
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  };
  const sizes = new ResizeObserver(soon);
  const unwatch = [one, other].map((editor) => {
    const { dom } = editor.view;
    sizes.observe(dom);
    dom.addEventListener("compositionend", soon);
    const stop = editor.watch(soon);
    return () => {
      stop();
      dom.removeEventListener("compositionend", soon);
    };
  });
  soon();
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    for (const stop of unwatch) stop();
  };
}

function beside(one: Editor, other: Editor): boolean {
  const [left, right] = [one.view.dom.getBoundingClientRect(), other.view.dom.getBoundingClientRect()];
  return left.right <= right.left || right.right <= left.left;
}

function heightsIn({ view }: Editor): readonly number[] {
  const room = key.getState(view.state) ?? [];
  const heights: number[] = [];
  view.state.doc.forEach((_node, at, index) => {
    const element = view.nodeDOM(at);
    const height = element instanceof HTMLElement ? element.getBoundingClientRect().height : 0;
    heights.push(height - (room[index] ?? 0));
  });
  return heights;
}

function give({ view }: Editor, room: readonly number[]): void {
  const now = key.getState(view.state) ?? [];
  const length = Math.max(now.length, room.length);
  const same = Array.from({ length }, (_, index) => (now[index] ?? 0) === (room[index] ?? 0)).every(Boolean);
  if (!same) view.dispatch(view.state.tr.setMeta(key, room).setMeta("addToHistory", false));
}
