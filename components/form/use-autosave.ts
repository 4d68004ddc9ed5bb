"use client";

import { useEffect, useRef, useState } from "react";
import type { AnswerLanguage } from "@/lib/domain/form";
import { type AnswerValue, sameValue } from "@/lib/domain/values";
import { useVerbs } from "../verbs";
import { Autosaver, type SaveState } from "./autosaver";
import { keptWords } from "./kept-words";
import { enlist } from "./live-savers";

export type AnswerPlace = { readonly dossierId: string; readonly question: string; readonly language: AnswerLanguage; readonly me: string };
export type Stored = { readonly value: AnswerValue; readonly version: number } | undefined;

/**
 * What this tab knows to be saved: a page come back to through the browser's history is drawn as it was fetched, from before
 * the saves made on it.
 */
const known = new Map<string, NonNullable<Stored>>();

function newest(key: string, stored: Stored): Stored {
  const own = known.get(key);
  return own && own.version > (stored?.version ?? 0) ? own : stored;
}

/** Saves when the page is put aside, warns when it is closed over unsaved words, and lets go when the field leaves. */
function keepWatch(saver: Autosaver): () => void {
  const dismiss = enlist(saver);
  const leaving = (event: BeforeUnloadEvent) => {
    if (saver.unsaved) event.preventDefault();
  };
  const hidden = () => {
    if (document.visibilityState === "hidden") void saver.flush();
  };
  window.addEventListener("beforeunload", leaving);
  document.addEventListener("visibilitychange", hidden);
  return () => {
    window.removeEventListener("beforeunload", leaving);
    document.removeEventListener("visibilitychange", hidden);
    dismiss();
    void saver.flush();
    saver.stop();
  };
}

/**
 * Ties one answer on the screen to its way to the server. `value` changes under the person's hands only when they asked:
 * by choosing a colleague's text, restoring a version, or coming back to words that were never acknowledged.
 */
export function useAutosave(place: AnswerPlace, stored: Stored, editable: boolean, onSaved?: () => void) {
  const verbs = useVerbs();
  const [shown, setShown] = useState<SaveState>({ state: "untouched" });
  const key = `${place.me}:${place.dossierId}:${place.question}:${place.language}`;
  const [value, setValue] = useState<AnswerValue | undefined>(() => newest(key, stored)?.value);
  // Raised when the value was replaced from outside, so that an editor draws it anew.
  const [replaced, setReplaced] = useState(0);
  // Words of this browser that came too late: the stage has moved on and they can no longer be saved.
  const [tooLate, setTooLate] = useState<AnswerValue>();
  const saver = useRef<Autosaver>(undefined);
  const latest = useRef({ verbs, place, key, stored, onSaved });
  latest.current = { verbs, place, key, stored, onSaved };

  useEffect(() => {
    const first = newest(latest.current.key, latest.current.stored);
    const kept = keptWords(latest.current.key);
    const found = kept.read();
    // The server may have had these words after all; then nothing is unsaved and nothing need be kept.
    const left = found && !sameValue(found.value, first?.value) ? found : undefined;
    if (!left) kept.drop();
    setTooLate(editable ? undefined : left?.value);
    if (!editable) return;
    const send = async (sent: AnswerValue, baseVersion: number) => {
      const { dossierId, question, language } = latest.current.place;
      const result = await latest.current.verbs.saveAnswer({ dossierId, question, language, baseVersion, value: sent });
      if (result.ok) known.set(latest.current.key, { value: sent, version: result.value.version });
      return result;
    };
    const show = (state: SaveState) => {
      setShown(state);
      if (state.state === "saved") latest.current.onSaved?.();
    };
    const made = new Autosaver(left?.baseVersion ?? first?.version ?? 0, first?.value, send, kept, show, left?.sent);
    saver.current = made;
    if (left) {
      setValue(left.value);
      setReplaced((count) => count + 1);
      made.change(left.value);
    }
    return keepWatch(made);
  }, [editable]);

  const replace = (next: AnswerValue) => {
    setValue(next);
    setReplaced((count) => count + 1);
  };
  return {
    shown,
    value,
    replaced,
    tooLate,
    change(next: AnswerValue) {
      setValue(next);
      saver.current?.change(next);
    },
    /** As `change`, but the editor must draw the new value ("nothing to say" was clicked). */
    put(next: AnswerValue) {
      replace(next);
      saver.current?.change(next);
      void saver.current?.flush();
    },
    retry: () => void saver.current?.flush(),
    flush: () => saver.current?.flush() ?? Promise.resolve(),
    async settle(choice: "mine" | "theirs") {
      const taken = await saver.current?.settle(choice);
      if (taken) replace(taken);
    },
    /** Names what stands; what is typed and not saved would not be in it. */
    async name(words: string) {
      await saver.current?.flush();
      if (saver.current?.unsaved) return { ok: false as const, refusal: { code: "unavailable" as const } };
      const { dossierId, question, language } = place;
      return verbs.nameAnswer({ dossierId, question, language, name: words });
    },
    async restore(version: number) {
      await saver.current?.flush();
      // What is typed but not saved would be nowhere after a restore.
      if (saver.current?.unsaved) return { ok: false as const, refusal: { code: "unavailable" as const } };
      const { dossierId, question, language } = place;
      const result = await verbs.restoreAnswer({ dossierId, question, language, baseVersion: saver.current?.base ?? 0, version });
      if (result.ok) {
        known.set(key, result.value);
        saver.current?.adopt(result.value.value, result.value);
        replace(result.value.value);
      }
      return result;
    },
  };
}

export type Autosave = ReturnType<typeof useAutosave>;
