"use client";

import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { AnswerLanguage } from "@/lib/domain/form";
import { LivePage, type PageState, type Told } from "./live-page";
import type { LiveText, TextState } from "./live-text";
import type { Place, Present } from "./presence";

const Context = createContext<LivePage | null>(null);

type LiveWritingProps = {
  dossierId: string;
  me: { readonly id: string; readonly name: string };
  /** Null on a page that is no section of the form. */
  section: string | null;
  /** The questions that are answered with long texts, in any order. */
  questions: readonly string[];
  children: ReactNode;
};

/**
 * The line of one page to everybody else who is on the dossier. Until it stands, and without any script, the stored texts are
 * there to be read.
 */
export function LiveWriting({ dossierId, me, section, questions, children }: LiveWritingProps) {
  const [page, setPage] = useState<LivePage | null>(null);
  const router = useRouter();
  const home = useRef<HTMLDivElement>(null);
  const asked = questions.join(" ");
  const latest = useRef({ router, name: me.name });
  latest.current = { router, name: me.name };

  useEffect(() => {
    const made = new LivePage(dossierId, { id: me.id, name: latest.current.name }, section, () => latest.current.router.refresh());
    setPage(made);
    return () => {
      made.leave();
      setPage(null);
    };
  }, [dossierId, me.id, section]);

  useEffect(() => (page && home.current ? followCaret(home.current, page) : undefined), [page]);
  useEffect(() => void page?.openAll(asked.split(" ").filter(Boolean)), [page, asked]);

  return (
    <Context value={page}>
      <div ref={home}>{children}</div>
    </Context>
  );
}

/** Tells the others in which answer this person is; gives back what ends it. */
function followCaret(home: HTMLElement, page: LivePage): () => void {
  const arrive = ({ target }: FocusEvent) => page.goTo(placeOf(target));
  const depart = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && home.contains(relatedTarget))) page.goTo({});
  };
  home.addEventListener("focusin", arrive);
  home.addEventListener("focusout", depart);
  return () => {
    home.removeEventListener("focusin", arrive);
    home.removeEventListener("focusout", depart);
  };
}

/** The question and language that an element belongs to, as its surroundings say. */
function placeOf(element: EventTarget | null): Omit<Place, "section"> {
  if (!(element instanceof Element)) return {};
  const question = element.closest<HTMLElement>("[data-question]")?.dataset.question;
  const language = element.closest<HTMLElement>("[data-language]")?.dataset.language as AnswerLanguage | undefined;
  return question ? { question, ...(language ? { language } : {}) } : {};
}

const nothing = () => () => undefined;
const off: PageState = { connected: false, ended: null, others: [], texts: new Map() };

/** The page's line to the server; null until its script is there. */
export function useLivePage(): LivePage | null {
  return useContext(Context);
}

/** A part of the page's state; it must be the same value as long as nothing has changed in it. */
function usePageState<T>(part: (state: PageState) => T): T {
  const page = useLivePage();
  const now = () => part(page?.state.get() ?? off);
  return useSyncExternalStore(page?.state.watch ?? nothing, now, () => part(off));
}

export type LiveTextView = TextState & { readonly text: LiveText; readonly doc: LiveText["doc"] };

/**
 * One answer as it is written together: its document, its editors and plain words by language, and whether this person may
 * write. Null until its script is there. `editable` counts only once `synced`.
 */
export function useLiveText(question: string): LiveTextView | null {
  const text = usePageState(({ texts }) => texts.get(question));
  const state = useSyncExternalStore(text?.state.watch ?? nothing, text?.state.get ?? (() => null), () => null);
  return text && state ? { ...state, text, doc: text.doc } : null;
}

/** Does the line to the server stand? */
export function useConnected(): boolean {
  return usePageState(({ connected }) => connected);
}

/** Why writing has come to an end on the whole page; null while it has not. */
export function useEnded(): PageState["ended"] {
  return usePageState(({ ended }) => ended);
}

/** Who else is on the dossier now, and where. */
export function useOthers(): readonly Present[] {
  return usePageState(({ others }) => others);
}

/** Calls back when something beside the texts has changed: threads, figures, checks, versions. */
export function useTold(listener: (told: Told) => void): void {
  const page = useLivePage();
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => page?.listen((told) => latest.current(told)), [page]);
}
