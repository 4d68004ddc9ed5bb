import type { DeskGrant, DossierGrant } from "@/lib/access/grant";
import type { GuestGrant } from "@/lib/access/guest";
import type { SystemGrant } from "@/lib/access/system";

// Nothing here runs: the compiler proves that no function of this folder can be called without a grant. The architecture
// test sees to it that every file of the folder is in the list.

type Grant = DossierGrant | DeskGrant | GuestGrant | SystemGrant;
type IsAny<T> = 0 extends 1 & T ? true : false;
type First<F> = F extends (...all: infer All) => unknown ? (All extends readonly [] ? undefined : All[0]) : never;
type Guarded<F> = IsAny<First<F>> extends true ? false : [First<F>] extends [Grant] ? true : false;
/** Names of a module's functions whose first parameter is no grant. */
type Ungranted<Module> = { [Name in keyof Module]: Guarded<Module[Name]> extends true ? never : Name }[keyof Module];
/** Compiles only for no name at all. */
type None<Name extends never> = Name;

export type EveryFunctionTakesAGrant = [
  None<Ungranted<typeof import("./adoption")>>,
  None<Ungranted<typeof import("./answers")>>,
  None<Ungranted<typeof import("./asked-reviews")>>,
  None<Ungranted<typeof import("./attachments")>>,
  None<Ungranted<typeof import("./audit-events")>>,
  None<Ungranted<typeof import("./authorities")>>,
  None<Ungranted<typeof import("./beside")>>,
  None<Ungranted<typeof import("./calls")>>,
  None<Ungranted<typeof import("./commitments")>>,
  None<Ungranted<typeof import("./consultee-letters")>>,
  None<Ungranted<typeof import("./consultees")>>,
  None<Ungranted<typeof import("./contents")>>,
  None<Ungranted<typeof import("./credentials")>>,
  None<Ungranted<typeof import("./desk")>>,
  None<Ungranted<typeof import("./dossier-versions")>>,
  None<Ungranted<typeof import("./dossiers")>>,
  None<Ungranted<typeof import("./drafts")>>,
  None<Ungranted<typeof import("./events")>>,
  None<Ungranted<typeof import("./exchanges")>>,
  None<Ungranted<typeof import("./figures")>>,
  None<Ungranted<typeof import("./findings-page")>>,
  None<Ungranted<typeof import("./findings")>>,
  None<Ungranted<typeof import("./guests")>>,
  None<Ungranted<typeof import("./held-rounds")>>,
  None<Ungranted<typeof import("./invitations")>>,
  None<Ungranted<typeof import("./jobs")>>,
  None<Ungranted<typeof import("./last-read")>>,
  None<Ungranted<typeof import("./members")>>,
  None<Ungranted<typeof import("./notices")>>,
  None<Ungranted<typeof import("./opinions")>>,
  None<Ungranted<typeof import("./organisations")>>,
  None<Ungranted<typeof import("./packet-builds")>>,
  None<Ungranted<typeof import("./packets")>>,
  None<Ungranted<typeof import("./papers")>>,
  None<Ungranted<typeof import("./people")>>,
  None<Ungranted<typeof import("./planting")>>,
  None<Ungranted<typeof import("./readings")>>,
  None<Ungranted<typeof import("./remark-changes")>>,
  None<Ungranted<typeof import("./remarks-page")>>,
  None<Ungranted<typeof import("./remarks")>>,
  None<Ungranted<typeof import("./review-cycles")>>,
  None<Ungranted<typeof import("./review-sheets")>>,
  None<Ungranted<typeof import("./reviewers")>>,
  None<Ungranted<typeof import("./reviews")>>,
  None<Ungranted<typeof import("./rounds")>>,
  None<Ungranted<typeof import("./rulebooks")>>,
  None<Ungranted<typeof import("./search")>>,
  None<Ungranted<typeof import("./selections")>>,
  None<Ungranted<typeof import("./sessions")>>,
  None<Ungranted<typeof import("./stakeholders")>>,
  None<Ungranted<typeof import("./terms")>>,
  None<Ungranted<typeof import("./text-log")>>,
  None<Ungranted<typeof import("./texts")>>,
  None<Ungranted<typeof import("./threads")>>,
  None<Ungranted<typeof import("./versions")>>,
];

// The proof's own proof: it names whatever takes no grant, anything, nothing, or a grant only perhaps.
type Careless = {
  nothing(): void;
  anId(id: string): void;
  anything(all: ReturnType<typeof JSON.parse>): void;
  perhaps(grant?: Grant): void;
};
export const caught: Readonly<Record<Ungranted<Careless>, true>> = {
  nothing: true,
  anId: true,
  anything: true,
  perhaps: true,
};
