"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { CopyWords } from "../copy-words";
import { type LeftRemark, leftRemarks } from "./kept-remark";

type LeftRemarksProps = {
  link: string;
  title: ReactNode;
  what: ReactNode;
  copy: { readonly label: ReactNode; readonly copied: ReactNode; readonly notCopied: ReactNode };
};

/** What was half written in this tab for a link that opens nothing any more: it can be read, copied and sent in another way. */
export function LeftRemarks({ link, title, what, copy }: LeftRemarksProps) {
  const placeOf = usePlaceWords();
  const [left, setLeft] = useState<readonly LeftRemark[]>([]);
  const list = useRef<HTMLUListElement>(null);
  // Only the browser has it.
  useEffect(() => setLeft(leftRemarks(link)), [link]);
  if (left.length === 0) return null;
  const lines = left.map(({ spot, passage, body }) => [placeOf(spot), ...(passage ? [`“${passage.quote}”`] : []), body].join("\n"));
  return (
    <section aria-labelledby="left" className="mt-8 flex flex-col gap-4">
      <h2 id="left" className="text-lg font-semibold text-balance">
        {title}
      </h2>
      <p>{what}</p>
      <CopyWords words={lines.join("\n\n")} shown={list} {...copy} />
      <ul ref={list} className="flex flex-col gap-3">
        {left.map(({ spot, passage, body }) => (
          <li key={spot} className="flex flex-col gap-2 border-l-4 border-line pl-4">
            <p className="text-sm text-ink-soft">{placeOf(spot)}</p>
            {passage ? (
              <blockquote lang={passage.language} className="border-l-2 border-line pl-3 text-ink-soft whitespace-pre-wrap">
                {passage.quote}
              </blockquote>
            ) : null}
            <p className="break-words whitespace-pre-wrap">{body}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A spot in words; of the draft nothing is known here, so a section is not named. */
function usePlaceWords(): (spot: string) => string {
  const t = useTranslations("guest");
  return (spot) => {
    const [kind = "", ...id] = spot.split("-");
    if (kind === "question") return t("question", { id: id.join("-") });
    if (kind === "section") return t("left.section");
    return kind === "change" ? t("left.change") : t("places.whole");
  };
}
