import type { SourceCell } from "@/lib/domain/consultation/remark-source";
import { readXml } from "./xml";

/** The words that a workbook's cells refer to by number; their pronunciation, kept beside Japanese words, is not read. */
export function sharedStrings(bytes: Uint8Array | undefined): readonly SourceCell[] {
  const strings: SourceCell[] = [];
  const reader = wordsReader();
  readXml(bytes, {
    open(name, attributes) {
      if (name === "si") reader.begin();
      reader.open(name, attributes.val);
    },
    text: reader.text,
    close(name) {
      if (name === "si") strings.push(reader.end());
      reader.close(name);
    },
  });
  return strings;
}

/** Reads the runs of one text, also where it stands in the cell itself. */
export function wordsReader() {
  let [words, saying, aside, strikes, struck] = ["", false, false, false, false];
  return {
    begin() {
      [words, saying, aside, strikes, struck] = ["", false, false, false, false];
    },
    open(name: string, value: string | undefined) {
      if (name === "t") saying = true;
      else if (name === "rPh") aside = true;
      else if (name === "r") strikes = false;
      else if (name === "strike") strikes = value !== "0" && value !== "false";
    },
    text(more: string) {
      if (!saying || aside) return;
      words += more;
      struck ||= strikes && more.trim() !== "";
    },
    close(name: string) {
      if (name === "t") saying = false;
      else if (name === "rPh") aside = false;
      else if (name === "r") strikes = false;
    },
    end: (): SourceCell => ({ text: words, ...(struck ? { has: ["struck"] } : {}) }),
  };
}
