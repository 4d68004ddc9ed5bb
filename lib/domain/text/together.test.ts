import fc from "fast-check";
import { Fragment, type Node, Slice } from "prosemirror-model";
import { Transform } from "prosemirror-transform";
import { expect, test } from "vitest";
import { applyUpdate, type Doc, encodeStateAsUpdate, encodeStateVector, type Transaction } from "yjs";
import { bolded, split, textPlace, typed, without } from "@/lib/cli/testing/random-edits";
import { countText, measure } from "../counting";
import { readAnswer } from "./answer-reading";
import { runsOf } from "./hands";
import { nodeOf, plainOf } from "./reading";
import { textSchema } from "./schema";
import { replacePassage } from "./suggestions";
import { carryThreads, markThread, threadsIn } from "./threads";
import { vanishedWords } from "./vanished";
import { changeText, documentOf } from "./writing";

// Three people and the server on one text. People type, delete and shape it, online or not; the server marks passages, accepts
// suggestions and brings versions back. Every letter that is ever typed is another one, so that each can be followed.

const say = () => undefined;
const limit = { value: 60, unit: "characters", language: "submission", source: { vi: "", en: "" }, verified: true } as const;
const firstLetter = 0x4e00;

type Kind = (typeof kinds)[number];
const writing = ["type", "type", "type", "type", "delete", "bold", "away", "back", "comment", "accept", "version", "restore"] as const;
const shaping = ["split", "join", "list", "unlist"] as const;
const kinds = [...writing, ...shaping];
type Op = { readonly who: number; readonly kind: Kind; readonly at: number; readonly length: number };

class Table {
  readonly server = documentOf([]);
  readonly people = [documentOf([]), documentOf([]), documentOf([])];
  readonly accepted: string[] = [];
  /** Letters that somebody meant to take out. */
  readonly removed = new Set<string>();
  /** Letters of which somebody was shown that they went with what was done to their paragraph. */
  readonly told = new Set<string>();
  private readonly away = new Set<number>();
  private readonly versions: Node[] = [];
  private threads = 0;

  constructor(private readonly shapesTogether: boolean) {}

  do({ who, kind, at, length }: Op): void {
    const doc = this.people[who] ?? this.server;
    if (kind === "away") this.away.add(who);
    else if (kind === "back") this.away.delete(who);
    else if (kind === "type") this.type(doc, at, length);
    else if (kind === "delete") this.change(doc, (node) => without(node, at, length, this.removed));
    else if (kind === "bold") this.change(doc, (node) => bolded(node, at, length));
    else if (kind === "comment") this.change(this.server, (node) => this.mark(node, at, length));
    else if (kind === "accept") this.change(this.server, (node) => this.accept(node, at));
    else if (kind === "version") this.versions.push(nodeOf(documentOf([encodeStateAsUpdate(this.server)]), "vi"));
    else if (kind === "restore") this.restore(at);
    else this.shape(doc, kind, at);
    this.meet();
  }

  /** Everybody is back. */
  end(): void {
    this.away.clear();
    this.meet();
    this.meet();
  }

  private meet(): void {
    for (const _both of [1, 2]) {
      for (const [who, doc] of this.people.entries()) {
        if (this.away.has(who)) continue;
        this.take(doc, encodeStateAsUpdate(this.server, encodeStateVector(doc)));
        applyUpdate(this.server, encodeStateAsUpdate(doc, encodeStateVector(this.server)));
      }
    }
  }

  /** As the page: what went with somebody else's change is told. */
  private take(doc: Doc, change: Uint8Array): void {
    const look = (transaction: Transaction) => {
      const { vi: words = "" } = vanishedWords(transaction, change);
      for (const letter of words) this.told.add(letter);
    };
    doc.on("afterTransaction", look);
    applyUpdate(doc, change);
    doc.off("afterTransaction", look);
  }

  private change(doc: Doc, how: (node: Node) => Node): void {
    changeText(doc, "vi", how);
  }

  /** As the editor: beyond the limit one's own typing is refused, whatever the others do. */
  private type(doc: Doc, at: number, length: number): void {
    const word = Array.from({ length }, (_, index) => String.fromCodePoint(firstLetter + this.accepted.length + index)).join("");
    let taken = false;
    this.change(doc, (node) => {
      const next = typed(node, at, word);
      taken = measure(plainOf(next, say), limit).over === 0;
      return taken ? next : node;
    });
    if (taken) this.accepted.push(...word);
  }

  private mark(node: Node, at: number, length: number): Node {
    const from = textPlace(node, at);
    this.threads += 1;
    return markThread(node, { from, to: Math.min(node.resolve(from).end(), from + length) }, `thread ${this.threads}`);
  }

