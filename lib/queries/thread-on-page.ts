import type { ThreadView } from "@/lib/store/threads";

/** A thread as pages receive it: instants as ISO text (UTC). */
export function threadOnPage(thread: ThreadView) {
  return {
    ...thread,
    openedAt: thread.openedAt.toISOString(),
    resolvedAt: thread.resolvedAt?.toISOString() ?? null,
    comments: thread.comments.map((comment) => ({ ...comment, at: comment.at.toISOString() })),
  };
}
