import Link from "next/link";
import type { QuestionOf } from "@/lib/domain/form";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";

type FilesSlotProps = { dossierId: string; question: QuestionOf<"files">; count: number; language: Language };

/** A slot of the packet as a line of the form; its files are handled on the annexes' own page. */
export function FilesSlot({ dossierId, question, count, language }: FilesSlotProps) {
  const t = translatorOf(language);
  return (
    <section id={`q-${question.id}`} className="scroll-mt-32 border-t border-line py-4">
      <h2 className="text-base font-semibold">
        <span className="mr-1 tabular-nums text-ink-soft">{question.id}</span> {question.words[language]}
      </h2>
      <p className="text-sm">
        <span className={count >= question.atLeast ? "text-done" : "text-warm"}>
          {t("form.files", { count, wanted: question.atLeast })}
        </span>
        {" · "}
        <Link
          prefetch={false}
          href={`/dossiers/${dossierId}/annexes#q-${question.id}`}
          className="text-accent underline underline-offset-2"
        >
          {t("form.toAnnexes")}
        </Link>
      </p>
    </section>
  );
}
