"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { ReplyKind } from "@/lib/domain/after-sending";
import type { AmendmentChange } from "@/lib/domain/amendments";
import type { CreditFields } from "@/lib/domain/attachments";
import type { AuthorityFields } from "@/lib/domain/authorities";
import type { Edition } from "@/lib/domain/build-packet";
import type { CommitmentFields } from "@/lib/domain/commitment-changes";
import type { GuestPlace } from "@/lib/domain/consultation/guest-draft";
import type { RoundFields } from "@/lib/domain/consultation/rounds";
import type { Channel, SendingZone } from "@/lib/domain/exchanges";
import type { FigureFields, FigureUse } from "@/lib/domain/figure-changes";
import type { Figure } from "@/lib/domain/figures";
import type { AnswerLanguage, SubmissionLanguage, Words } from "@/lib/domain/form";
import type { PaperFields } from "@/lib/domain/paper-plans";
import type { PaperStep } from "@/lib/domain/papers";
import type { PrintComplaint } from "@/lib/domain/print-complaints";
import type { Result } from "@/lib/domain/result";
import type { Party, Role } from "@/lib/domain/roles";
import type { Purpose } from "@/lib/domain/rulebook";
import type { StageId, TransitionId } from "@/lib/domain/stages";
import type { TermWords } from "@/lib/domain/terms";
import type { Runs } from "@/lib/domain/text/hands";
import type { KeepReason } from "@/lib/domain/text/keeping";
import type { TextLanguage } from "@/lib/domain/text/languages";
import type { Anchor } from "@/lib/domain/text/threads";
import type { AnswerValue } from "@/lib/domain/values";

import type { AskedVerbs } from "./consultation/asked/asked-verbs";
import type { RemarkVerbs } from "./consultation/remark-verbs";
import type { OpenedLink } from "./consultation/shown-round";
import type { NoticeVerbs } from "./notices/notice-verbs";
import type { FindingVerbs } from "./review/findings/finding-verbs";
import type { ReviewerVerbs } from "./review/reviewer-verbs";
import type { SessionVerbs } from "./review/session-verbs";
import type { SelectionVerbs } from "./selection/selection-verbs";

type Answer = { dossierId: string; question: string; language: AnswerLanguage };
type Saved = { version: number; savedAt: string };
type Promised<T> = Promise<Result<T>>;

type NewComment = {
  dossierId: string;
  question: string;
  body: string;
  mentions?: string[];
  anchor?: Anchor & { language: TextLanguage };
  replacement?: string;
};

