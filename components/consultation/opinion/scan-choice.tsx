"use client";

import { useTranslations } from "use-intl/react";
import { formatMoment } from "@/lib/i18n/format";
import { UploadFiles } from "../../annexes/upload-files";
import { Select } from "../../ui/select";
import { useLanguage } from "../../words";
import type { OpinionFormProps } from "./shown-opinion";

type ScanChoiceProps = Pick<OpinionFormProps, "dossierId" | "slot" | "scans" | "mayUpload"> & {
  value: string;
  error: string | undefined;
  onChoose(attachmentId: string): void;
};

/** The scan of the paper: one that is there, or a new one, which is chosen as soon as it is stored. */
export function ScanChoice({ dossierId, slot, scans, mayUpload, value, error, onChoose }: ScanChoiceProps) {
  const t = useTranslations("opinion.scan");
  const language = useLanguage();
  const usable = scans.filter(({ state }) => state !== "refused");
  return (
    <div>
      <Select
        id="attachmentId"
        label={t("label")}
        help={slot.help?.[language]}
        {...(error ? { error } : {})}
        value={usable.some(({ id }) => id === value) ? value : ""}
        onChange={({ target }) => onChoose(target.value)}
      >
        <option value="">{usable.length > 0 ? t("choose") : t("none")}</option>
        {usable.map(({ id, name, uploadedAt }) => (
          <option key={id} value={id}>
            {t("file", { name, when: formatMoment(uploadedAt, language) })}
          </option>
        ))}
      </Select>
      {mayUpload ? (
        <UploadFiles {...{ dossierId, slot }} label={t("upload")} room={Math.min(1, slot.atMost - scans.length)} onStored={onChoose} />
      ) : null}
    </div>
  );
}
