import { inLanguage } from "../print-blocks";
import { type KindRules, unanswered } from "./kind-rules";

/** Exactly one of the options, or none yet (an empty string). */
export const choice: KindRules<"choice"> = {
  spoken: false,
  lacks: (question, value, language) => (value.choice === "" ? unanswered(question.id, language) : []),
  text: (_question, value) => value.choice,
  print(question, value, language) {
    const option = question.options.find((each) => each.id === value.choice);
    return option ? [{ type: "paragraph", runs: [{ text: inLanguage(option.words, language) }] }] : [];
  },
};
