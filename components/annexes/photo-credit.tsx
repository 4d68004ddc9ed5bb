"use client";

import dynamic from "next/dynamic";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { FileFacts } from "@/lib/domain/attachments";
import { Button } from "../ui/button";
import type { CreditedPhoto } from "./attached-file";
import { lackingIn } from "./credit-entry";

const load = () => import("./credit-form").then((module) => module.CreditForm);
// Most visits write no caption: the form's script comes when it is about to be opened.
const CreditForm = dynamic(load, { ssr: false });

type PhotoCreditProps = { dossierId: string; attachmentId: string; name: string; photo: CreditedPhoto; facts: FileFacts | null };

/** What is told about a photo, what is still missing, and the form to tell it. */
export function PhotoCredit({ dossierId, attachmentId, name, photo, facts }: PhotoCreditProps) {
  const t = useTranslations("annexes.credit");
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const soon = () => void load();

  function close(how: "saved" | "left") {
    setSaved(how === "saved");
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  }

  return (
    <div className="flex flex-col items-start gap-1 font-normal">
      {open ? null : <Told photo={photo} />}
      {photo.mayCredit && !open ? (
        <Button
          ref={opener}
          small
          aria-label={t(photo.credit ? "changeNamed" : "writeNamed", { name })}
          onPointerEnter={soon}
          onFocus={soon}
          onClick={() => {
            setSaved(false);
            setOpen(true);
          }}
        >
          {t(photo.credit ? "change" : "write")}
        </Button>
      ) : null}
      {open ? <CreditForm {...{ dossierId, attachmentId, name, photo, facts }} onEnd={close} /> : null}
      <p role="status" className="text-done empty:hidden">
        {saved ? t("saved", { name }) : ""}
      </p>
    </div>
  );
}

function Told({ photo }: { photo: CreditedPhoto }) {
  const t = useTranslations("annexes.credit");
  const common = useTranslations("common.languageInSentence");
  const { credit, cessionId, cessions, language } = photo;
  const lacking = lackingIn(photo).map((part) => t(`missing.${part}`, { language: common(language) }));
  const cession = cessions.find(({ id }) => id === cessionId)?.name;
  return (
    <>
      {credit?.captionVi ? <p lang="vi">{credit.captionVi}</p> : null}
      {credit?.captionEn ? <p lang="en">{credit.captionEn}</p> : null}
      {credit?.captionFr ? <p lang="fr">{credit.captionFr}</p> : null}
      {credit?.author || credit?.rightsHolder ? (
        <p className="text-ink-soft">{t("by", { author: credit.author || "–", rightsHolder: credit.rightsHolder || "–" })}</p>
      ) : null}
      {cession ? <p className="text-ink-soft">{t("cession", { name: cession })}</p> : null}
      {lacking.length > 0 ? <p className="text-warm">{t("lacking", { what: lacking.join(", ") })}</p> : null}
    </>
  );
}
