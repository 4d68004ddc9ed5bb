"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { RefusalNotice } from "../refusal-notice";
import { TextField } from "../ui/text-field";
import { useLanguage } from "../words";
import { itemsOf } from "./found-items";
import { FoundList } from "./found-list";
import { useSearch } from "./use-search";

/** A combobox: the focus stays in the field, arrows walk through the list, Enter follows what is marked. */
export function SearchBox({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations("search");
  const language = useLanguage();
  const router = useRouter();
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const searching = useSearch(words);
  const field = useRef<HTMLInputElement>(null);
  // It may come after the window around it, which then has taken the focus.
  useEffect(() => field.current?.focus(), []);
  const items = searching.state === "done" && searching.found ? itemsOf(searching.found, language) : [];
  const active = items[Math.min(at, items.length - 1)];

  function walk(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && items.length > 0) {
      event.preventDefault();
      const next = items[(Math.min(at, items.length - 1) + step + items.length) % items.length];
      setAt(next ? items.indexOf(next) : 0);
      document.getElementById(next?.id ?? "")?.scrollIntoView({ block: "nearest" });
    }
    if (event.key === "Enter" && active) {
      event.preventDefault();
      router.push(active.href);
      onLeave();
    }
  }

  return (
    <>
      <TextField
        ref={field}
        name="search-words"
        type="search"
        label={t("label")}
        help={t("help")}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={walk}
        autoComplete="off"
        maxLength={100}
        role="combobox"
        aria-expanded={items.length > 0}
        aria-controls={items.length > 0 ? "search-results" : undefined}
        aria-activedescendant={active?.id}
        aria-autocomplete="list"
      />
      <p role="status" className={items.length > 0 ? "sr-only" : "min-h-6 text-sm text-ink-soft"}>
        {searching.state === "done"
          ? searching.refusal
            ? ""
            : items.length > 0
              ? t("found", { count: items.length })
              : t("none", { words: searching.words })
          : t(searching.state)}
      </p>
      {searching.state === "done" ? <RefusalNotice refusal={searching.refusal} /> : null}
      {items.length > 0 ? <FoundList items={items} activeId={active?.id} words={words} onFollow={onLeave} /> : null}
    </>
  );
}
