import { DOMParser, DOMSerializer, type Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import type { NodeView } from "prosemirror-view";
import { aboutOf, amountOf } from "@/components/figures/shown-figure";
import type { FigureLanguage } from "@/lib/domain/figures";
import type { TextLanguage } from "@/lib/domain/text/languages";
import { unknownFigure } from "@/lib/domain/text/reading";
import { textSchema } from "@/lib/domain/text/schema";
import { type FigureStore, type LiveFigure, sayerOf } from "./figure-store";

/** The sentences a figure in a text needs, in the language of the interface. */
export type FigureWords = {
  readonly interface: FigureLanguage;
  /** "Số liệu 22.000 ha, Diện tích đầm phá": read aloud in the place of the bare number. */
  label(figure: string): string;
  readonly unknown: string;
  readonly noSource: string;
};

type FigureNodeOptions = { readonly figures: FigureStore; readonly language: TextLanguage; readonly words: FigureWords };

const edge = 8;

/**
 * The form's figure as one language's editor draws it: its value in that language, at once when the register changes, and a
 * warning where the register does not have it. Copied within the dossier it stays a reference; elsewhere it becomes its value.
 */
export function figureNode({ figures, language, words }: FigureNodeOptions): Plugin {
  const say = (node: Node) => sayerOf(figures.now(), language)(String(node.attrs.id)) ?? unknownFigure;
  const { rules } = DOMParser.fromSchema(textSchema);
  // What another dossier's register holds comes in as the words it was copied with.
  const known = (element: HTMLElement) => {
    const id = element.getAttribute("data-figure") ?? "";
    return figures.now().has(id) ? { id } : false;
  };
  return new Plugin({
    props: {
      nodeViews: { figure: (node) => drawn(node, say, figures, words) },
      clipboardParser: new DOMParser(
        textSchema,
        rules.map((rule) => (rule.tag && rule.node === "figure" ? { ...rule, getAttrs: known } : rule)),
      ),
      clipboardSerializer: new DOMSerializer(
        {
          ...DOMSerializer.nodesFromSchema(textSchema),
          figure: (node) => ["span", { "data-figure": node.attrs.id }, say(node)],
        },
        DOMSerializer.marksFromSchema(textSchema),
      ),
    },
  });
}

function drawn(first: Node, say: (node: Node) => string, figures: FigureStore, words: FigureWords): NodeView {
  const dom = document.createElement("span");
  const note = document.createElement("span");
  note.className = "figure-note";
  let node = first;
  let selected = false;
  const draw = () => {
    const figure = figures.now().get(String(node.attrs.id));
    dom.className = `figure ${figure ? "" : "figure-unknown"} ${selected ? "ProseMirror-selectednode" : ""}`;
    dom.textContent = say(node);
    dom.title = figure ? titleOf(figure, words) : words.unknown;
    note.textContent = dom.title;
    if (selected) showNote(dom, note);
    dom.setAttribute("role", "img");
    dom.setAttribute("aria-label", figure ? words.label(`${amountOf(figure, words.interface)}, ${aboutOf(figure)}`) : words.unknown);
  };
  const select = (now: boolean) => {
    selected = now;
    draw();
  };
  draw();
  const forget = figures.subscribe(draw);
  return {
    dom,
    update(next) {
      if (next.type !== node.type) return false;
      node = next;
      draw();
      return true;
    },
    // For who comes here by the keys what a pointer reads by resting on it.
    selectNode: () => select(true),
    deselectNode: () => select(false),
    // What is drawn here is ours; the editor must not read it back as something typed.
    ignoreMutation: () => true,
    destroy: forget,
  };
}

/** Under the figure, moved to the left where it would leave the screen. */
function showNote(dom: HTMLElement, note: HTMLElement): void {
  note.style.left = "0";
  dom.append(note);
  const over = note.getBoundingClientRect().right - document.documentElement.clientWidth + edge;
  if (over > 0) note.style.left = `${-over}px`;
}

function titleOf(figure: LiveFigure, words: FigureWords): string {
  return [aboutOf(figure), amountOf(figure, words.interface), figure.source || words.noSource].join("\n");
}
