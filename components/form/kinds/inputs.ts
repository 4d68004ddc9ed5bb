import type { Kind, QuestionOf } from "@/lib/domain/form";
import type { ValueOf } from "@/lib/domain/values";

/** What every kind's input is given. It draws the value and hands back a new one; it never knows how it is saved. */
export type InputProps<K extends Kind> = {
  readonly question: QuestionOf<K>;
  readonly value: ValueOf<K> | undefined;
  readonly replaced: number;
  /** Language of the words typed, for the browser's dictionary and the screen reader. */
  readonly lang: string;
  readonly id: string;
  readonly label: string;
  readonly describedBy: string;
  /** The words of the interface's own language. */
  readonly shown: "vi" | "en";
  onChange(value: ValueOf<K>): void;
};

/** A browser that comes back to a page must not fill in what stood there before: it would be taken for a change of what is there now. */
export const unremembered = { autoComplete: "off" } as const;
