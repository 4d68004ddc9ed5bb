"use client";

import { lazy, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useVerbs } from "../verbs";
import type { ListedAuthority } from "./register";

// Most visits open no dialog. It is shown when its form is there, so that the first field takes the focus.
const AuthorityForm = lazy(() => import("./authority-form").then(({ AuthorityForm }) => ({ default: AuthorityForm })));

/** Enters who signs, from a day on. */
export function AddAuthority({ cities }: { cities: readonly { readonly id: string; readonly name: string }[] }) {
  const t = useTranslations("office.authorities.add");
  const common = useTranslations("common");
  const { addAuthority } = useVerbs();
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      wide
      title={t("title")}
      description={t("description")}
      closeLabel={common("close")}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button variant="main">{t("button")}</Button>}
    >
      <AuthorityForm cities={cities} submit={t("submit")} busyLabel={t("busy")} ask={addAuthority} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

/** Corrects a record; whose it is stays. */
export function ChangeAuthority({ authority }: { authority: ListedAuthority }) {
  const t = useTranslations("office.authorities.change");
  const common = useTranslations("common");
  const { changeAuthority } = useVerbs();
  const [open, setOpen] = useState(false);
  const named = authority.signatory || authority.bodyVi;
  return (
    <Dialog
      wide
      title={t("title", { who: named })}
      description={t("description")}
      closeLabel={common("close")}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button small variant="quiet" aria-label={t("named", { who: named })}>
          {t("button")}
        </Button>
      }
    >
      <AuthorityForm
        authority={authority}
        submit={t("submit")}
        busyLabel={t("busy")}
        ask={({ cityId: _city, kind: _kind, ...fields }) => changeAuthority({ authorityId: authority.id, ...fields })}
        onDone={() => setOpen(false)}
      />
    </Dialog>
  );
}