  private accept(node: Node, at: number): Node {
    const passages = [...threadsIn(node).values()];
    const passage = passages[at % Math.max(1, passages.length)];
    if (!passage || !node.resolve(passage.from).sameParent(node.resolve(passage.to))) return node;
    for (const letter of passage.text) this.removed.add(letter);
    return replacePassage(node, passage, "+");
  }

  private restore(at: number): void {
    const version = this.versions[at % Math.max(1, this.versions.length)];
    if (!version) return;
    // A version may take paragraphs away.
    if (this.shapesTogether) this.end();
    this.change(this.server, (node) => {
      const kept = new Set(plainOf(version, say));
      for (const letter of plainOf(node, say)) if (!kept.has(letter)) this.removed.add(letter);
      return carryThreads(node, version);
    });
  }

  private shape(doc: Doc, kind: Kind, at: number): void {
    // Yjs moves nothing: it takes out and puts in anew. Two who do so with one paragraph at once both put in.
    if (this.shapesTogether) this.end();
    this.change(doc, (node) => shaped(node, kind, at));
  }
}

function shaped(node: Node, kind: Kind, at: number): Node {
  const place = textPlace(node, at);
  const inside = node.resolve(place);
  const transform = new Transform(node);
  if (kind === "split") return split(node, at);
  const index = inside.index(0);
  const block = node.child(index);
  const from = inside.before(1);
  if (kind === "join" && index > 0 && block.isTextblock && node.child(index - 1).isTextblock) return transform.join(from).doc;
  if (kind === "list" && block.isTextblock) {
    const item = textSchema.node("listItem", null, [block]);
    return transform.replaceWith(from, from + block.nodeSize, textSchema.node("bulletList", null, [item])).doc;
  }
  if (kind === "unlist" && block.type.name === "bulletList") {
    const paragraphs: Node[] = [];
    block.descendants((child) => void (child.isTextblock && paragraphs.push(child)));
    return transform.replace(from, from + block.nodeSize, new Slice(Fragment.fromArray(paragraphs), 0, 0)).doc;
  }
  return node;
}

const op = (some: readonly Kind[]) =>
  fc.record({ who: fc.nat(2), kind: fc.constantFrom(...some), at: fc.nat(200), length: fc.integer({ min: 1, max: 4 }) });

/** Equal on all sides, valid, and counted alike by whoever counts; gives the words. */
function isWhole(table: Table): string {
  table.end();
  const copies = [table.server, ...table.people].map((doc) => documentOf([encodeStateAsUpdate(doc)]));
  const nodes = copies.map((doc) => nodeOf(doc, "vi"));
  const [first] = nodes;
  for (const node of nodes) {
    node.check();
    expect(node.toJSON()).toEqual(first?.toJSON());
  }
  const words = plainOf(first ?? nodeOf(documentOf([]), "vi"), say);
  const read = readAnswer(documentOf([encodeStateAsUpdate(table.server)]), "vi", say).text;
  expect(read).toBe(words.trim() === "" ? "" : words);
  const runs = runsOf(table.server, "vi", say, () => "somebody");
  expect(runs.reduce((sum, [, count]) => sum + count, 0)).toBe([...words].length);
  expect(countText(words, "characters")).toBe([...words.replaceAll("\n", "")].length);
  return words;
}

test("any interleaving of three people, away and back, ends equal on all sides, valid, and counted alike", () => {
  fc.assert(
    fc.property(fc.array(op(kinds), { maxLength: 60 }), (ops) => {
      const table = new Table(false);
      for (const each of ops) table.do(each);
      isWhole(table);
    }),
    { numRuns: 400 },
  );
}, 60_000);

test("every letter that was accepted and that nobody took out stands there, or is shown to somebody", () => {
  fc.assert(
    fc.property(fc.array(op(kinds), { maxLength: 60 }), (ops) => {
      const table = new Table(false);
      for (const each of ops) table.do(each);
      const words = isWhole(table);
      expect(table.accepted.filter((letter) => !table.removed.has(letter) && !table.told.has(letter) && !words.includes(letter))).toEqual(
        [],
      );
    }),
    { numRuns: 400 },
  );
}, 60_000);

test("every letter that was accepted and that nobody took out stands there once, whoever was away when it was typed", () => {
  fc.assert(
    fc.property(fc.array(op(kinds), { maxLength: 60 }), (ops) => {
      const table = new Table(true);
      for (const each of ops) table.do(each);
      const words = isWhole(table);
      const times = (letter: string) => words.split(letter).length - 1;
      expect(table.accepted.filter((letter) => !table.removed.has(letter) && times(letter) !== 1)).toEqual([]);
      expect(table.accepted.filter((letter) => times(letter) > 1)).toEqual([]);
    }),
    { numRuns: 400 },
  );
}, 60_000);
