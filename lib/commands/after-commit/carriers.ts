import { buildCarrier } from "./build-packet";
import type { Carriers } from "./carrier";
import { consulteeMailCarrier } from "./mail-consultee";
import { reminderCarrier } from "./remind-consultees";
import { scanCarrier } from "./scan-file";
import { mailCarrier } from "./send-mail";

/** Every kind of job this process can carry out. */
export function carriers(): Carriers {
  const mail = mailCarrier();
  const scan = scanCarrier();
  const asking = consulteeMailCarrier();
  return {
    "packet.build": buildCarrier(),
    "round.remind": reminderCarrier(),
    ...(asking ? { "consultee.mail": asking } : {}),
    ...(mail ? { "mail.send": mail } : {}),
    ...(scan ? { "file.scan": scan } : {}),
  };
}
