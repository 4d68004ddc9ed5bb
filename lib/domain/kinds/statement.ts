import { inLanguage } from "../print-blocks";
import type { KindRules } from "./kind-rules";

/** A commitment that the city accepts as it stands; it cannot be worded otherwise. */
export const statement: KindRules<"statement"> = {
  spoken: false,
  lacks: (question, value, language) => (value.accepted ? [] : [{ code: "not-accepted", question: question.id, language }]),
  text: (_question, value) => (value.accepted ? "accepted" : ""),
  print: (question, value, language) =>
    value.accepted ? [{ type: "paragraph", runs: [{ text: `☑ ${inLanguage(question.statement, language)}` }] }] : [],
};
