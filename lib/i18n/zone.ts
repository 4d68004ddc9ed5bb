import type { vi } from "./messages/vi";

/** Vietnamese first; English beside it. */
export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/** Vietnamese is the shape of every other language: a sentence missing in one does not compile. */
export type Messages = typeof vi;
export type Area = keyof Messages;

/** The zone the country's offices work in; dates are shown in it unless a call's own zone is meant. */
export const homeZone = "Asia/Ho_Chi_Minh";
