import type { MailState } from "@/lib/domain/consultation/asked-mail";
import type { Opinion, Outcome, StakeholderKind } from "@/lib/domain/consultation/held-round";
import type { LinkState } from "@/lib/domain/consultation/links";

/** Somebody asked as the page shows them; moments are ISO instants (UTC). Addresses are empty for who may not see them. */
export type ShownAsked = {
  readonly id: string;
  readonly kind: StakeholderKind;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly email: string;
  readonly hasEmail: boolean;
  readonly contact: string;
  readonly language: "vi" | "en";
  readonly askedAt: string;
  readonly hasLink: boolean;
  readonly link: LinkState | "none";
  readonly mail: { readonly state: MailState; readonly at: string | null };
  readonly mailRefused: string | null;
  readonly firstSeenAt: string | null;
  readonly lastSeenAt: string | null;
  readonly remindedAt: string | null;
  readonly waitedFor: boolean;
  readonly standing: "answered" | "silent" | "waiting" | "withdrawn";
  readonly outcome: Outcome;
  readonly outcomeAt: string | null;
  readonly opinion: (Opinion & { readonly attachmentId: string }) | null;
  readonly remarks: number;
};

/** What may be done about somebody asked. */
export type AskedCan = { readonly enter: boolean; readonly renew: boolean; readonly withdraw: boolean };

/** Whom a new link is for, and where the one before went. */
export type RenewProps = {
  dossierId: string;
  consulteeId: string;
  name: string;
  email: string;
  language: "vi" | "en";
  /** Has answered; that is undone. */
  answered: boolean;
  /** Letters can be sent. */
  mail: boolean;
};
