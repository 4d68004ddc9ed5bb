"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { remember } from "./remember";

export type Language = "vi" | "en";

const languages: readonly Language[] = ["vi", "en"];

/** `names` are the languages' own names, each said in its own language. */
type LanguageSwitchProps = { language: Language; label: string; names: Record<Language, string> };

export function LanguageSwitch({ language, label, names }: LanguageSwitchProps) {
  const router = useRouter();
  const [waiting, startTransition] = useTransition();
  function choose(chosen: Language) {
    if (chosen === language) return;
    remember("language", chosen);
    startTransition(() => router.refresh());
  }
  return (
    <fieldset aria-label={label} aria-busy={waiting} className="flex items-center text-sm print:hidden">
      {languages.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={names[code]}
          aria-label={`${code.toUpperCase()} – ${names[code]}`}
          aria-pressed={code === language}
          onClick={() => choose(code)}
          className="min-h-9 min-w-8 rounded-md px-1 text-ink-soft uppercase hover:bg-hover hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-accent aria-pressed:decoration-2 aria-pressed:underline-offset-4 pointer-coarse:min-h-11"
        >
          {code}
        </button>
      ))}
    </fieldset>
  );
}
