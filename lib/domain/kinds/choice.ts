import { z } from "zod";
import { inLanguage } from "../print-blocks";
import { type KindRules, unanswered } from "./kind-rules";

/** Exactly one of the options, or none yet (an empty string). */
export const choice: KindRules<"choice"> = {
  spoken: false,
  draft(question) {
    const known = new Set(["", ...question.options.map((option) => option.id)]);
    return z.strictObject({
      choice: z
        .string()
        .max(100)
        .refine((id) => known.has(id)),
    });
  },
  lacks: (question, value, language) => (value.choice === "" ? unanswered(question.id, language) : []),
  text: (_question, value) => value.choice,
  print(question, value, language) {
    const option = question.options.find((each) => each.id === value.choice);
    return option ? [{ type: "paragraph", runs: [{ text: inLanguage(option.words, language) }] }] : [];
  },
};
