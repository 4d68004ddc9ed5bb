import { passageIn } from "@/lib/domain/consultation/chosen-passage";
import type { GuestPlace } from "@/lib/domain/consultation/guest-draft";

type Passage = NonNullable<GuestPlace["passage"]>;
export type QuotableText = { readonly language: Passage["language"]; readonly text: string };

/** What a drawn answer says of itself, so that its words need not come to the browser once more for the script. */
export function quotable(question: string, { language, text }: { readonly language: string; readonly text: string }) {
  return { "data-quotable": question, "data-language": language, "data-text": text };
}

/** The texts of a question in which a passage may be quoted, as the page holds them. */
export function quotableTexts(question: string): readonly QuotableText[] {
  const drawn = [...document.querySelectorAll<HTMLElement>("[data-quotable]")];
  return drawn.filter(({ dataset }) => dataset.quotable === question).map(textOf);
}

export type Chosen = {
  readonly question: string;
  /** Nothing where what is chosen reaches out of the answer, or is too long. */
  readonly passage: Passage | undefined;
};

/** What is chosen in an answer at this moment, by pointer, finger or keyboard. */
export function chosenNow(): Chosen | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || selection.toString().trim() === "") return undefined;
  const range = selection.getRangeAt(0);
  const answer = answerAround(range.startContainer) ?? answerAround(range.endContainer);
  if (!answer) return undefined;
  const { language, text } = textOf(answer);
  const before = document.createRange();
  before.setStart(answer, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const passage = answer.contains(range.startContainer) ? passageIn(text, before.toString(), range.toString()) : undefined;
  return { question: answer.dataset.quotable ?? "", passage: passage && { language, ...passage } };
}

function textOf({ dataset }: HTMLElement): QuotableText {
  const { language, text = "" } = dataset;
  return { language: language === "en" || language === "fr" ? language : "vi", text };
}

function answerAround(node: Node): HTMLElement | null {
  return (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-quotable]") ?? null;
}
