import type { Channel, NoticeKind } from "@/lib/domain/notice-kinds";
import type { Result } from "@/lib/domain/result";

/** What can be asked for about how one is told of events. */
export type NoticeVerbs = {
  chooseNotices(input: { kind: NoticeKind; channel: Channel }): Promise<Result<{ kind: NoticeKind; channel: Channel }>>;
};
