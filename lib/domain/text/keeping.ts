/** Why a version of a text was kept. */
export const keepReasons = ["saved", "rested", "named", "restored", "accepted", "checked", "stage"] as const;
export type KeepReason = (typeof keepReasons)[number];

const restMs = 60_000;
const longestMs = 5 * 60_000;

/**
 * Is it time to keep a version by itself? When nobody has written for a minute, and every five minutes while somebody goes on
 * writing. Instants; `keptAt` is when the newest version was written, undefined where there is none.
 */
export function versionDue(savedAt: Date, keptAt: Date | undefined, now: Date): boolean {
  if (now.getTime() - savedAt.getTime() >= restMs) return true;
  return keptAt !== undefined && now.getTime() - keptAt.getTime() >= longestMs;
}

/** Texts whose last letter is older than this are at rest. */
export function restedBefore(now: Date): Date {
  return new Date(now.getTime() - restMs);
}
