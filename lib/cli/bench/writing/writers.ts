import { setTimeout as pause } from "node:timers/promises";
import { encodeStateVector, getState, XmlElement, XmlText } from "yjs";
import { type Measured, type Order, seconds } from "./place";
import { ours, plain, type Writer } from "./writer";

// A process of its own, started by bench.ts: it is told what to do, says when it begins and what it has measured.
process.on("message", async (order: Order) => process.send?.(await measure(order)));

/** Everybody types at their own pace; each insert is timed until the next person's copy of the same text has it. */
async function measure(order: Order): Promise<Measured> {
  const { kind, address, cookies, documents, clients, perSecond } = order;
  const writers = await Promise.all(
    Array.from({ length: clients }, async (_, index) => {
      const name = documents[index % documents.length] ?? "";
      const writer = kind === "ours" ? await ours(address, cookies[index % cookies.length] ?? "", name) : await plain(address, name);
      return { name, writer };
    }),
  );
  const groups = documents.map((document) => writers.filter(({ name }) => name === document));
  const times: number[] = [];
  const hands = groups.flatMap((group) =>
    group.map(({ writer }, index) => hand(writer, (group[index + 1] ?? group[0])?.writer ?? writer, times)),
  );
  await pause(500);
  // The first second only warms up.
  await Promise.all(hands.map((type) => run(type, perSecond, 1)));
  times.length = 0;
  process.send?.("begin");
  await Promise.all(hands.map((type) => run(type, perSecond, seconds)));
  process.send?.("end");
  // Whoever measures the server has a moment to look.
  await pause(300);
  const equal = await become(() => groups.every((group) => group.every(({ writer }) => same(writer, group[0]?.writer ?? writer))));
  for (const { writer } of writers) writer.close();
  return { times, equal };
}

/** One person's hand: types a letter at the end of a paragraph of their own, and moves the caret at every fifth. */
function hand({ doc, caret }: Writer, reader: Writer, times: number[]): () => void {
  const waiting: { clock: number; at: number }[] = [];
  const text = new XmlText();
  const paragraph = new XmlElement("paragraph");
  paragraph.insert(0, [text]);
  doc.getXmlFragment("vi").push([paragraph]);
  reader.doc.on("update", () => {
    const there = getState(reader.doc.store, doc.clientID);
    for (let first = waiting[0]; first && first.clock <= there; first = waiting[0]) {
      times.push(performance.now() - first.at);
      waiting.shift();
    }
  });
  let count = 0;
  return () => {
    count += 1;
    const at = performance.now();
    text.insert(text.length, count % 6 === 0 ? " " : "ở");
    waiting.push({ clock: getState(doc.store, doc.clientID), at });
    if (count % 5 === 0) caret(text.length);
  };
}

async function run(type: () => void, perSecond: number, forSeconds: number): Promise<void> {
  // Not all on the same tick.
  const apart = 1_000 / perSecond;
  const start = performance.now() + Math.random() * apart;
  for (let step = 0; step < perSecond * forSeconds; step += 1) {
    await pause(Math.max(0, start + step * apart - performance.now()));
    type();
  }
}

async function become(good: () => boolean): Promise<boolean> {
  for (let left = 100; left > 0; left -= 1) {
    if (good()) return true;
    await pause(100);
  }
  return false;
}

function same(one: Writer, other: Writer): boolean {
  if (one.unsent() > 0) return false;
  return Buffer.compare(Buffer.from(encodeStateVector(one.doc)), Buffer.from(encodeStateVector(other.doc))) === 0;
}
