import { type Doc, XmlElement, XmlText } from "yjs";
import type { liveBrowser } from "@/lib/cli/testing/live-client";

/** Somebody who types until told to rest; each edit is a word that occurs nowhere else. */
export type Typist = {
  readonly question: string;
  readonly document: Doc;
  /** The words that the server has said it keeps. */
  readonly acknowledged: readonly string[];
  tried(): number;
  /** Lifts the hands, so that the count of what is unacknowledged can come to nought. */
  pause(): void;
  goOn(): void;
  rest(): void;
  leave(): void;
};

const everyMs = 40;

/** Opens a text and types into it at once, whether the server is there or not. */
export function startTyping(browser: ReturnType<typeof liveBrowser>, dossierId: string, question: string, who: string): Typist {
  const provider = browser.open(`${dossierId}/${question}`);
  const document = provider.document;
  const written: string[] = [];
  const acknowledged: string[] = [];
  // What is made while the count is not zero waits for the next zero.
  provider.on("unsyncedChanges", () => {
    if (provider.unsyncedChanges === 0 && provider.isSynced) acknowledged.push(...written.slice(acknowledged.length));
  });
  let paused = false;
  const timer = setInterval(() => {
    if (paused) return;
    if (written.length === 0 && !provider.isSynced) return;
    const word = `‹${who}.${question}.${written.length}›`;
    written.push(word);
    lastText(document).insert(lastText(document).length, word);
  }, everyMs);
  return {
    question,
    document,
    acknowledged,
    tried: () => written.length,
    pause: () => {
      paused = true;
    },
    goOn: () => {
      paused = false;
    },
    rest: () => clearInterval(timer),
    leave() {
      clearInterval(timer);
      browser.close();
    },
  };
}

/** All words of the Vietnamese text, in the order of its paragraphs. */
export function letters(document: Doc): string {
  return document
    .getXmlFragment("vi")
    .toArray()
    .flatMap((node) => (node instanceof XmlElement ? node.toArray() : []))
    .map((node) => (node instanceof XmlText ? node.toString() : ""))
    .join("\n");
}

function lastText(document: Doc): XmlText {
  const fragment = document.getXmlFragment("vi");
  const last = fragment.length > 0 ? fragment.get(fragment.length - 1) : undefined;
  const text = last instanceof XmlElement && last.length > 0 ? last.get(0) : undefined;
  if (text instanceof XmlText) return text;
  const [paragraph, fresh] = [new XmlElement("paragraph"), new XmlText()];
  paragraph.insert(0, [fresh]);
  fragment.push([paragraph]);
  return fresh;
}
