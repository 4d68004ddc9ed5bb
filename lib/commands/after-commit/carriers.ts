import { buildCarrier } from "./build-packet";
import type { Carriers } from "./carrier";
import { consulteeMailCarrier } from "./mail-consultee";
import { reminderCarrier } from "./remind-consultees";
import { scanCarrier } from "./scan-file";
import { digestCarrier } from "./send-digest";
import { mailCarrier } from "./send-mail";
import { noticeCarrier } from "./tell-notice";

/** Every kind of job this process can carry out. */
export function carriers(): Carriers {
  const mail = mailCarrier();
  const scan = scanCarrier();
  const digest = digestCarrier();
  const asking = consulteeMailCarrier();
  return {
    "packet.build": buildCarrier(),
    "round.remind": reminderCarrier(),
    "notice.tell": noticeCarrier(),
    ...(digest ? { "notice.digest": digest } : {}),
    ...(asking ? { "consultee.mail": asking } : {}),
    ...(mail ? { "mail.send": mail } : {}),
    ...(scan ? { "file.scan": scan } : {}),
  };
}
