/** What the trail says of the last letter about a link: the mail server took it, or it was given up and why. */
export type MailTold = { readonly issue: number; readonly at: Date; readonly refused: string | null };

/**
 * How the letter to somebody asked stands: `paper` without an address, `off` where no mail server is set, `waiting` until the server
 * has answered, `sent`, `failed` when it was given up. `none` where nothing is to be sent: no link, or no use for one any more.
 */
export type MailState = "none" | "paper" | "off" | "waiting" | "sent" | "failed";

type Written = { readonly email: string; readonly hasLink: boolean; readonly linkIssue: number; readonly waitedFor: boolean };

/** The state of the letter with the link that counts; what was told of a link before it says nothing. `server`: mail can be sent. */
export function mailStateOf({ email, hasLink, linkIssue, waitedFor }: Written, told: MailTold | undefined, server: boolean): MailState {
  if (!hasLink) return "none";
  if (email === "") return "paper";
  if (told?.issue === linkIssue) return told.refused === null ? "sent" : "failed";
  if (!waitedFor) return "none";
  return server ? "waiting" : "off";
}
