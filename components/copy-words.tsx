"use client";

import { type ReactNode, type RefObject, useState } from "react";
import { Button } from "./ui/button";

type CopyWordsProps = {
  words: string;
  /** Where the words stand: selected for the person's own keys where the browser does not let them be copied. */
  shown: RefObject<HTMLElement | null>;
  label: ReactNode;
  copied: ReactNode;
  notCopied: ReactNode;
};

/** A button that copies words that stand on the page, and says whether it could. */
export function CopyWords({ words, shown, label, copied, notCopied }: CopyWordsProps) {
  const [done, setDone] = useState<boolean>();
  async function copy() {
    // Plain http offers no clipboard.
    const could = await navigator.clipboard?.writeText(words).then(
      () => true,
      () => false,
    );
    if (!could && shown.current) document.getSelection()?.selectAllChildren(shown.current);
    setDone(could ?? false);
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button small onClick={copy}>
        {label}
      </Button>
      <p role="status" className="text-sm">
        {done === undefined ? null : done ? copied : notCopied}
      </p>
    </div>
  );
}
