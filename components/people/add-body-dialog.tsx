"use client";

import { lazy, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

// Most visits open no dialog. It is shown when its form is there, so that the first field takes the focus.
const AddBodyForm = lazy(() => import("./add-body-form").then(({ AddBodyForm }) => ({ default: AddBodyForm })));

/** Enters a body, so that its people can be invited and a dossier given to it. */
export function AddBodyDialog() {
  const t = useTranslations("office.body");
  const common = useTranslations("common");
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={t("title")}
      description={t("description")}
      closeLabel={common("close")}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button>{t("button")}</Button>}
    >
      <AddBodyForm onDone={() => setOpen(false)} />
    </Dialog>
  );
}
