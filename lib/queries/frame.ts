import type { DossierGrant } from "@/lib/access/grant";
import { dossierCommands, dossierQueries } from "@/lib/domain/actions";
import { daysLeft } from "@/lib/domain/deadline";
import type { Frame } from "@/lib/domain/frame";
import { may } from "@/lib/domain/permissions";
import type { Role } from "@/lib/domain/roles";
import { fieldWords, packetSlots, type Rulebook } from "@/lib/domain/rulebook";
import type { StageId } from "@/lib/domain/stages";
import { isSent, spineOf, stageOf } from "@/lib/domain/workflow";
import { dossierPermissions } from "@/lib/rulebook/permissions";
import * as dossiers from "@/lib/store/dossiers";
import * as rulebooks from "@/lib/store/rulebooks";
import { meOf } from "./me";

type Framed = { readonly frame: Frame; readonly rules: rulebooks.AmendedRulebook; readonly head: dossiers.HeadInLaw };

/** Two queries; what they read is handed on so that nobody reads it twice. */
export async function frameOf(grant: DossierGrant): Promise<Framed> {
  const rules = await rulebooks.current(grant);
  const head = await dossiers.head(grant);
  return { frame: buildFrame(grant, rules.rulebook, head), rules, head };
}

function buildFrame(grant: DossierGrant, rulebook: Rulebook, head: dossiers.DossierHead): Frame {
  const { id, callId, stage, field, language, stageSince } = grant.dossier;
  const now = stageOf(rulebook, stage);
  const { call } = rulebook;
  return {
    id,
    callId,
    purpose: rulebook.purpose,
    year: call.year,
    city: head.city,
    team: head.team,
    field: fieldWords(rulebook.fields, field),
    language,
    stage,
    stageWords: grant.actor.party === "city" ? now.words.outside : now.words.team,
    stageSince: stageSince.toISOString(),
    heldBy: now.heldBy,
    spine: spineOf(rulebook, stage),
    deadline: call.deadline,
    timeZone: call.timeZone,
    deadlineVerified: call.deadlineVerified,
    daysLeft: daysLeft(new Date(), new Date(call.deadline)),
    role: grant.role,
    me: meOf(grant.actor),
    sent: isSent(stage),
    annexes: packetSlots(rulebook).length > 0,
    sections: rulebook.sections.map((section) => ({ id: section.id, number: section.number, words: section.words })),
    can: canOf(grant.role, stage),
  };
}

function canOf(role: Role, stage: StageId): Frame["can"] {
  const actions = [...dossierCommands, ...dossierQueries];
  return Object.fromEntries(actions.map((action) => [action, may(dossierPermissions, role, action, stage)])) as Frame["can"];
}
