"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import { useLanguage } from "../words";
import { type PaperChoices, paperName, type ShownPaper } from "./shown-paper";

const load = () => import("./paper-form").then((module) => module.PaperForm);
// Most visits plan nothing: the form's script comes when it is about to be opened.
const PaperForm = dynamic(load, { ssr: false });

type PaperPlanProps = { paper: ShownPaper; files: readonly { readonly id: string; readonly name: string }[]; choices: PaperChoices };

/** Says who sees to a paper, who signs it and by when. */
export function PaperPlan(props: PaperPlanProps) {
  const t = useTranslations("papers.plan");
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const soon = () => void load();
  return (
    <>
      <Button
        small
        aria-label={t("named", { paper: paperName(props.paper, language) })}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={soon}
        onFocus={soon}
        onClick={() => setOpen(true)}
      >
        {t("button")}
      </Button>
      {open ? <PaperForm {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