export type VersionLine = {
  readonly version: number;
  readonly text: string;
  readonly savedById: string;
  readonly savedBy: string;
  readonly savedAt: string;
  readonly restoredFrom: number | null;
  readonly reason: KeepReason;
  readonly name: string | null;
  /** Names of everybody who wrote since the version before. */
  readonly authors: readonly string[];
  readonly runs: Runs | null;
};
/** What stands in an answer while no version has it. */
export type UnkeptText = {
  readonly text: string;
  readonly by: string;
  readonly savedAt: string;
  readonly authorIds: readonly string[];
  readonly authors: readonly string[];
};
export type AnswerHistory = {
  /** Somebody has just typed; what they typed is part of it in a moment. */
  readonly unread: boolean;
  readonly now: UnkeptText | null;
  readonly versions: readonly VersionLine[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly more: boolean;
};
export type SectionRestored = {
  readonly changed: readonly { readonly question: string; readonly language: AnswerLanguage }[];
  readonly left: readonly { readonly question: string; readonly language: AnswerLanguage; readonly by: string; readonly at: string }[];
};
export type EditionComplaint = PrintComplaint & { readonly edition: Edition };
/** `part` is how much has come, 0 to 1. */
export type UnfinishedUpload = { readonly key: string; readonly url: string; readonly name: string; readonly part: number };
export type Found = {
  dossiers: { id: string; city: Words; field: Words; purpose: Purpose; year: number }[];
  answers: { dossierId: string; city: Words; question: string; language: string; excerpt: string; section: string; title: Words }[];
};

/**
 * What components can ask for. They receive it through this context and never know how it is carried out, so each can be
 * drawn without a server. Every verb answers with a Result; a connection that is away is the refusal `unavailable`.
 */
export type Verbs = AskedVerbs &
  RemarkVerbs &
  SelectionVerbs &
  NoticeVerbs &
  FindingVerbs &
  SessionVerbs &
  ReviewerVerbs & {
    saveAnswer(input: Answer & { baseVersion: number; value: AnswerValue }): Promised<Saved>;
    checkAnswer(input: { dossierId: string; question: string; language: "vi" | "en" | "fr"; checked: boolean }): Promised<{
      checkedAt: string | null;
    }>;
    openComment(input: NewComment): Promised<{ threadId: string }>;
    tryPrint(input: { dossierId: string }): Promised<readonly EditionComplaint[]>;
    packetProgress(input: { dossierId: string; packetId: string }): Promised<{ state: string; part: number }>;
    rebuildPacket(input: { dossierId: string; packetId: string }): Promised<{ packetId: string }>;
    restoreAnswer(input: Answer & { baseVersion?: number; version: number }): Promised<Saved & { value: AnswerValue }>;
    answerHistory(input: Answer & { before?: number; named?: boolean }): Promised<AnswerHistory>;
    nameAnswer(input: Answer & { name: string }): Promised<{ version: number }>;
    keepVersion(input: { dossierId: string; name: string }): Promised<{ versionId: string; number: number }>;
    restoreSection(input: { dossierId: string; versionId: string; sectionId: string; seenAt?: string }): Promised<SectionRestored>;
    replyComment(input: { dossierId: string; threadId: string; body: string; mentions?: string[] }): Promised<{ commentId: string }>;
    resolveComment(input: { dossierId: string; threadId: string }): Promised<{ threadId: string }>;
    reopenComment(input: { dossierId: string; threadId: string }): Promised<{ threadId: string }>;
    acceptSuggestion(input: { dossierId: string; threadId: string }): Promised<{ threadId: string }>;
    removeAttachment(input: { dossierId: string; attachmentId: string }): Promised<{ attachmentId: string }>;
    addFigure(input: { dossierId: string } & FigureFields): Promised<{ figureId: string }>;
    changeFigure(
      input: { dossierId: string; figureId: string; seen: string } & FigureFields,
    ): Promised<{ figureId: string; uses: readonly FigureUse[] }>;
    viewFigures(input: { dossierId: string }): Promised<{ figures: readonly Figure[] }>;
    removeFigure(input: { dossierId: string; figureId: string }): Promised<{ figureId: string }>;
    planPaper(
      input: { dossierId: string; slot: string; ordinal: number; seen: string | null } & PaperFields,
    ): Promised<{ slot: string; ordinal: number }>;
    stepPaper(input: {
      dossierId: string;
      slot: string;
      ordinal: number;
      step: PaperStep;
      on: string;
    }): Promised<{ step: PaperStep; on: string }>;
    undoPaperStep(input: { dossierId: string; slot: string; ordinal: number; step: PaperStep }): Promised<{ step: PaperStep }>;
    advanceStage(input: { dossierId: string; transition: TransitionId; note?: string }): Promised<{ stage: StageId }>;
    addMember(input: { dossierId: string; personId: string; role: Role }): Promised<{ personId: string }>;
    removeMember(input: { dossierId: string; personId: string }): Promised<{ personId: string }>;
    openDossier(input: {
      callId: string;
      cityId: string;
      organisationId: string;
      field: string;
      language: SubmissionLanguage;
    }): Promised<{ dossierId: string }>;
    openRound(input: { dossierId: string } & RoundFields): Promised<{ roundId: string; number: number; links: readonly OpenedLink[] }>;
    recordSending(input: {
      dossierId: string;
      channel: Channel;
      at: string;
      timeZone: SendingZone;
      reference: string;
      text: string;
    }): Promised<{ exchangeId: string }>;
    recordReply(input: {
      dossierId: string;
      kind: ReplyKind;
      day: string;
      reference: string;
      text: string;
      attachmentId: string | null;
    }): Promised<{ exchangeId: string }>;
    strikeExchange(input: { dossierId: string; exchangeId: string; reason: string }): Promised<{ exchangeId: string }>;
    addCommitment(
      input: { dossierId: string; titleVi: string; titleSent: string; textVi: string } & CommitmentFields,
    ): Promised<{ commitmentId: string }>;
    changeCommitment(
      input: { dossierId: string; commitmentId: string; seen: string } & CommitmentFields,
    ): Promised<{ commitmentId: string }>;
    addProgress(input: {
      dossierId: string;
      commitmentId: string;
      day: string;
      words: string;
      percent: number | null;
      evidenceId: string | null;
    }): Promised<{ progressId: string }>;
    openReport(input: {
      cityId: string;
      year: number;
      organisationId: string;
      language: SubmissionLanguage;
    }): Promised<{ dossierId: string }>;
    invitePerson(input: { email: string; name: string; organisationId: string; role: Role }): Promised<{ path: string; expiresAt: string }>;
    addOrganisation(input: { party: Party; vi: string; en: string }): Promised<{ organisationId: string }>;
    disablePerson(input: { personId: string }): Promised<{ personId: string }>;
    endSession(input: { sessionId?: string }): Promised<{ sessionId: string }>;
    changePassword(input: { current: string; next: string }): Promised<object>;
    amendCall(input: { callId: string; change: AmendmentChange; source: string }): Promised<{ number: number }>;
    addTerm(input: TermWords): Promised<{ termId: string }>;
    changeTerm(input: TermWords & { termId: string }): Promised<{ termId: string }>;
    retireTerm(input: { termId: string }): Promised<{ termId: string }>;
    addAuthority(input: AuthorityFields): Promised<{ authorityId: string }>;
    changeAuthority(input: { authorityId: string } & Omit<AuthorityFields, "cityId" | "kind">): Promised<{ authorityId: string }>;
    endAuthority(input: { authorityId: string; on: string }): Promised<{ authorityId: string }>;
    acceptInvitation(input: { token: string; name: string; password: string }): Promised<{ email: string }>;
    remarkAsGuest(input: { token: string; remarkId: string; body: string } & GuestPlace): Promised<{ remarkId: string; number: number }>;
    changeOwnRemark(input: { token: string; remarkId: string; body: string }): Promised<{ remarkId: string }>;
    withdrawOwnRemark(input: { token: string; remarkId: string }): Promised<{ remarkId: string }>;
    finishOpinion(input: { token: string; agrees: boolean }): Promised<{ outcome: "remarks" | "agrees" }>;
    search(input: { words: string }): Promised<Found>;
    /**
     * Uploads a file to a slot, from where an earlier try broke off; `onProgress` gets 0 to 1, `onBroken` is told of every break that
     * is tried to be mended, and aborting the signal leaves nothing behind.
     */
    addAttachment(
      input: { dossierId: string; question: string; file: File },
      how: { onProgress(part: number): void; onBroken(): void; signal: AbortSignal },
    ): Promised<{ attachmentId: string }>;
    /** Uploads into a slot that this browser began and did not finish. */
    unfinishedUploads(input: { dossierId: string; question: string }): Promise<readonly UnfinishedUpload[]>;
    dropUpload(upload: UnfinishedUpload): Promise<void>;
    /** `seen` is when the credit that was looked at was written; null where there was none. */
    creditPhoto(
      input: { dossierId: string; attachmentId: string; cessionId: string | null; seen: string | null } & CreditFields,
    ): Promised<{ attachmentId: string }>;
    signIn(input: { email: string; password: string }): Promised<object>;
    signOut(): Promise<void>;
  };

const Context = createContext<Verbs | undefined>(undefined);

/** Gives the verbs to everything inside. */
export function VerbsProvider({ verbs, children }: { verbs: Verbs; children: ReactNode }) {
  return <Context value={verbs}>{children}</Context>;
}

/** The verbs; a component outside the provider is a mistake of the program and throws. */
export function useVerbs(): Verbs {
  const verbs = useContext(Context);
  if (!verbs) throw new Error("useVerbs outside VerbsProvider");
  return verbs;
}
