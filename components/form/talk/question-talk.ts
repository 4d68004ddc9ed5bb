import type { TextLanguage } from "@/lib/domain/text/languages";
import type { Anchor } from "@/lib/domain/text/threads";
import { Watched } from "../live/watched";

/** A passage somebody has chosen to talk about; it goes on pointing at its words while others write. */
export type Chosen = {
  readonly language: TextLanguage;
  readonly quote: string;
  readonly anchor: Anchor;
  /** Other words are to be suggested for it. */
  readonly suggest: boolean;
};

type TalkState = {
  /** Open threads about passages: those that the text shows. */
  readonly open: ReadonlySet<string>;
  /** The thread whose passage stands out. */
  readonly active: string | null;
  readonly chosen: Chosen | null;
  /** A thread to be brought before the reader, and whether the keyboard goes there too. */
  readonly wanted: { readonly thread: string; readonly focus: boolean } | null;
};

/** What an editor can be asked for. */
export type TalkedText = {
  /** Points at what lies between two places; undefined where that holds no letter. */
  point(from: number, to: number): Pick<Chosen, "quote" | "anchor"> | undefined;
  /** Begins to talk about what is chosen in it, or goes to what is said about the words at the caret. */
  speak(): void;
  /** Brings a thread's passage before the reader, chosen; false where this text does not have it. */
  reveal(thread: string): boolean;
};

/** The conversations about one question's texts, between the texts and the panel beside them. */
export class QuestionTalk {
  readonly state = new Watched<TalkState>({ open: new Set(), active: null, chosen: null, wanted: null });
  private readonly texts = new Map<TextLanguage, TalkedText>();

  constructor(private readonly mayTalk: () => boolean) {}

  /** An editor came; gives back what takes it away. */
  attach(language: TextLanguage, text: TalkedText): () => void {
    this.texts.set(language, text);
    return () => {
      if (this.texts.get(language) === text) this.texts.delete(language);
    };
  }

  show(open: readonly string[]): void {
    const { open: before } = this.state.get();
    if (open.length !== before.size || !open.every((id) => before.has(id))) this.state.put({ open: new Set(open) });
  }

  /** Begins to talk about a passage. Does nothing for who may not, or where no letter is chosen. */
  begin(language: TextLanguage, from: number, to: number, suggest: boolean): void {
    const pointed = this.mayTalk() ? this.texts.get(language)?.point(from, to) : undefined;
    if (pointed) this.state.put({ chosen: { language, ...pointed, suggest } });
  }

  speak(language: TextLanguage): void {
    this.texts.get(language)?.speak();
  }

  forget(): void {
    this.state.put({ chosen: null });
  }

  activate(thread: string | null): void {
    this.state.put({ active: thread });
  }

  /** From the text to the conversation. */
  want(thread: string, focus: boolean): void {
    this.state.put({ active: thread, wanted: { thread, focus } });
  }

  brought(): void {
    this.state.put({ wanted: null });
  }

  /** From the conversation to the text. */
  reveal(thread: string): void {
    this.activate(thread);
    for (const text of this.texts.values()) if (text.reveal(thread)) return;
  }
}
