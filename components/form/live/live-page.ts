import { questionsKept } from "./kept-updates";
import { Line } from "./line";
import type { LiveText } from "./live-text";
import { PeopleHere } from "./people-here";
import { othersIn, type Place, type Present, toneOf } from "./presence";
import type { Ended } from "./room";
import { Watched } from "./watched";

type Me = { readonly id: string; readonly name: string };
/** "Ask anew": something beside the texts has changed on this dossier. */
export type Told = { readonly kind: string; readonly question?: string };

export type PageState = {
  /** The line to the server stands. */
  readonly connected: boolean;
  /** Why nobody can go on here, or `stopped`: reading is still allowed, writing is not any more. */
  readonly ended: Ended | "stopped" | null;
  readonly others: readonly Present[];
  /** By question; a question of another page only for as long as this browser keeps words of it. */
  readonly texts: ReadonlyMap<string, LiveText>;
};

const lingerMs = 15_000;
const togetherMs = 200;

/**
 * Everything one page shares with the others on its dossier: one line, who is where, and a text for each question. The script
 * for texts comes only where there are some.
 */
export class LivePage {
  readonly state = new Watched<PageState>({ connected: false, ended: null, others: [], texts: new Map() });
  /** As the others see this person. */
  readonly user: Me & { readonly tone: number };
  private readonly line = new Line();
  private readonly people: PeopleHere;
  private readonly listeners = new Set<(told: Told) => void>();
  private readonly key = Math.random().toString(36).slice(2);
  private asking: ReturnType<typeof setTimeout> | undefined;
  private left = false;

  constructor(
    private readonly dossierId: string,
    private readonly me: Me,
    /** Null on a page that is no section of the form. */
    private readonly section: string | null,
    /** What this person may do has changed while the page was open. */
    private readonly onRight: () => void,
  ) {
    this.user = { ...me, tone: toneOf(me.id) };
    this.line.state.watch(this.look);
    this.people = new PeopleHere(this.line, dossierId, this.seen({}), {
      others: (states) => this.meet(states),
      admitted: () => this.state.put({ ended: null }),
      ended: (ended) => this.state.put({ ended }),
      told: (payload) => {
        for (const listener of this.listeners) listener(JSON.parse(payload) as Told);
      },
    });
    void this.openAll(questionsKept({ me: me.id, dossierId }));
    window.addEventListener("online", this.backOnline);
    window.addEventListener("offline", this.look);
    window.addEventListener("beforeunload", this.warn);
    document.addEventListener("visibilitychange", this.comeBack);
  }

  /** Opens the texts of these questions. */
  async openAll(questions: readonly string[]): Promise<void> {
    if (questions.length === 0) return;
    const { LiveText: Text } = await import("./live-text");
    const { keptUpdates } = await import("./kept-updates");
    const { texts } = this.state.get();
    const fresh = questions.filter((question) => !(this.left || texts.has(question)));
    const opened = fresh.map((question) => {
      const kept = keptUpdates({ me: this.me.id, dossierId: this.dossierId }, question, this.key);
      return [question, new Text(this.line, `${this.dossierId}/${question}`, kept, (writes) => this.rightChanged(writes))] as const;
    });
    this.state.put({ texts: new Map([...texts, ...opened]) });
  }

  /** Where this person is now. */
  goTo(place: Omit<Place, "section">): void {
    this.people.be(this.seen(place));
  }

  /** Tells when something beside the texts has changed; gives back what ends it. */
  listen(listener: (told: Told) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Begins a new line, with whoever is signed in now. */
  reconnect(): void {
    this.line.renew();
  }

  /** The page is left: what is still on its way has some time to be acknowledged. What then is not stays in the browser. */
  leave(): void {
    this.left = true;
    clearTimeout(this.asking);
    window.removeEventListener("online", this.backOnline);
    window.removeEventListener("offline", this.look);
    document.removeEventListener("visibilitychange", this.comeBack);
    this.people.leave();
    const texts = [...this.state.get().texts.values()];
    const end = () => {
      window.removeEventListener("beforeunload", this.warn);
      for (const text of texts) text.destroy();
      this.line.destroy();
    };
    const patience = new Promise((resolve) => setTimeout(resolve, lingerMs));
    void Promise.race([Promise.all(texts.map((text) => text.flush())), patience]).then(end);
  }

  private seen(place: Omit<Place, "section">): object {
    return this.section === null ? { user: this.user } : { user: this.user, place: { section: this.section, ...place } };
  }

  private meet(states: readonly unknown[]): void {
    const others = othersIn(states, this.me.id);
    if (JSON.stringify(others) !== JSON.stringify(this.state.get().others)) this.state.put({ others });
  }

  /** Every text is told; the page is read anew once. */
  private rightChanged(writes: boolean): void {
    this.state.put({ ended: writes ? null : "stopped" });
    clearTimeout(this.asking);
    this.asking = setTimeout(this.onRight, togetherMs);
  }

  private readonly look = (): void => {
    this.state.put({ connected: this.line.state.get().connected && navigator.onLine });
  };

  /** Without waiting for the next try. */
  private readonly backOnline = (): void => {
    this.line.renew();
    this.look();
  };

  private readonly warn = (event: BeforeUnloadEvent): void => {
    if ([...this.state.get().texts.values()].some(({ state }) => state.get().unsent > 0)) event.preventDefault();
  };

  /** Somebody who has signed in again in another tab comes back to this one. */
  private readonly comeBack = (): void => {
    if (document.visibilityState === "visible" && this.state.get().ended === "signed-out") this.reconnect();
  };
}
