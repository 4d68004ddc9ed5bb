import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from "@hocuspocus/provider";
import { Doc } from "yjs";
import { type Ended, watchAdmission } from "./admission";
import { keptUpdates, questionsKept } from "./kept-updates";
import { lineOpener } from "./line";
import { LiveText } from "./live-text";
import { othersIn, type Place, type Present, toneOf } from "./presence";
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
  /** By question; a question of another section only for as long as this browser keeps words of it. */
  readonly texts: ReadonlyMap<string, LiveText>;
};

const lingerMs = 15_000;
const togetherMs = 200;

/**
 * Without a queue of its own: what is typed while the line is broken is found by comparing both sides when it stands again.
 * With one, the same change would be sent twice and its acknowledgements could not be counted.
 */
class Socket extends HocuspocusProviderWebsocket {
  /** As if the line had broken: a new one is begun. */
  drop(): void {
    this.emit("close", { event: { code: 4408, reason: "again" } });
  }

  override send(message: Uint8Array): void {
    if (this.webSocket?.readyState === 1) super.send(message);
  }
}

/** Everything one page shares with the others on its dossier: one line, a text for each question, and who is where. */
export class LivePage {
  readonly state = new Watched<PageState>({ connected: false, ended: null, others: [], texts: new Map() });
  /** As the others see this person. */
  readonly user: Me & { readonly tone: number };
  private readonly socket: Socket;
  private readonly presence: HocuspocusProvider;
  private readonly listeners = new Set<(told: Told) => void>();
  private readonly key = Math.random().toString(36).slice(2);
  private asking: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly dossierId: string,
    private readonly me: Me,
    private readonly section: string,
    /** What this person may do has changed while the page was open. */
    private readonly onRight: () => void,
  ) {
    this.user = { ...me, tone: toneOf(me.id) };
    this.socket = new Socket({
      url: "/collab",
      WebSocketPolyfill: lineOpener(window.location),
      delay: 500,
      minDelay: 300,
      maxDelay: 5_000,
    });
    this.socket.on("status", () => this.look());
    this.presence = new HocuspocusProvider({ websocketProvider: this.socket, name: dossierId, document: new Doc(), token: "session" });
    this.presence.setAwarenessField("user", this.user);
    this.presence.setAwarenessField("place", { section });
    this.presence.on("awarenessChange", ({ states }: { states: readonly unknown[] }) => {
      const others = othersIn(states, me.id);
      if (JSON.stringify(others) !== JSON.stringify(this.state.get().others)) this.state.put({ others });
    });
    this.presence.on("stateless", ({ payload }: { payload: string }) => {
      for (const listener of this.listeners) listener(JSON.parse(payload) as Told);
    });
    watchAdmission(this.socket, this.presence, {
      admitted: () => this.state.put({ ended: null }),
      ended: (ended) => this.state.put({ ended }),
    });
    this.presence.attach();
    for (const question of questionsKept({ me: me.id, dossierId })) this.open(question);
    window.addEventListener("online", this.backOnline);
    window.addEventListener("offline", this.look);
    window.addEventListener("beforeunload", this.warn);
    document.addEventListener("visibilitychange", this.comeBack);
  }

  /** The texts of the questions on this page. */
  openAll(questions: readonly string[]): void {
    for (const question of questions) this.open(question);
  }

  /** Where this person is now. */
  goTo(place: Omit<Place, "section">): void {
    this.presence.setAwarenessField("place", { section: this.section, ...place });
  }

  /** Tells when something beside the texts has changed; gives back what ends it. */
  listen(listener: (told: Told) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Begins a new line, with whoever is signed in now. */
  reconnect(): void {
    if (this.socket.status === WebSocketStatus.Connected) this.socket.drop();
    else void this.socket.connect();
  }

  /** The page is left: what is still on its way has some time to be acknowledged. What then is not stays in the browser. */
  leave(): void {
    clearTimeout(this.asking);
    window.removeEventListener("online", this.backOnline);
    window.removeEventListener("offline", this.look);
    document.removeEventListener("visibilitychange", this.comeBack);
    this.presence.destroy();
    const texts = [...this.state.get().texts.values()];
    const end = () => {
      window.removeEventListener("beforeunload", this.warn);
      for (const text of texts) text.destroy();
      this.socket.destroy();
    };
    const patience = new Promise((resolve) => setTimeout(resolve, lingerMs));
    void Promise.race([Promise.all(texts.map((text) => text.flush())), patience]).then(end);
  }

  private open(question: string): void {
    const { texts } = this.state.get();
    if (texts.has(question)) return;
    const kept = keptUpdates({ me: this.me.id, dossierId: this.dossierId }, question, this.key);
    const text = new LiveText(this.socket, `${this.dossierId}/${question}`, kept, (writes) => this.rightChanged(writes));
    this.state.put({ texts: new Map([...texts, [question, text]]) });
  }

  /** Every text is told; the page is read anew once. */
  private rightChanged(writes: boolean): void {
    this.state.put({ ended: writes ? null : "stopped" });
    clearTimeout(this.asking);
    this.asking = setTimeout(this.onRight, togetherMs);
  }

  private readonly look = (): void => {
    this.state.put({ connected: this.socket.status === WebSocketStatus.Connected && navigator.onLine });
  };

  private readonly backOnline = (): void => {
    this.look();
    // Without waiting for the next try.
    if (this.socket.status !== WebSocketStatus.Connected) void this.socket.connect();
  };

  private readonly warn = (event: BeforeUnloadEvent): void => {
    if ([...this.state.get().texts.values()].some(unsent)) event.preventDefault();
  };

  /** Somebody who has signed in again in another tab comes back to this one. */
  private readonly comeBack = (): void => {
    if (document.visibilityState === "visible" && this.state.get().ended === "signed-out") this.reconnect();
  };
}

function unsent({ state }: LiveText): boolean {
  return state.get().unsent > 0;
}
