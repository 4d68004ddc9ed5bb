import { silenceToken } from "@/lib/adapters/secrets";
import { type NoticeKind, noticeKinds } from "@/lib/domain/notice-kinds";
import { type NoticeData, noticePath } from "@/lib/domain/notices";
import { translatorOf } from "@/lib/i18n/translator";
import type { Unsent } from "@/lib/store/notices";

type Letter = { readonly subject: string; readonly text: string };

/** One event as a letter of its own; the working language of the country's offices is Vietnamese. */
export function letterOf(data: NoticeData, name: string): Letter {
  const t = translatorOf("vi");
  if (data.kind === "mention") return { subject: t("mail.mention.subject", data), text: t("mail.mention.text", { ...data, name }) };
  const said = { ...data, note: data.note || "–", name };
  return { subject: t("mail.move.subject", said), text: t("mail.move.text", said) };
}

/** Everything of a day in one letter, by dossier, each line with where it leads; at its end a link a kind that silences it. */
export function digestLetter(personId: string, name: string, notices: readonly Unsent[], whole: (path: string) => string): Letter {
  const t = translatorOf("vi");
  const dossiers = [...new Set(notices.map(({ dossierId }) => dossierId))];
  const parts = dossiers.map((dossierId) => {
    const own = notices.filter((each) => each.dossierId === dossierId);
    const lines = own.map(({ data }) => `– ${lineOf(data)}\n  ${whole(noticePath(dossierId, data))}`);
    return `${t("notices.digest.dossier", { city: own[0]?.city ?? "" })}\n${lines.join("\n")}`;
  });
  const kinds = noticeKinds.filter((kind) => notices.some(({ data }) => data.kind === kind));
  const foot = kinds.map((kind) => silenceLine(kind, whole(silencePath(personId, kind))));
  return {
    subject: t("notices.digest.subject", { count: notices.length }),
    text: [t("notices.digest.opening", { name, count: notices.length }), ...parts, foot.join("\n")].join("\n\n"),
  };
}

function lineOf(data: NoticeData): string {
  const t = translatorOf("vi");
  return data.kind === "mention" ? t("notices.line.mention", data) : t("notices.line.moved", data);
}

/** The sentence at the end of a mail by which its kind is silenced. */
export function silenceLine(kind: NoticeKind, link: string): string {
  const t = translatorOf("vi");
  return t("notices.silenceLine", { what: t(`notices.kinds.${kind}`), link });
}

/** The path of the page that silences a kind for a person. */
export function silencePath(personId: string, kind: NoticeKind): string {
  return `/silence/${silenceToken(personId, kind)}`;
}
