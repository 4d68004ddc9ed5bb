import { mergeUpdates, type Transaction } from "yjs";
import type { TextLanguage } from "@/lib/domain/text/languages";
import type { VanishedWords } from "@/lib/domain/text/vanished";
import type { Editor } from "../editor/editor";
import { enlist } from "../live-savers";
import type { KeptUpdates } from "./kept-updates";
import type { LostWords } from "./lost-words";
import type { Carrier, Ended } from "./room";
import { languagesTouched, type Said, saidIn, sameSaid } from "./said";
import { SharedDoc } from "./shared-doc";
import { Watched } from "./watched";

export type TextState = {
  /** The server's text has been here; until then the stored one is shown. */
  readonly synced: boolean;
  readonly editable: boolean;
  readonly ended: Ended | null;
  /** Changes of this page that the server has not acknowledged. */
  readonly unsent: number;
  /** For a while nothing has been acknowledged although something was sent. */
  readonly stalled: boolean;
  /** When the last change of this page was acknowledged. */
  readonly savedAt: string | null;
  readonly said: Said;
  /** The language this person changed last. */
  readonly active: TextLanguage | null;
  /** Words of this browser that the server does not take any more. */
  readonly lost: LostWords | null;
  /** Words that went with a paragraph somebody changed while they were being typed, until this person has seen it. */
  readonly vanished: VanishedWords;
  /** Plain words and editors by language, from the editors that are on the screen. */
  readonly words: Readonly<Partial<Record<TextLanguage, string>>>;
  readonly editors: Readonly<Partial<Record<TextLanguage, Editor>>>;
};

const stallMs = 8_000;

/**
 * One answer as it is written together, in all its languages: what stands in it, whether this person may write, and what of theirs
 * is not acknowledged yet. That is kept in the browser as well, and goes on top of the text at the next visit.
 */
export class LiveText {
  private readonly shared: SharedDoc;
  readonly state: Watched<TextState>;
  private unsent: Uint8Array | undefined;
  private readonly touched = new Set<TextLanguage>();
  private stall: ReturnType<typeof setTimeout> | undefined;
  private readonly dismiss = enlist(this);

  constructor(
    line: Carrier,
    name: string,
    private readonly kept: KeptUpdates,
    /** This person may write again, or no more. */
    private readonly onRight: (writes: boolean) => void,
  ) {
    this.shared = new SharedDoc(line, name, {
      changed: (update, transaction) => this.changed(update, transaction),
      vanished: (words) => this.vanished(words),
      met: () => this.met(),
      acknowledged: (all) => this.acknowledged(all),
      admitted: (editable) => this.state.put({ editable, ended: null }),
      ended: (ended) => this.ended(ended),
      told: (payload) => this.told(payload),
    });
    this.state = new Watched<TextState>({
      synced: false,
      editable: false,
      ended: null,
      unsent: 0,
      stalled: false,
      savedAt: null,
      said: saidIn(this.doc),
      active: null,
      lost: null,
      vanished: {},
      words: {},
      editors: {},
    });
    this.doc.on("update", () => {
      const said = saidIn(this.doc);
      if (!sameSaid(said, this.state.get().said)) this.state.put({ said });
    });
  }

  get doc() {
    return this.shared.doc;
  }

  get awareness() {
    return this.shared.awareness;
  }

  get guard() {
    return this.shared.guard;
  }

