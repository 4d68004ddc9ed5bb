import type { DossierGrant } from "@/lib/access/grant";
import type { Quoted, SuggestionAccepted, Thread, ThreadSettled } from "@/lib/domain/comments";
import { type Weight, weights } from "@/lib/domain/review/held-review";
import { textLanguages } from "@/lib/domain/text/languages";

export type ThreadFilter = {
  readonly state: "open" | "resolved" | "all";
  /** Only threads this person opened, answered or is mentioned in. */
  readonly involving?: string;
  readonly questions?: readonly string[];
  readonly ids?: readonly string[];
  /** Comments alone, without findings. */
  readonly ordinary?: true;
};

export type ThreadView = {
  readonly id: string;
  readonly question: string;
  readonly openedAt: Date;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
  /** Who resolved it did so by accepting what it suggests. */
  readonly accepted: boolean;
  /** The passage it is about; `gone` where no letter of it is left in the text. */
  readonly passage: (Quoted & { readonly gone: boolean }) | null;
  /** What it weighs, where it is a finding of an appraisal. */
  readonly weight: Weight | null;
  readonly comments: readonly {
    readonly id: string;
    readonly author: string;
    readonly authorId: string;
    readonly body: string;
    readonly at: Date;
  }[];
};

const passageColumns = { language: true, quote: true, replacement: true } as const;

function passageOf(row: { language: string | null; quote: string | null; replacement: string | null }): Quoted | null {
  const language = textLanguages.find((each) => each === row.language);
  return language && row.quote !== null ? { language, quote: row.quote, replacement: row.replacement } : null;
}

/** One thread of the grant's dossier. */
export async function find(grant: DossierGrant, id: string): Promise<Thread | undefined> {
  const row = await grant.db.thread.findFirst({
    where: { dossierId: grant.dossier.id, id },
    select: { id: true, questionId: true, openedById: true, resolvedAt: true, finding: { select: { weight: true } }, ...passageColumns },
  });
  if (!row) return undefined;
  const { questionId: question, openedById, resolvedAt, finding } = row;
  return { id, question, openedById, resolvedAt, passage: passageOf(row), finding: finding !== null };
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
      acceptedAt: true,
      gone: true,
      finding: { select: { weight: true } },
      ...passageColumns,
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
    accepted: row.acceptedAt !== null,
    passage: withGone(passageOf(row), row.gone),
    weight: weights.find((each) => each === row.finding?.weight) ?? null,
    comments: row.comments.map((comment) => ({ ...comment, author: comment.author.name })),
  }));
}

function withGone(passage: Quoted | null, gone: boolean) {
  return passage && { ...passage, gone };
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

export type OpenOn = { readonly question: string; readonly count: number; readonly passages: readonly string[] };

/** How many threads are open on each of some questions, and which of them are about a passage. */
export async function openOn(grant: DossierGrant, questions: readonly string[]): Promise<readonly OpenOn[]> {
  return grant.db.$queryRaw<OpenOn[]>`
    select question_id as question, count(*)::int as count,
           coalesce(array_agg(id::text) filter (where language is not null and not gone), '{}') as passages
    from thread where dossier_id = ${grant.dossier.id}::uuid and resolved_at is null and question_id = any (${questions})
    group by question_id`;
}

export type NewThread = {
  readonly id: string;
  readonly question: string;
  readonly openedById: string;
  readonly openedAt: Date;
  readonly passage: Quoted | null;
};
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
  const { id, question, openedById, openedAt, passage } = thread;
  await grant.db.thread.createMany({ data: { id, dossierId: grant.dossier.id, questionId: question, openedById, openedAt, ...passage } });
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

/** Writes a resolve or reopen only while the thread is as it was decided on; whichever it is, it accepts nothing. */
export async function settle(grant: DossierGrant, change: ThreadSettled): Promise<"contended" | undefined> {
  const { count: written } = await grant.db.thread.updateMany({
    where: { dossierId: grant.dossier.id, id: change.id, resolvedAt: change.was === "open" ? null : { not: null } },
    data: { resolvedById: change.resolvedById, resolvedAt: change.resolvedAt, acceptedById: null, acceptedAt: null },
  });
  return written === 1 ? undefined : "contended";
}

/** Writes that a suggestion was accepted, and its thread resolved by it, only while the thread is open. */
export async function accept(grant: DossierGrant, { id, resolvedById, resolvedAt }: SuggestionAccepted): Promise<"contended" | undefined> {
  const { count: written } = await grant.db.thread.updateMany({
    where: { dossierId: grant.dossier.id, id, resolvedAt: null },
    data: { resolvedById, resolvedAt, acceptedById: resolvedById, acceptedAt: resolvedAt },
  });
  return written === 1 ? undefined : "contended";
}

function whereOf(grant: DossierGrant, filter: ThreadFilter) {
  const me = filter.involving;
  return {
    dossierId: grant.dossier.id,
    ...(filter.state === "open" ? { resolvedAt: null } : {}),
    ...(filter.state === "resolved" ? { resolvedAt: { not: null } } : {}),
    ...(filter.ids ? { id: { in: [...filter.ids] } } : {}),
    ...(filter.ordinary ? { finding: null } : {}),
    ...(filter.questions ? { questionId: { in: [...filter.questions] } } : {}),
    ...(me ? { comments: { some: { OR: [{ authorId: me }, { mentions: { some: { personId: me } } }] } } } : {}),
  };
}
