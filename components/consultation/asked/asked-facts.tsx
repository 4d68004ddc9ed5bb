import { formatDay, formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import type { ShownAsked } from "./shown-asked";

type Fact = { each: ShownAsked; language: Language };

/** When somebody was asked and reminded, what became of the letter, and why the link opens nothing any more. */
export function AskedLetter({ each, language }: Fact) {
  const t = translatorOf(language);
  const { askedAt, hasLink, remindedAt, mail, mailRefused, link, waitedFor } = each;
  if (!hasLink) return <span className="text-ink-soft">{t("asked.cameAlong")}</span>;
  const at = mail.at ? formatMoment(mail.at, language) : "";
  const failed = mail.state === "failed";
  return (
    <>
      <span className="block">{t("asked.askedOn", { day: formatDay(askedAt, language) })}</span>
      {mail.state === "none" || mail.state === "paper" ? null : (
        <span className={`block ${failed ? "text-warm" : "text-ink-soft"}`}>
          {t(`asked.mail.${mail.state}`, { at })}
          {failed ? `. ${t("asked.mail.failedWhat")}` : ""}
        </span>
      )}
      {mailRefused ? (
        <span className="block break-words text-ink-soft">
          <span lang={language}>{t("asked.mail.said", { reason: mailRefused })}</span>
        </span>
      ) : null}
      {remindedAt && !failed ? (
        <span className="block text-ink-soft">{t("asked.reminded", { day: formatDay(remindedAt, language) })}</span>
      ) : null}
      {link === "withdrawn" || (link === "expired" && waitedFor) ? (
        <span className="block text-warm">{t(`asked.links.${link}`)}</span>
      ) : null}
    </>
  );
}

/** When the link was opened for the first time and last. */
export function AskedOpening({ each: { hasLink, firstSeenAt, lastSeenAt }, language }: Fact) {
  const t = translatorOf(language);
  if (!hasLink) return null;
  if (!firstSeenAt) return <span className="text-ink-soft">{t("asked.neverOpened")}</span>;
  return (
    <>
      <span className="block">{t("asked.firstOpened", { at: formatMoment(firstSeenAt, language) })}</span>
      {lastSeenAt && lastSeenAt !== firstSeenAt ? (
        <span className="block text-ink-soft">{t("asked.lastOpened", { at: formatMoment(lastSeenAt, language) })}</span>
      ) : null}
    </>
  );
}

/** How somebody answered, by which paper and on which day: the paper's own, not that on which it was typed in. */
export function AskedAnswer({ each, dossierId, language }: Fact & { dossierId: string }) {
  const t = translatorOf(language);
  const { outcome, outcomeAt, opinion, remarks, waitedFor, standing } = each;
  const on = opinion?.on ?? outcomeAt;
  const state = outcome ?? (standing === "answered" ? "remarks" : remarks > 0 ? "begun" : waitedFor ? "none" : "taken");
  return (
    <>
      <span className={`block ${state === "none" ? "text-warm" : outcome ? "font-medium" : ""}`}>
        {t(`asked.outcomes.${state}`, { count: remarks })}
      </span>
      {on ? <span className="block text-ink-soft">{t("asked.on", { day: formatDay(on, language) })}</span> : null}
      {opinion ? (
        <a
          href={`/dossiers/${dossierId}/annexes/files/${opinion.attachmentId}`}
          className="block text-accent underline underline-offset-4 hover:text-accent-strong"
        >
          {t("asked.paper", { kind: opinion.kind, number: opinion.number })}
        </a>
      ) : null}
    </>
  );
}
