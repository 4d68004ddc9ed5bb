/** Kinds of events that people are told of by mail. */
export const noticeKinds = ["mention", "moved"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** `app`: no mail, it is on one's desk; `digest`: in one mail a day; `mail`: at once. */
export const channels = ["app", "digest", "mail"] as const;
export type Channel = (typeof channels)[number];

/** What comes by the dozen waits for the morning; that a whole body's turn has come does not. */
const byDefault: Readonly<Record<NoticeKind, Channel>> = { mention: "digest", moved: "mail" };

/** How somebody is told of a kind: as they chose, or as the kind itself says. */
export function channelOf(kind: NoticeKind, chosen: string | null | undefined): Channel {
  return channels.find((each) => each === chosen) ?? byDefault[kind];
}

/** What a link of a mail silences: one kind of event. */
export type Silenced = { readonly personId: string; readonly kind: NoticeKind };
