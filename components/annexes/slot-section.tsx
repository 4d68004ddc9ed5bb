import type { MediaType, QuestionOf } from "@/lib/domain/form";
import { formatSize } from "@/lib/i18n/format";
import { type Translator, translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Disclosure } from "../ui/disclosure";
import type { AttachedFile } from "./attached-file";
import { FileTable } from "./file-table";
import { PaperList } from "./paper-list";
import type { PaperChoices, ShownPaper } from "./shown-paper";
import { UploadFiles } from "./upload-files";

type SlotSectionProps = {
  dossierId: string;
  slot: QuestionOf<"files">;
  files: readonly AttachedFile[];
  papers: readonly ShownPaper[];
  choices: PaperChoices;
  can: { readonly add: boolean; readonly remove: boolean; readonly track: boolean };
  language: Language;
};

// The formats' own names, the same in every language.
const kindNames: Readonly<Record<MediaType, string>> = { "application/pdf": "PDF", "image/jpeg": "JPEG" };

/** One slot of the packet: what it takes and why, what it holds, and the way to add to it. */
export function SlotSection({ dossierId, slot, files, papers, choices, can, language }: SlotSectionProps) {
  const t = translatorOf(language);
  const missing = Math.max(0, slot.atLeast - files.length);
  return (
    <section
      id={`q-${slot.id}`}
      aria-labelledby={`h-${slot.id}`}
      className="scroll-mt-32 border-t border-line py-5"
      data-list
      tabIndex={-1}
    >
      <h2 id={`h-${slot.id}`} className="text-base font-semibold">
        <span className="mr-1 tabular-nums text-ink-soft">{slot.id}</span> {slot.words[language]}
      </h2>
      <p className="text-sm">
        <span className={missing > 0 ? "font-medium text-warm" : "font-medium text-done"}>
          {missing > 0 ? t("annexes.lacking", { count: files.length, missing }) : t("annexes.enough", { count: files.length })}
        </span>
        {` · ${takes(slot, language, t)}`}
      </p>
      <Disclosure summary={t("annexes.help")} className="mb-2">
        <div className="flex max-w-prose flex-col gap-2">
          {slot.help ? <p>{slot.help[language]}</p> : null}
          <p>{t("annexes.source", { source: slot.source[language] })}</p>
          {slot.paper ? <p>{t("papers.source", { source: slot.paper.source[language] })}</p> : null}
        </div>
      </Disclosure>
      {papers.length > 0 ? <PaperList {...{ papers, files, choices, language }} slot={slot.id} track={can.track} /> : null}
      {files.length > 0 ? <FileTable {...{ dossierId, files, language }} slot={slot.id} removable={can.remove} /> : null}
      {can.add ? <UploadFiles {...{ dossierId, slot }} room={slot.atMost - files.length} /> : null}
    </section>
  );
}

function takes({ atLeast, atMost, accept, maxBytes, verified }: QuestionOf<"files">, language: Language, t: Translator): string {
  const kinds = accept.map((kind) => kindNames[kind]).join(", ");
  const size = `${formatSize(maxBytes, language)} (${t(verified ? "common.verified" : "common.unverified")})`;
  return atLeast === atMost
    ? t("annexes.takes", { count: atMost, kinds, size })
    : t("annexes.takesRange", { atLeast, atMost, kinds, size });
}
