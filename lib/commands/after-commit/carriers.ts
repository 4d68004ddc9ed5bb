import type { Carriers } from "./carrier";
import { mailCarrier } from "./send-mail";

/** Every kind of job this process can carry out. */
export function carriers(): Carriers {
  const mail = mailCarrier();
  return { ...(mail ? { "mail.send": mail } : {}) };
}
