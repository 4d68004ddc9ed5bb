import { SystemGrant } from "@/lib/access/system";
import { mailer } from "@/lib/adapters/mail/smtp";
import { done } from "@/lib/domain/result";
import { env } from "@/lib/env";
import * as notices from "@/lib/store/notices";
import { digestLetter, silencePath } from "../notices/letters";
import type { Carrier } from "./carrier";

const tenMinutes = 600_000;

/**
 * Sends a person everything that waits for their digest in ONE mail; nothing waits, nothing is sent. Undefined without a mail server.
 * Marked as sent once the server has taken it: a process that dies in between sends it again rather than never.
 */
export function digestCarrier(url = env().SMTP_URL): Carrier<"notice.digest"> | undefined {
  const { MAIL_FROM, PUBLIC_URL } = env();
  if (!url) return undefined;
  const post = mailer(url, MAIL_FROM);
  const whole = (path: string) => new URL(path, PUBLIC_URL).toString();
  return {
    batch: 10,
    leaseMs: tenMinutes,
    async carry({ personId }) {
      const read = await SystemGrant.open({ reason: "notice.digest", quiet: true }, async (grant) =>
        done(await notices.unsent(grant, personId)),
      );
      if (!read.ok) throw new Error(`The digest could not be read: ${read.refusal.code}`);
      const { email, name, notices: list } = read.value;
      const first = list[0];
      if (!first) return;
      // Mail programs offer one button: it silences the kind that fills the mail most.
      const kind = mostOf(list.map(({ data }) => data.kind));
      await post.send({
        to: email,
        ...digestLetter(personId, name, list, whole),
        unsubscribe: whole(oneClick(silencePath(personId, kind))),
      });
      const ids = list.map(({ id }) => id);
      await SystemGrant.open({ reason: "notice.digest", quiet: true }, async (grant) =>
        done(await notices.markMailed(grant, ids, new Date())),
      );
    },
    close: () => post.close(),
  };
}

function mostOf<T>(list: readonly T[]): T {
  const count = (each: T) => list.filter((other) => other === each).length;
  return list.reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** Where a mail program asks for what the page asks a person for (RFC 8058). */
export function oneClick(path: string): string {
  return `/api${path}`;
}
