"use client";

import { lazy, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Term } from "@/lib/domain/glossary";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useVerbs } from "../verbs";

// Most visits open no dialog. It is shown when its form is there, so that the first field takes the focus.
const TermForm = lazy(() => import("./term-form").then(({ TermForm }) => ({ default: TermForm })));

const empty = { vi: "", en: "", fr: "", note: "" };

/** Agrees on one more term. */
export function AddTermDialog() {
  const t = useTranslations("office.glossary.add");
  const common = useTranslations("common");
  const { addTerm } = useVerbs();
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={t("title")}
      description={t("description")}
      closeLabel={common("close")}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button variant="main">{t("button")}</Button>}
    >
      <TermForm term={empty} submit={t("submit")} busyLabel={t("busy")} ask={addTerm} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

/** Writes a term anew. */
export function ChangeTermDialog({ term }: { term: Term }) {
  const t = useTranslations("office.glossary.change");
  const common = useTranslations("common");
  const { changeTerm } = useVerbs();
  const [open, setOpen] = useState(false);
  const { id: termId, vi, en, fr, note } = term;
  const trigger = (
    <Button small variant="quiet" aria-label={t("named", { term: vi })}>
      {t("button")}
    </Button>
  );
  return (
    <Dialog
      title={t("title", { term: vi })}
      description={t("description")}
      closeLabel={common("close")}
      open={open}
      onOpenChange={setOpen}
      trigger={trigger}
    >
      <TermForm
        term={{ vi, en, fr, note }}
        submit={t("submit")}
        busyLabel={t("busy")}
        ask={(words) => changeTerm({ termId, ...words })}
        onDone={() => setOpen(false)}
      />
    </Dialog>
  );
}