  /** Resolves when the server has everything; never while it takes nothing. */
  flush(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.unsent) return resolve();
      const stop = this.state.watch(() => {
        if (this.unsent) return;
        stop();
        resolve();
      });
    });
  }

  /** "Nothing to say", chosen or taken back. */
  sayNothing(language: TextLanguage, chosen: boolean): void {
    this.doc.getMap<boolean>("nothing").set(language, chosen);
  }

  /** An editor came or went. */
  show(language: TextLanguage, editor: Editor | undefined): void {
    const { [language]: _gone, ...others } = this.state.get().editors;
    this.state.put({ editors: editor ? { ...others, [language]: editor } : others });
  }

  /** The caret is in one of the editors: from now on the others see it. */
  arrive(user: object): void {
    if (!this.awareness.getLocalState()) this.awareness.setLocalState({ user });
  }

  /** It has left; the editor has said so already. */
  depart(): void {
    this.awareness.setLocalState(null);
  }

  speak(language: TextLanguage, words: string): void {
    const { words: before } = this.state.get();
    if (before[language] !== words) this.state.put({ words: { ...before, [language]: words } });
  }

  /** This person has seen what vanished. */
  seen(language: TextLanguage): void {
    const { [language]: _seen, ...others } = this.state.get().vanished;
    this.state.put({ vanished: others });
  }

  destroy(): void {
    clearTimeout(this.stall);
    this.dismiss();
    this.shared.destroy();
  }

  /** Both sides have the same text: now what an earlier visit left unsent goes on top of it. */
  private met(): void {
    const { editable } = this.state.get();
    const left = this.kept.read();
    if (editable) {
      for (const update of left) this.shared.take(update, "kept");
      // The server had it all after all.
      if (!this.unsent) this.kept.drop();
    } else if (left.length > 0) void this.tellLost(left);
    this.state.put({ synced: true });
  }

  private changed(update: Uint8Array, transaction: Transaction): boolean {
    const { editable, unsent, active, ended } = this.state.get();
    // An editor may tidy what somebody else wrote; where nobody may write that is no change of this person's.
    if (!editable) return false;
    this.unsent = this.unsent ? mergeUpdates([this.unsent, update]) : update;
    this.kept.put(this.unsent);
    const languages = languagesTouched(this.doc, transaction);
    for (const language of languages) this.touched.add(language);
    this.state.put({ unsent: unsent + 1, active: languages[0] ?? active });
    this.stall ??= this.expectWord();
    if (ended !== "too-large") return true;
    // It may be small enough now.
    this.shared.askAgain();
    return false;
  }

  private vanished(words: VanishedWords): void {
    const all = { ...this.state.get().vanished };
    for (const [language, said] of Object.entries(words) as [TextLanguage, string][]) {
      if (said.trim() !== "") all[language] = all[language] === undefined ? said : `${all[language]} … ${said}`;
    }
    if (Object.keys(words).length > 0) this.state.put({ vanished: all });
  }

  private acknowledged(all: boolean): void {
    clearTimeout(this.stall);
    this.stall = all ? undefined : this.expectWord();
    this.state.put({ stalled: false });
    if (!all || !this.unsent) return;
    this.unsent = undefined;
    this.touched.clear();
    this.kept.drop();
    this.state.put({ unsent: 0, savedAt: new Date().toISOString() });
  }

  private expectWord(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.state.put({ stalled: this.unsent !== undefined }), stallMs);
  }

  private told(payload: string): void {
    const { kind, write } = JSON.parse(payload) as { kind?: string; write?: boolean };
    // A letter was shown that is not kept, because its writer may not write any more: the page begins anew from what is.
    if (kind === "anew") location.reload();
    if (kind !== "right" || write === undefined) return;
    this.state.put({ editable: write, lost: null });
    // What was refused meanwhile is offered again.
    if (write) this.shared.greet();
    else void this.tellLost();
    this.onRight(write);
  }

  private ended(ended: Ended): void {
    // What is too large must be made smaller.
    this.state.put(ended === "too-large" ? { ended } : { ended, editable: false });
    if (ended !== "too-large") void this.tellLost();
  }

  private async tellLost(left?: readonly Uint8Array[]): Promise<void> {
    if (!left && !this.unsent) return;
    const { lostWords, standingWords } = await import("./lost-words");
    this.state.put({ lost: left ? lostWords(this.doc, left) : standingWords(this.doc, this.touched) });
  }
}
