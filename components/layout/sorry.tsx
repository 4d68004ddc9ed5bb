"use client";

import { buttonClass } from "../ui/button-class";
import { SorryPage } from "./sorry-page";
import { useSorryWords } from "./sorry-words";

type SorryProps = { error: unknown; onRetry: () => void };

/** What failed, what was not lost, what to do; the reference ties it to the server's log. */
export function Sorry({ error, onRetry }: SorryProps) {
  const words = useSorryWords();
  const { code, reference } = told(error);
  const away = code === "unavailable";
  return (
    <SorryPage
      title={away ? words.awayTitle : words.title}
      sentence={away ? words.away : words.sentence}
      link={{ href: "/", label: words.home }}
    >
      {reference ? <p className="text-sm text-ink-soft">{words.reference.replace("{reference}", reference)}</p> : null}
      <button type="button" onClick={onRetry} className={buttonClass("main")}>
        {words.retry}
      </button>
    </SorryPage>
  );
}

/** The mark is "code:reference" where the product refused; any other is Next's own mark of an unexpected failure. */
function told(error: unknown): { code: string; reference: string } {
  const mark = typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : "";
  const [code = "", reference = ""] = mark.includes(":") ? mark.split(":") : ["unexpected", mark];
  return { code, reference };
}
