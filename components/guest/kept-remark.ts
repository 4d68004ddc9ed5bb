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

export type LeftRemark = KeptRemark & { readonly spot: string };

/** The remarks of a link that are half written in this tab, in the order of their spots. */
export function leftRemarks(link: string): readonly LeftRemark[] {
  const spots = attempt(() => Object.keys(sessionStorage).flatMap((name) => name.split(nameOf(link, ""))[1] ?? [])) ?? [];
  const inOrder = spots.sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
  return inOrder.map((spot) => ({ spot, ...keptRemark(link, spot).read() })).filter(({ body }) => body !== "");
}
