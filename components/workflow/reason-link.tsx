import Link from "next/link";
import { answerLanguages } from "@/lib/domain/form";
import type { Reason } from "@/lib/domain/result";
import type { Translator } from "@/lib/i18n/translator";

/** What is needed to lead from a reason to the place that mends it. */
export type Places = {
  readonly dossierId: string;
  readonly callId: string;
  /** Section of each question, by the question's id. */
  readonly sections: Readonly<Record<string, string>>;
};

/** The places of a dossier, from its questions as a view gives them. */
export function placesOf(frame: { id: string; callId: string }, questions: readonly { id: string; section: string }[]): Places {
  return { dossierId: frame.id, callId: frame.callId, sections: Object.fromEntries(questions.map(({ id, section }) => [id, section])) };
}

/** Where a reason can be mended; undefined when only words in this very place mend it. */
function reasonAddress({ code, question }: Reason, { dossierId, callId, sections }: Places): string | undefined {
  if (code === "note-missing") return undefined;
  if (code === "sending-not-recorded" || code === "answer-not-recorded") return `/dossiers/${dossierId}/after`;
  if (code === "report-opened") return `/dossiers/${dossierId}/commitments`;
  if (code === "round-open" || code === "remarks-unanswered" || code === "answers-unapproved" || code === "still-asked")
    return `/dossiers/${dossierId}/consultation`;
  if (code === "findings-open") return `/dossiers/${dossierId}/review/findings?weight=blocking`;
  if (code === "review-undecided" || code === "not-put-forward") return `/dossiers/${dossierId}/review/session`;
  if (code === "open-threads") return `/dossiers/${dossierId}/comments`;
  if (code === "texts-unchecked") return `/dossiers/${dossierId}/advice#unchecked`;
  if (code === "figures-doubtful") return `/dossiers/${dossierId}/advice#figures`;
  if (code === "packet-too-large") return `/dossiers/${dossierId}/annexes`;
  if (code === "already-sent") return `/dossiers/${dossierId}/after`;
  const section = question === undefined ? undefined : sections[question];
  // Files are brought on a page of their own.
  if (section === "annexes") return `/dossiers/${dossierId}/annexes#q-${question}`;
  return section ? `/dossiers/${dossierId}/form/${section}#q-${question}` : `/calls/${callId}`;
}

/** A reason as a sentence. */
function reasonWords(t: Translator, { code, question = "", language, count = 0, limit = 0, detail = "" }: Reason): string {
  const spoken = answerLanguages.find((each) => each === language) ?? "all";
  return t(`refusal.reasons.${code}`, { question, language: t(`common.languageInSentence.${spoken}`), count, limit, detail });
}

/** A reason as a sentence that leads to where it is mended. */
export function ReasonLink({ t, reason, places }: { t: Translator; reason: Reason; places: Places }) {
  const address = reasonAddress(reason, places);
  const words = reasonWords(t, reason);
  if (!address) return words;
  return (
    <Link prefetch={false} href={address} className="text-accent underline underline-offset-4 hover:text-accent-strong">
      {words}
    </Link>
  );
}

/** Every reason, one a line, in the order of the form. */
export function ReasonList({ t, reasons, places }: { t: Translator; reasons: readonly Reason[]; places: Places }) {
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5 text-sm">
      {reasons.map((reason) => (
        <li key={JSON.stringify(reason)}>
          <ReasonLink {...{ t, reason, places }} />
        </li>
      ))}
    </ul>
  );
}
