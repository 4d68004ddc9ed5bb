"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { attempt, keptText } from "../../kept-text";
import { Notice } from "../../ui/notice";

type Entered = { readonly name: string; readonly count: number };
const keptFor = (roundId: string) => keptText(`opinion-entered:${roundId}`);

/** Remembers what was just entered until the table of the round says it. */
export function noteEntered(roundId: string, entered: Entered): void {
  keptFor(roundId).put(JSON.stringify(entered));
}

/** Says once, above the table, what was just entered and for whom. */
export function EnteredNote({ roundId }: { roundId: string }) {
  const t = useTranslations("opinion");
  const [entered, setEntered] = useState<Entered>();
  useEffect(() => {
    const found = attempt(() => JSON.parse(keptFor(roundId).read()) as Entered);
    if (!found) return;
    keptFor(roundId).put("");
    setEntered(found);
  }, [roundId]);
  return (
    <div role="status" className="my-4 max-w-prose empty:hidden">
      {entered ? (
        <Notice tone="done" role="note">
          {t("entered", { name: entered.name, count: entered.count })}
        </Notice>
      ) : null}
    </div>
  );
}
