import { buildCarrier } from "./build-packet";
import type { Carriers } from "./carrier";
import { scanCarrier } from "./scan-file";
import { mailCarrier } from "./send-mail";

/** Every kind of job this process can carry out. */
export function carriers(): Carriers {
  const mail = mailCarrier();
  const scan = scanCarrier();
  return { "packet.build": buildCarrier(), ...(mail ? { "mail.send": mail } : {}), ...(scan ? { "file.scan": scan } : {}) };
}
