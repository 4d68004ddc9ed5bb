import type { GuestPlace } from "@/lib/domain/consultation/guest-draft";
import { attempt, keptText } from "../kept-text";

/**
 * A remark half written: its words, and the passage it is about. `id` once it has been sent as it stands, though nobody knows yet whether
 * it arrived; with another word it is another remark.
 */
export type KeptRemark = { readonly body: string; readonly passage: GuestPlace["passage"]; readonly id?: string };

const nothing: KeptRemark = { body: "", passage: null };
const nameOf = (link: string, spot: string) => `guest:${link}:${spot}`;

/** What a guest has written at one spot and not sent, in this tab only; `link` is told from every other link's. */
export function keptRemark(link: string, spot: string) {
  const text = keptText(nameOf(link, spot));
  return {
    read: (): KeptRemark => {
      const left = text.read();
      return left === "" ? nothing : (attempt(() => JSON.parse(left) as KeptRemark) ?? nothing);
    },
    put: (remark: KeptRemark) => text.put(remark.body.trim() === "" ? "" : JSON.stringify(remark)),
  };
}

/** What is left to be sent of `now` once `sent` has arrived: what was written or chosen meanwhile. */
export function leftOf(now: KeptRemark, sent: KeptRemark): KeptRemark {
  const chosen = JSON.stringify(now.passage) === JSON.stringify(sent.passage) ? null : now.passage;
  return now.body === sent.body ? { body: "", passage: chosen } : { body: now.body, passage: now.passage };
}

/** The same of other words for a remark that was sent. */
export function keptChange(link: string, remarkId: string) {
  return keptRemark(link, `change-${remarkId}`);
}

/** How many remarks of a link are half written in this tab. */
export function unsentRemarks(link: string): number {
  return attempt(() => Object.keys(sessionStorage).filter((name) => name.includes(nameOf(link, ""))).length) ?? 0;
}
