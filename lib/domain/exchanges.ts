import { type ReplyKind, replyKinds } from "./after-sending";
import { done, type Result, refuse } from "./result";
import type { StageId } from "./stages";
import { isClosed } from "./workflow";

export const exchangeKinds = ["sent", ...replyKinds] as const;
export type ExchangeKind = (typeof exchangeKinds)[number];

/** How a packet went: UNESCO's platform in 2025, one e-mail in 2019 (uccn.md 3). */
export const channels = ["platform", "email", "post", "by-hand"] as const;
export type Channel = (typeof channels)[number];

/** Zones in which a moment of sending may be typed: the office's own, and the one UNESCO's deadlines are in. */
export const sendingZones = ["Asia/Ho_Chi_Minh", "Europe/Paris"] as const;
export type SendingZone = (typeof sendingZones)[number];

/** One line of what passed between the ministry and UNESCO. It is never changed: a wrong one is struck out and stays to be seen. */
export type Exchange = {
  readonly id: string;
  readonly kind: ExchangeKind;
  /** The day it happened (YYYY-MM-DD), in `timeZone`. */
  readonly day: string;
  /** The moment, where it is known: always for a sending. */
  readonly at: Date | null;
  readonly timeZone: string;
  readonly channel: Channel | null;
  readonly reference: string;
  readonly text: string;
  readonly attachmentId: string | null;
  readonly struckAt: Date | null;
};

type Standing = Pick<Exchange, "kind" | "day" | "struckAt">;

/** Lines that were not struck out. */
export function standing<E extends { readonly struckAt: Date | string | null }>(exchanges: readonly E[]): readonly E[] {
  return exchanges.filter(({ struckAt }) => struckAt === null);
}

const minute = 60_000;

/**
 * A sending as it is recorded. Refuses (`malformed`, field `at`) a moment to come, and one before the packet was frozen, by
 * whole minutes: what went before that would not be what is kept.
 */
export function checkSending(at: Date, known: { readonly frozenAt: Date | undefined; readonly now: Date }): Result<true> {
  if (at > known.now) return refuse("malformed", { fields: { at: "future" } });
  const frozen = known.frozenAt ? Math.floor(known.frozenAt.getTime() / minute) : 0;
  if (Math.floor(at.getTime() / minute) < frozen) return refuse("malformed", { fields: { at: "before-packet" } });
  return done(true);
}

/**
 * An answer of UNESCO's as it is recorded. Refuses with `not-ready` before a sending is recorded, with `malformed` (field `day`)
 * a day to come or before the sending, and with `taken` a result beside another: the wrong one has to be struck out first.
 */
export function checkReply(
  reply: { readonly kind: ReplyKind; readonly day: string },
  exchanges: readonly Standing[],
  today: string,
): Result<true> {
  const live = standing(exchanges);
  const sent = live.filter(({ kind }) => kind === "sent").map(({ day }) => day);
  const first = [...sent].sort()[0];
  if (first === undefined) return refuse("not-ready", { reasons: [{ code: "sending-not-recorded" }] });
  if (reply.day > today) return refuse("malformed", { fields: { day: "future" } });
  if (reply.day < first) return refuse("malformed", { fields: { day: "before-sending" } });
  if (isResult(reply.kind) && live.some(({ kind }) => isResult(kind))) return refuse("taken");
  return done(true);
}

/**
 * May a line be struck out? Refuses with `not-found` one that is not there or struck already, with `in-use` a sending or result
 * on which the closed dossier stands (the result is taken back first), and the last sending while answers to it stand.
 */
export function checkStrike<E extends Standing>(line: E | undefined, exchanges: readonly Standing[], stage: StageId): Result<E> {
  if (!line || line.struckAt !== null) return refuse("not-found");
  if (isClosed(stage) && (line.kind === "sent" || isResult(line.kind))) return refuse("in-use");
  const live = standing(exchanges);
  const last = line.kind === "sent" && live.filter(({ kind }) => kind === "sent").length === 1;
  return last && live.length > 1 ? refuse("in-use") : done(line);
}

/** Does this answer say what came of the bid? */
export function isResult(kind: ExchangeKind): boolean {
  return kind === "designated" || kind === "not-designated";
}
