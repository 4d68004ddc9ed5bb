import type { QuestionOf } from "@/lib/domain/form";
import { formatSize } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import type { AttachedFile } from "../annexes/attached-file";
import { FileTable } from "../annexes/file-table";
import { UploadFiles } from "../annexes/upload-files";

type ProofSlotProps = {
  dossierId: string;
  slot: QuestionOf<"files">;
  files: readonly AttachedFile[];
  open: boolean;
  language: Language;
};

/** A slot for what comes after sending. What proves something is added and never taken off. */
export function ProofSlot({ dossierId, slot, files, open, language }: ProofSlotProps) {
  const t = translatorOf(language);
  return (
    <section
      id={`q-${slot.id}`}
      aria-labelledby={`h-${slot.id}`}
      className="scroll-mt-32 border-t border-line py-4"
      data-list
      tabIndex={-1}
    >
      <h3 id={`h-${slot.id}`} className="font-semibold">
        <span className="mr-1 tabular-nums text-ink-soft">{slot.id}</span> {slot.words[language]}
      </h3>
      <p className="mb-2 max-w-prose text-sm text-ink-soft">
        {`${slot.help?.[language] ?? ""} ${t("after.slots.takes", {
          count: slot.atMost,
          size: formatSize(slot.maxBytes, language),
        })} ${t("after.slots.source")}`}
      </p>
      {files.length > 0 ? (
        <FileTable {...{ dossierId, files, language }} slot={slot.id} removable={false} />
      ) : (
        <p className="text-sm">{t("after.slots.none")}</p>
      )}
      {open ? <UploadFiles {...{ dossierId, slot }} room={slot.atMost - files.length} /> : null}
    </section>
  );
}
