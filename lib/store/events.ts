import type { DossierGrant } from "@/lib/access/grant";

/** What everybody who has the dossier open should ask for anew. */
export type DossierEvent = { readonly kind: "threads" | "figures" | "checked" | "versions" | "remarks"; readonly question?: string };

/** Tells every open page of the grant's dossier, on every instance, when the transaction commits. */
export async function tell(grant: DossierGrant, event: DossierEvent): Promise<void> {
  const line = JSON.stringify({ dossier: grant.dossier.id, ...event });
  await grant.db.$queryRaw`select pg_notify('uccn_event', ${line})::text`;
}
