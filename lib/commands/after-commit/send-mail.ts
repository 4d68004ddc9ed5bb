import { mailer } from "@/lib/adapters/mail/smtp";
import { env } from "@/lib/env";
import { translatorOf } from "@/lib/i18n/translator";
import type { Carrier } from "./carrier";

const tenMinutes = 600_000;

/** Sends letters through the office's mail server; undefined where none is set: letters then wait, and are forgotten after a week. */
export function mailCarrier(): Carrier<"mail.send"> | undefined {
  const { SMTP_URL, MAIL_FROM, PUBLIC_URL } = env();
  if (!SMTP_URL) return undefined;
  const post = mailer(SMTP_URL, MAIL_FROM);
  return {
    batch: 10,
    leaseMs: tenMinutes,
    async carry({ to, subject, text, path }) {
      const foot = path ? translatorOf("vi")("mail.foot", { link: new URL(path, PUBLIC_URL).toString() }) : "";
      await post.send({ to, subject, text: text + foot });
    },
    close: () => post.close(),
  };
}
