import { SystemGrant } from "@/lib/access/system";
import { mailer, refusedForGood } from "@/lib/adapters/mail/smtp";
import { guestToken } from "@/lib/adapters/secrets";
import { isWaitedFor } from "@/lib/domain/consultation/links";
import type { JobPayload } from "@/lib/domain/jobs";
import { done } from "@/lib/domain/result";
import { env } from "@/lib/env";
import { formatMoment } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import * as letters from "@/lib/store/consultee-letters";
import type { Carrier } from "./carrier";

const tenMinutes = 600_000;

/** Writes to those who are asked for an opinion; undefined where no mail server is set: their links then go by letter. */
export function consulteeMailCarrier(server = env().SMTP_URL): Carrier<"consultee.mail"> | undefined {
  const { MAIL_FROM, PUBLIC_URL } = env();
  if (!server) return undefined;
  const post = mailer(server, MAIL_FROM);
  return {
    batch: 10,
    leaseMs: tenMinutes,
    async carry(payload) {
      const letter = await letterOf(payload);
      if (!letter) return;
      try {
        await post.send(withLink(letter, payload, PUBLIC_URL));
      } catch (cause) {
        if (!refusedForGood(cause)) throw cause;
        return note(letter, payload, reasonOf(cause));
      }
      await note(letter, payload, null);
    },
    async giveUp(payload, failure) {
      const letter = await letterOf(payload);
      if (letter) await note(letter, payload, reasonOf(failure));
    },
    close: () => post.close(),
  };
}

/**
 * Says on the trail what became of a letter. That this cannot be written is no reason to send the letter once more, so it is let pass:
 * the page then goes on saying that the letter is on its way.
 */
async function note(letter: letters.ConsulteeLetter, payload: JobPayload<"consultee.mail">, refused: string | null): Promise<void> {
  const { dossierId, consulteeId: consultee, issue, letter: which } = payload;
  const data = { round: letter.roundNumber, name: letter.nameVi, consultee, issue, letter: which };
  const entry =
    refused === null
      ? { kind: "consultee.mailed" as const, data }
      : { kind: "consultee.unmailed" as const, data: { ...data, reason: refused } };
  await SystemGrant.open({ reason: "consultee.mail", quiet: true }, async (grant) =>
    done(await letters.note(grant, { dossierId, entry, at: new Date() })),
  );
}

/** What a mail server said, without the address it said it of: the trail is read by people who may not see addresses. */
function reasonOf(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : String(cause);
  return said.replace(/<?[^\s<>"]+@[^\s<>"]+>?/g, "…").slice(0, 300);
}

/** Nobody is written to about a link that gave way to another, was withdrawn, or is no longer needed. */
async function letterOf({ consulteeId, issue }: JobPayload<"consultee.mail">): Promise<letters.ConsulteeLetter | undefined> {
  const found = await SystemGrant.open({ reason: "consultee.mail", quiet: true }, async (grant) =>
    done(await letters.find(grant, consulteeId)),
  );
  if (!found.ok) throw new Error(`Who is written to could not be looked up: ${found.refusal.code}`);
  const letter = found.value;
  if (!letter || letter.linkIssue !== issue || letter.email === "" || letter.roundClosed || !isWaitedFor(letter)) return undefined;
  return letter.endsAt > new Date() ? letter : undefined;
}

/** The letter in its reader's language. The link is made here and kept nowhere. */
function withLink(letter: letters.ConsulteeLetter, { consulteeId, issue, letter: which }: JobPayload<"consultee.mail">, address: string) {
  const { language, email, cityVi, cityEn, nameVi, nameEn, purpose, silenceAgrees, endsAt, draftNumber, teamVi, teamEn } = letter;
  const t = translatorOf(language);
  const english = language === "en";
  const facts = {
    name: english ? nameEn : nameVi,
    city: english ? cityEn : cityVi,
    team: english ? teamEn : teamVi,
    purpose,
    draft: draftNumber,
    until: formatMoment(endsAt, language),
  };
  const silence = silenceAgrees ? t("mail.consultee.silence") : "";
  const link = new URL(`/guest/${guestToken(consulteeId, issue)}`, address).toString();
  return {
    to: email,
    subject: t(`mail.consultee.${which}.subject`, facts),
    text: `${t(`mail.consultee.${which}.text`, facts)}${silence}${t("mail.consultee.foot", { link })}`,
  };
}
