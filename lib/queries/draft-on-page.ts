import { type FrozenPacket, frozenPacket } from "@/lib/domain/frozen-packet";
import type { DraftLine } from "@/lib/store/drafts";

/** A draft as its pages name it; the moment as ISO (UTC). */
export function draftOnPage({ number, sha256, by, at, rounds }: DraftLine) {
  return { number, sha256, by, at: at.toISOString(), rounds };
}

/** What the draft of that number says, read from its bytes; undefined where there is none. */
export function draftContent(drafts: readonly DraftLine[], number: number): FrozenPacket | undefined {
  const content = drafts.find((each) => each.number === number)?.content;
  return content ? frozenPacket.parse(JSON.parse(content)) : undefined;
}
