"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import type { OpenedLink } from "./shown-round";

type OpenedLinksProps = {
  links: readonly OpenedLink[];
  /** What has happened; that a round was opened, unless said otherwise. */
  said?: string;
  onDone(): void;
};

/** After somebody was asked: to whom letters go by mail, and the links that have to be put into a letter on paper. */
export function OpenedLinks({ links, said, onDone }: OpenedLinksProps) {
  const t = useTranslations("consultation.links");
  const common = useTranslations("common");
  const [copied, setCopied] = useState("");
  const copy = (id: string, path: string) => navigator.clipboard.writeText(addressOf(path)).then(() => setCopied(id));
  const onPaper = links.filter(({ mailed }) => !mailed);
  return (
    <div className="flex flex-col gap-4 text-sm">
      <p role="status" className="text-done">
        {said ?? t("mailed", { count: links.length - onPaper.length })}
      </p>
      {onPaper.length > 0 ? (
        <>
          <p>{t("onPaper")}</p>
          <ul className="flex flex-col gap-2">
            {onPaper.map(({ consulteeId, name, path }) => (
              <li key={consulteeId}>
                <span className="font-medium">{name}</span>
                <code className="block break-all">{addressOf(path)}</code>
                <Button small onClick={() => copy(consulteeId, path)} aria-label={t("copyNamed", { name })}>
                  {copied === consulteeId ? t("copied") : t("copy")}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Button variant="main" className="self-start" onClick={onDone}>
        {common("close")}
      </Button>
    </div>
  );
}

function addressOf(path: string): string {
  return new URL(path, window.location.href).toString();
}
