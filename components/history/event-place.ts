import type { AuditEntry } from "@/lib/domain/audit";

export type EventPlace = {
  readonly href: string;
  readonly what: "difference" | "thread" | "files" | "figures" | "versions" | "after" | "commitments";
};

/** Where to see what an event changed; undefined where its sentence says it all. */
export function eventPlace(
  dossierId: string,
  entry: AuditEntry,
  questions: readonly { readonly id: string; readonly section: string }[],
): EventPlace | undefined {
  const base = `/dossiers/${dossierId}`;
  switch (entry.kind) {
    case "answer.saved":
    case "answer.restored":
    case "participants.inserted":
    case "answer.named": {
      const { question, language } = entry.data;
      const section = questions.find(({ id }) => id === question)?.section;
      return section ? { what: "difference", href: `${base}/form/${section}?history=${question}:${language}#q-${question}` } : undefined;
    }
    case "text.written": {
      const { question } = entry.data;
      const section = questions.find(({ id }) => id === question)?.section;
      return section ? { what: "difference", href: `${base}/form/${section}?history=${question}:vi#q-${question}` } : undefined;
    }
    case "comment.opened":
    case "comment.replied":
    case "comment.resolved":
    case "comment.reopened":
    case "suggestion.accepted":
      return { what: "thread", href: `${base}/comments?state=all&question=${entry.data.question}#thread-${entry.data.thread}` };
    case "attachment.added":
    case "attachment.removed":
    case "attachment.refused":
    case "photo.credited":
      return { what: "files", href: `${base}/annexes#q-${entry.data.question}` };
    case "figure.added":
    case "figure.changed":
    case "figure.removed":
      return { what: "figures", href: `${base}/figures#figure-${entry.data.figure}` };
    case "sending.recorded":
    case "reply.recorded":
    case "exchange.struck":
      return { what: "after", href: `${base}/after` };
    case "commitment.added":
    case "commitment.changed":
    case "progress.added":
      return { what: "commitments", href: `${base}/commitments?open=${entry.data.commitment}#commitment-${entry.data.commitment}` };
    case "version.kept":
    case "section.restored":
      return { what: "versions", href: `${base}/versions#v-${entry.data.number}` };
    default:
      return undefined;
  }
}
