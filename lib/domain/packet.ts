import type { SentCredit } from "./attachments";

/** What is printed: one value, drawn by the screen's preview and by every printer alike. */

/** Languages a form is printed in: the working one, and those a bid is sent in. */
export type PrintLanguage = "vi" | "en" | "fr";

export type Run = { readonly text: string; readonly bold?: boolean; readonly italic?: boolean };

export type Block =
  | { readonly type: "paragraph"; readonly runs: readonly Run[] }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly type: "subheading"; readonly text: string }
  /** Said about the text before it, smaller: how long it is. */
  | { readonly type: "note"; readonly text: string }
  | { readonly type: "pairs"; readonly rows: readonly (readonly [string, string])[] }
  | { readonly type: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type PrintedAnswer = {
  readonly number: string;
  readonly title: string;
  /** One entry a language printed; a bilingual copy has two. */
  readonly texts: readonly { readonly language: string; readonly blocks: readonly Block[]; readonly note?: string }[];
};

export type PrintedSection = {
  readonly number: string;
  readonly title: string;
  readonly answers: readonly PrintedAnswer[];
};

export type PacketFile = {
  /** Of a photo: what it shows, who took it, who holds the rights. */
  readonly credit?: SentCredit | undefined;
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly mediaType: string;
  readonly slot: string;
  readonly title: string;
};

export type Packet = {
  readonly title: string;
  readonly subtitle: string;
  /** Language of the document as a whole (BCP 47). */
  readonly language: string;
  readonly author: string;
  /** ISO instant of the freeze (UTC), or of the preview; the only date that reaches the bytes. */
  readonly at: string;
  /** Small facts on the cover: call, city, field, stage. */
  readonly facts: readonly (readonly [string, string])[];
  /** Words of the print itself, in the document's language. */
  readonly labels: {
    readonly contents: string;
    readonly page: string;
    readonly draft: string;
    readonly annexes: string;
    readonly unanswered: string;
    /** Names of the languages, over the columns of a bilingual copy. */
    readonly languages: Readonly<Record<PrintLanguage, string>>;
  };
  readonly draft: boolean;
  readonly sections: readonly PrintedSection[];
  readonly files: readonly PacketFile[];
};
