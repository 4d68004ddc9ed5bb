"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { formatMoment } from "@/lib/i18n/format";
import { Button } from "../ui/button";
import { TextField } from "../ui/text-field";
import { useLanguage } from "../words";

export type Made = { readonly name: string; readonly email: string; readonly path: string; readonly expiresAt: string };

export function InvitationLink({ made, onAnother }: { made: Made; onAnother: () => void }) {
  const t = useTranslations("office.invite");
  const language = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState("");
  const link = `${window.location.origin}${made.path}`;
  // What was pressed is gone from the screen; the focus moves on to what came in its place.
  useEffect(() => field.current?.select(), []);
  async function copy() {
    // Plain http offers no clipboard; the link stands selected for the person's own keys.
    const copied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    if (!copied) field.current?.select();
    setTold(t(copied ? "copied" : "notCopied"));
  }
  return (
    <>
      <p className="text-sm">{t("once", { until: formatMoment(made.expiresAt, language) })}</p>
      <TextField ref={field} name="invitation-link" label={t("link")} value={link} readOnly onFocus={(event) => event.target.select()} />
      <div className="flex flex-wrap gap-2">
        <Button variant="main" onClick={copy}>
          {t("copy")}
        </Button>
        <Button onClick={onAnother}>{t("another")}</Button>
      </div>
      <p role="status" className="text-sm font-medium">
        {told}
      </p>
      <p className="text-sm text-ink-soft">{t("mailed", { email: made.email })}</p>
    </>
  );
}
