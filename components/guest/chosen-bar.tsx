"use client";

import { type MouseEvent, useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { GuestPlace } from "@/lib/domain/consultation/guest-draft";
import { Button } from "../ui/button";
import { type Chosen, chosenNow } from "./answers-on-page";

type ChosenBarProps = { onRemark(begun: { question: string; passage: GuestPlace["passage"] }): void };

/** While a passage of the draft is chosen, a bar at the foot of the screen offers to remark on it: reached by finger, pointer and Tab. */
export function ChosenBar({ onRemark }: ChosenBarProps) {
  const t = useTranslations("guest.chosen");
  const chosen = useChosen();
  if (!chosen) return null;
  const { question, passage } = chosen;
  // A press must not take away what is chosen before it is heard.
  const keep = (event: MouseEvent) => event.preventDefault();
  function remark() {
    if (!passage) return;
    document.getSelection()?.removeAllRanges();
    onRemark({ question, passage });
  }
  return (
    <section
      aria-label={t("label")}
      className="fixed inset-x-0 bottom-0 z-30 animate-appear border-t border-line bg-raised px-4 py-3 shadow-float print:hidden"
    >
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <p role="status" className="min-w-0 flex-1 basis-64">
          {passage ? (
            <>
              <span className="text-ink-soft">{t("answer", { id: question })}:</span>{" "}
              <span lang={passage.language}>“{shortened(passage.quote)}”</span>
            </>
          ) : (
            t("unfit")
          )}
        </p>
        {passage ? (
          <Button variant="main" onMouseDown={keep} onClick={remark}>
            {t("button")}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

// A finger on a button takes the choice away before the button hears of it.
const [settleMs, lingerMs] = [120, 400];

function useChosen(): Chosen | undefined {
  const [chosen, setChosen] = useState<Chosen>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const found = chosenNow();
      timer = setTimeout(() => setChosen(found), found ? settleMs : lingerMs);
    };
    document.addEventListener("selectionchange", look);
    // Somebody may have chosen words before this script had come.
    look();
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", look);
    };
  }, []);
  return chosen;
}

function shortened(quote: string): string {
  const letters = [...quote.replace(/\s+/g, " ")];
  return letters.length <= 90 ? letters.join("") : `${letters.slice(0, 60).join("")} … ${letters.slice(-25).join("")}`;
}
