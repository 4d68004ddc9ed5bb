import { mailer } from "@/lib/adapters/mail/smtp";
import { env } from "@/lib/env";
import { translatorOf } from "@/lib/i18n/translator";
import { silenceLine } from "../notices/letters";
import type { Carrier } from "./carrier";
import { oneClick } from "./send-digest";

const tenMinutes = 600_000;

/** Sends letters through the office's mail server; undefined where none is set: letters then wait, and are forgotten after a week. */
export function mailCarrier(smtp = env().SMTP_URL): Carrier<"mail.send"> | undefined {
  const { MAIL_FROM, PUBLIC_URL } = env();
  if (!smtp) return undefined;
  const post = mailer(smtp, MAIL_FROM);
  return {
    batch: 10,
    leaseMs: tenMinutes,
    async carry({ to, subject, text, path, silence }) {
      const whole = (each: string) => new URL(each, PUBLIC_URL).toString();
      const foot = path ? translatorOf("vi")("mail.foot", { link: whole(path) }) : "";
      const end = silence ? `\n\n${silenceLine(silence.kind, whole(silence.path))}` : "";
      await post.send({ to, subject, text: text + foot + end, ...(silence ? { unsubscribe: whole(oneClick(silence.path)) } : {}) });
    },
    close: () => post.close(),
  };
}
