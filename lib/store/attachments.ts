import type { DossierGrant } from "@/lib/access/grant";

export type Attachment = {
  readonly id: string;
  readonly question: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
};

const columns = {
  id: true,
  questionId: true,
  name: true,
  mediaType: true,
  size: true,
  sha256: true,
  uploadedAt: true,
  uploadedBy: { select: { name: true } },
} as const;

/** Files attached to the grant's dossier and not taken off again, oldest first. */
export async function list(grant: DossierGrant): Promise<readonly Attachment[]> {
  const rows = await grant.db.attachment.findMany({
    where: { dossierId: grant.dossier.id, removedAt: null },
    orderBy: [{ questionId: "asc" }, { uploadedAt: "asc" }, { id: "asc" }],
    select: columns,
  });
  return rows.map(({ questionId, uploadedBy, ...row }) => ({ ...row, question: questionId, uploadedBy: uploadedBy.name }));
}

/** One attached file of the grant's dossier. */
export async function find(grant: DossierGrant, id: string): Promise<Attachment | undefined> {
  const row = await grant.db.attachment.findFirst({ where: { dossierId: grant.dossier.id, id, removedAt: null }, select: columns });
  if (!row) return undefined;
  const { questionId, uploadedBy, ...rest } = row;
  return { ...rest, question: questionId, uploadedBy: uploadedBy.name };
}

/** How many files each slot holds. */
export async function counts(grant: DossierGrant): Promise<ReadonlyMap<string, number>> {
  const rows = await grant.db.attachment.groupBy({
    by: ["questionId"],
    where: { dossierId: grant.dossier.id, removedAt: null },
    _count: { _all: true },
  });
  return new Map(rows.map((row) => [row.questionId, row._count._all]));
}

export type NewAttachment = Omit<Attachment, "uploadedBy"> & { readonly uploadedById: string };

/** Attaches a file that is already on disk. */
export async function add(grant: DossierGrant, attachment: NewAttachment): Promise<void> {
  const { question, ...row } = attachment;
  await grant.db.attachment.createMany({ data: { ...row, questionId: question, dossierId: grant.dossier.id } });
}

/** Takes a file off; the row and its sum stay on record. */
export async function remove(grant: DossierGrant, id: string, at: Date): Promise<"contended" | undefined> {
  const { count } = await grant.db.attachment.updateMany({
    where: { dossierId: grant.dossier.id, id, removedAt: null },
    data: { removedAt: at },
  });
  return count === 1 ? undefined : "contended";
}
