import { type Block, linesToBlocks, richBlocks } from "../print-blocks";
import { plainText } from "../rich-text";
import { type KindRules, overLimit, unanswered } from "./kind-rules";

/** One line, without formatting. */
export const shortText: KindRules<"short-text"> = {
  spoken: true,
  lacks(question, value, language) {
    if (value.text.trim() === "") return unanswered(question.id, language);
    return overLimit(question.id, value.text, question.limit, language);
  },
  text: (_question, value) => value.text.normalize("NFC"),
  print: (_question, value): readonly Block[] => linesToBlocks(value.text),
};

/** Paragraphs, bold, italic, lists, line breaks. */
export const longText: KindRules<"long-text"> = {
  spoken: true,
  lacks(question, value, language) {
    const text = plainText(value.doc);
    if (text.trim() === "") return unanswered(question.id, language);
    return overLimit(question.id, text, question.limit, language);
  },
  text: (_question, value) => plainText(value.doc),
  print: (_question, value) => richBlocks(value.doc),
};
