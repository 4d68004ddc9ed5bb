import type { DossierGrant } from "@/lib/access/grant";
import type { Thread, ThreadSettled } from "@/lib/domain/comments";

export type ThreadFilter = {
  readonly state: "open" | "resolved" | "all";
  /** Only threads this person opened, answered or is mentioned in. */
  readonly involving?: string;
  readonly questions?: readonly string[];
};

export type ThreadView = {
  readonly id: string;
  readonly question: string;
  readonly openedAt: Date;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
  readonly comments: readonly {
    readonly id: string;
    readonly author: string;
    readonly authorId: string;
    readonly body: string;
    readonly at: Date;
  }[];
};

/** One thread of the grant's dossier. */
export async function find(grant: DossierGrant, id: string): Promise<Thread | undefined> {
  const row = await grant.db.thread.findFirst({
    where: { dossierId: grant.dossier.id, id },
    select: { id: true, questionId: true, openedById: true, resolvedAt: true },
  });
  return row ? { id: row.id, question: row.questionId, openedById: row.openedById, resolvedAt: row.resolvedAt } : undefined;
}

/** A page of threads, newest first. Comments of a thread come whole, oldest first, up to 200. */
export async function list(
  grant: DossierGrant,
  filter: ThreadFilter,
  page: { skip: number; take: number },
): Promise<readonly ThreadView[]> {
  const rows = await grant.db.thread.findMany({
    where: whereOf(grant, filter),
    orderBy: [{ openedAt: "desc" }, { id: "asc" }],
    skip: page.skip,
    take: page.take,
    select: {
      id: true,
      questionId: true,
      openedAt: true,
      resolvedAt: true,
      resolvedBy: { select: { name: true } },
      comments: {
        orderBy: [{ at: "asc" }, { id: "asc" }],
        take: 200,
        select: { id: true, authorId: true, body: true, at: true, author: { select: { name: true } } },
      },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    question: row.questionId,
    openedAt: row.openedAt,
    resolvedAt: row.resolvedAt,
    resolvedBy: row.resolvedBy?.name ?? null,
    comments: row.comments.map((comment) => ({ ...comment, author: comment.author.name })),
  }));
}

/** How many threads a filter finds. */
export function count(grant: DossierGrant, filter: ThreadFilter): Promise<number> {
  return grant.db.thread.count({ where: whereOf(grant, filter) });
}

/** Open threads by question, counted by the database. */
export async function openCounts(grant: DossierGrant): Promise<ReadonlyMap<string, number>> {
  const rows = await grant.db.thread.groupBy({
    by: ["questionId"],
    where: { dossierId: grant.dossier.id, resolvedAt: null },
    _count: { _all: true },
  });
  return new Map(rows.map((row) => [row.questionId, row._count._all]));
}

export type NewThread = { readonly id: string; readonly question: string; readonly openedById: string; readonly openedAt: Date };
export type NewComment = {
  readonly id: string;
  readonly thread: string;
  readonly authorId: string;
  readonly body: string;
  readonly at: Date;
  readonly mentions: readonly string[];
};

/** Opens a thread with its first comment. */
export async function open(grant: DossierGrant, thread: NewThread, first: NewComment): Promise<void> {
  const { id, question, openedById, openedAt } = thread;
  await grant.db.thread.createMany({ data: { id, dossierId: grant.dossier.id, questionId: question, openedById, openedAt } });
  await addComment(grant, first);
}

/** Adds a comment, and who is mentioned in it. */
export async function addComment(grant: DossierGrant, comment: NewComment): Promise<void> {
  const { id, thread, authorId, body, at, mentions } = comment;
  const dossierId = grant.dossier.id;
  await grant.db.comment.createMany({ data: { id, dossierId, threadId: thread, authorId, body, at } });
  if (mentions.length > 0) {
    await grant.db.mention.createMany({ data: mentions.map((personId) => ({ dossierId, commentId: id, personId })) });
  }
}

/** Writes a resolve or reopen only while the thread is as it was decided on. */
export async function settle(grant: DossierGrant, change: ThreadSettled): Promise<"contended" | undefined> {
  const { count: written } = await grant.db.thread.updateMany({
    where: { dossierId: grant.dossier.id, id: change.id, resolvedAt: change.was === "open" ? null : { not: null } },
    data: { resolvedById: change.resolvedById, resolvedAt: change.resolvedAt },
  });
  return written === 1 ? undefined : "contended";
}

function whereOf(grant: DossierGrant, filter: ThreadFilter) {
  const me = filter.involving;
  return {
    dossierId: grant.dossier.id,
    ...(filter.state === "open" ? { resolvedAt: null } : {}),
    ...(filter.state === "resolved" ? { resolvedAt: { not: null } } : {}),
    ...(filter.questions ? { questionId: { in: [...filter.questions] } } : {}),
    ...(me ? { comments: { some: { OR: [{ authorId: me }, { mentions: { some: { personId: me } } }] } } } : {}),
  };
}
