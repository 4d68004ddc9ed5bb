import type { AnswerValue } from "@/lib/domain/values";
import { attempt } from "../kept-text";
import type { Keep } from "./autosaver";

type Kept = { readonly value: AnswerValue; readonly baseVersion: number; readonly sent?: readonly AnswerValue[] };

/** Words the server has not acknowledged, in this browser, for one answer; a full or closed storage costs only this net. */
export function keptWords(key: string): Keep & { read(): Kept | undefined } {
  const name = `unsaved:${key}`;
  return {
    put(value, baseVersion, sent) {
      attempt(() => localStorage.setItem(name, JSON.stringify({ value, baseVersion, sent })));
    },
    drop() {
      attempt(() => localStorage.removeItem(name));
    },
    read() {
      return attempt(() => {
        const text = localStorage.getItem(name);
        return text ? (JSON.parse(text) as Kept) : undefined;
      });
    },
  };
}
