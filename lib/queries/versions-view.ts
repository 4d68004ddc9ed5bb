import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as dossierVersions from "@/lib/store/dossier-versions";
import { frameOf } from "./frame";
import { versionOnPage } from "./version-on-page";

const input = z.strictObject({
  dossierId: Id,
  /** Versions with a number below this one; for paging. */
  before: z.number().int().min(1).max(1_000_000).optional(),
});

const pageSize = 30;

/** The versions of the whole dossier, newest first, thirty a page, and how much has changed since the newest. */
export const versionsView = dossierQuery({
  name: "versions.view",
  input,
  async read(grant, { before }) {
    const { frame, rules } = await frameOf(grant);
    const list = await dossierVersions.list(grant, { take: pageSize + 1, ...(before ? { before } : {}) });
    const changedSince = await dossierVersions.changedSince(grant);
    const page = list.slice(0, pageSize);
    return done({
      frame,
      versions: page.map(({ changed, ...version }) => ({ ...versionOnPage(version, rules.rulebook), changed })),
      changedSince,
      older: list.length > pageSize ? (page.at(-1)?.number ?? null) : null,
    });
  },
});
