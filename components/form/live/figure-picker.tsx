"use client";

import Link from "next/link";
import { type KeyboardEvent, useId, useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl/react";
import { aboutOf, amountOf } from "@/components/figures/shown-figure";
import type { TextLanguage } from "@/lib/domain/text/languages";
import { TextField } from "../../ui/text-field";
import { figuresFor } from "./figure-search";
import type { LiveFigure } from "./figure-store";
import { useFigures } from "./live-figures";

type FigurePickerProps = { language: TextLanguage; onPick(id: string): void };

/** A combobox over the register: the focus stays in the field, arrows walk through the list, Enter takes what is marked. */
export function FigurePicker({ language, onPick }: FigurePickerProps) {
  const t = useTranslations("figures.editor");
  const { store, dossierId } = useFigures();
  const all = useSyncExternalStore(store.subscribe, store.now, store.now);
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const list = useId();
  const found = figuresFor(words, [...all.values()], language);
  const active = Math.min(at, found.length - 1);

  function walk(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || found.length === 0) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const chosen = found[active];
    if (step !== 0) {
      const next = (active + step + found.length) % found.length;
      setAt(next);
      document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && chosen) onPick(chosen.id);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <TextField
        name="figure-words"
        type="search"
        label={t("search")}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={walk}
        autoComplete="off"
        maxLength={100}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={found.length > 0 ? list : undefined}
        aria-activedescendant={found.length > 0 ? `${list}-${active}` : undefined}
        aria-autocomplete="list"
      />
      <p role="status" className={found.length > 0 ? "sr-only" : "text-ink-soft"}>
        {found.length > 0 ? t("found", { count: found.length }) : t(all.size === 0 ? "empty" : "none")}
      </p>
      {found.length > 0 ? <Found {...{ list, found, active, language, onPick }} /> : null}
      <Link prefetch={false} href={`/dossiers/${dossierId}/figures?add=1`} className="text-accent underline underline-offset-4">
        {t("new")}
      </Link>
    </>
  );
}

type FoundProps = { list: string; found: readonly LiveFigure[]; active: number } & FigurePickerProps;

function Found({ list, found, active, language, onPick }: FoundProps) {
  const t = useTranslations("figures");
  return (
    <div id={list} role="listbox" aria-label={t("editor.results")} tabIndex={-1} className="max-h-64 overflow-y-auto">
      {found.map((figure, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys
        <div
          key={figure.id}
          id={`${list}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onClick={() => onPick(figure.id)}
          className="cursor-pointer rounded-sm px-2 py-1 hover:bg-hover aria-selected:bg-accent-soft pointer-coarse:min-h-11"
        >
          <span className="block font-medium">{amountOf(figure, language)}</span>
          <span className="block text-ink-soft">{aboutOf(figure)}</span>
          {figure.source.trim() === "" ? <span className="block text-warm">{t("noSource")}</span> : null}
        </div>
      ))}
    </div>
  );
}
