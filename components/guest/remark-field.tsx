"use client";

import { useTranslations } from "use-intl/react";
import { longestRemark } from "@/lib/domain/consultation/remark-limits";
import { TextArea } from "../ui/text-area";

type RemarkFieldProps = {
  id: string;
  value: string;
  onChange(body: string): void;
  error: string | undefined;
  help?: boolean;
  busy: boolean;
};

/** The words of a remark; while they are sent no letter is taken that would not be. */
export function RemarkField({ id, value, onChange, error, help, busy }: RemarkFieldProps) {
  const t = useTranslations("guest.form");
  return (
    <TextArea
      id={id}
      label={t("body")}
      {...(help ? { help: t("bodyHelp") } : {})}
      {...(error ? { error } : {})}
      className="min-h-32 pointer-coarse:min-h-32"
      value={value}
      readOnly={busy}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** What is wrong with the words of a remark, in words; nothing where they may be sent. The server holds the same bounds. */
export function useRemarkError(): (body: string) => string | undefined {
  const t = useTranslations("guest.form");
  return (body) => {
    const { length } = body.normalize("NFC").trim();
    if (length === 0) return t("missing");
    return length > longestRemark ? t("long", { count: length, limit: longestRemark }) : undefined;
  };
}
