import type { KindRules } from "./kind-rules";

/** A slot for annexes. Its files are attachments of the dossier, so it has no value of its own to save. */
export const files: KindRules<"files"> = {
  spoken: false,
  lacks: () => [],
  text: () => "",
  print: () => [],
};
