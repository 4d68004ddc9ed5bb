import type { DossierGrant } from "@/lib/access/grant";
import type { SystemGrant } from "@/lib/access/system";
import { type AttachedForRules, type CreditChange, type FileState, fileFacts, photoCredit, type SlotCount } from "@/lib/domain/attachments";

export type Attachment = AttachedForRules & {
  readonly id: string;
  readonly question: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  /** The copy that is sent in its place; null where the file itself is sent. */
  readonly sent: { readonly sha256: string; readonly size: number } | null;
  /** What the scanner found in a refused file, and when. */
  readonly scanFound: string | null;
  readonly scannedAt: Date | null;
  readonly uploadedBy: string;
  readonly uploadedById: string;
  readonly uploadedAt: Date;
};

const columns = {
  id: true,
  questionId: true,
  name: true,
  mediaType: true,
  size: true,
  sha256: true,
  facts: true,
  sentSha256: true,
  sentSize: true,
  state: true,
  scanFound: true,
  scannedAt: true,
  credit: true,
  cessionId: true,
  uploadedById: true,
  uploadedAt: true,
  uploadedBy: { select: { name: true } },
} as const;

type Row = {
  readonly questionId: string;
  readonly facts: unknown;
  readonly sentSha256: string | null;
  readonly sentSize: number | null;
  readonly state: string;
  readonly credit: unknown;
  readonly uploadedBy: { readonly name: string };
};

// What an older version of the product did not yet find out reads as unknown.
function attachmentOf<R extends Row>({ questionId, facts, sentSha256, sentSize, state, credit, uploadedBy, ...row }: R) {
  return {
    ...row,
    question: questionId,
    facts: fileFacts.safeParse(facts).data ?? null,
    sent: sentSha256 !== null && sentSize !== null ? { sha256: sentSha256, size: sentSize } : null,
    state: state as FileState,
    credit: photoCredit.safeParse(credit).data ?? null,
    uploadedBy: uploadedBy.name,
  };
}

/** Files attached to the grant's dossier and not taken off again, oldest first. */
export async function list(grant: DossierGrant): Promise<readonly Attachment[]> {
  const rows = await grant.db.attachment.findMany({
    where: { dossierId: grant.dossier.id, removedAt: null },
    orderBy: [{ questionId: "asc" }, { uploadedAt: "asc" }, { id: "asc" }],
    select: columns,
  });
  return rows.map(attachmentOf);
}

/** One attached file of the grant's dossier. */
export async function find(grant: DossierGrant, id: string): Promise<Attachment | undefined> {
  const row = await grant.db.attachment.findFirst({ where: { dossierId: grant.dossier.id, id, removedAt: null }, select: columns });
  return row ? attachmentOf(row) : undefined;
}

/** How many files each slot holds, by what the scanner has said of them. */
export async function counts(grant: DossierGrant): Promise<readonly SlotCount[]> {
  const rows = await grant.db.attachment.groupBy({
    by: ["questionId", "state"],
    where: { dossierId: grant.dossier.id, removedAt: null },
    orderBy: [{ questionId: "asc" }, { state: "asc" }],
    _count: { _all: true },
  });
  return rows.map(({ questionId, state, _count }) => ({ question: questionId, state: state as FileState, count: _count._all }));
}

export type NewAttachment = Pick<Attachment, "id" | "question" | "name" | "mediaType" | "size" | "sha256" | "facts" | "sent" | "state"> & {
  readonly uploadedById: string;
  readonly uploadedAt: Date;
};

/** Attaches a file that is already kept. */
export async function add(grant: DossierGrant, { question, facts, sent, ...row }: NewAttachment): Promise<void> {
  const kept = { ...(facts ? { facts } : {}), sentSha256: sent?.sha256 ?? null, sentSize: sent?.size ?? null };
  await grant.db.attachment.createMany({ data: { ...row, ...kept, questionId: question, dossierId: grant.dossier.id } });
}

/** Takes a file off; the row and its sum stay on record. A photo whose cession it was has none any more. */
export async function remove(grant: DossierGrant, id: string, at: Date): Promise<"contended" | undefined> {
  const { count } = await grant.db.attachment.updateMany({
    where: { dossierId: grant.dossier.id, id, removedAt: null },
    data: { removedAt: at },
  });
  if (count !== 1) return "contended";
  await grant.db.attachment.updateMany({ where: { dossierId: grant.dossier.id, cessionId: id }, data: { cessionId: null } });
  return undefined;
}

/** Writes a photo's credit. */
export async function credit(grant: DossierGrant, change: CreditChange): Promise<"contended" | undefined> {
  const { count } = await grant.db.attachment.updateMany({
    where: { dossierId: grant.dossier.id, id: change.id, removedAt: null },
    data: { credit: change.credit, cessionId: change.cessionId },
  });
  return count === 1 ? undefined : "contended";
}

export type Scanned = {
  readonly id: string;
  readonly dossierId: string;
  readonly question: string;
  readonly name: string;
  readonly sha256: string;
};

/** One file that waits for the scanner, whosever dossier it belongs to; also one that was taken off meanwhile. */
export async function waiting(grant: SystemGrant, id: string): Promise<Scanned | undefined> {
  const row = await grant.db.attachment.findFirst({
    where: { id, state: "waiting" },
    select: { id: true, dossierId: true, questionId: true, name: true, sha256: true },
  });
  return row ? { id: row.id, dossierId: row.dossierId, question: row.questionId, name: row.name, sha256: row.sha256 } : undefined;
}

/** Files that have waited since before a moment, for whoever asks the scanner anew. */
export async function waitingSince(
  grant: SystemGrant,
  before: Date,
): Promise<readonly { readonly id: string; readonly dossierId: string }[]> {
  return grant.db.attachment.findMany({
    where: { state: "waiting", uploadedAt: { lt: before }, removedAt: null },
    select: { id: true, dossierId: true },
    take: 200,
  });
}

type Verdict = { readonly scanner: string; readonly found: string | null; readonly at: Date };

/**
 * Writes what the scanner said: `found` null means clean. A refused file is put on the dossier's trail, with what was found and
 * by which scanner. Does nothing where the file no longer waits.
 */
export async function settleScan(grant: SystemGrant, file: Scanned, { scanner, found, at }: Verdict): Promise<void> {
  const { count } = await grant.db.attachment.updateMany({
    where: { id: file.id, state: "waiting" },
    data: { state: found === null ? "clean" : "refused", scannedAt: at, scannedBy: scanner, scanFound: found },
  });
  if (count === 0 || found === null) return;
  const { question, name, sha256, dossierId } = file;
  const data = { question, name, sha256, found, scanner };
  await grant.db.auditEvent.createMany({ data: { dossierId, kind: "attachment.refused", data, at } });
}
