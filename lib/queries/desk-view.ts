import { z } from "zod";
import { deskQuery } from "@/lib/access/query";
import { dayIn, officeZone } from "@/lib/domain/days";
import { daysLeft } from "@/lib/domain/deadline";
import { dueSoon } from "@/lib/domain/papers";
import { done } from "@/lib/domain/result";
import { fieldWords } from "@/lib/domain/rulebook";
import { spineOf, stageOf } from "@/lib/domain/workflow";
import { written } from "@/lib/rulebook";
import * as calls from "@/lib/store/calls";
import * as desk from "@/lib/store/desk";
import * as dossiers from "@/lib/store/dossiers";
import * as papers from "@/lib/store/papers";
import * as rulebooks from "@/lib/store/rulebooks";
import { meOf } from "./me";

const shown = 50;

/** What waits for this person, most urgent first, and their dossiers with where each stands. */
export const deskView = deskQuery({
  name: "desk.view",
  input: z.strictObject({}),
  async read(grant) {
    const list = await dossiers.list(grant, { take: shown });
    const total = await dossiers.count(grant, {});
    const waiting = await desk.waiting(
      grant,
      list.map(({ id }) => id),
    );
    const openCalls = await calls.list(grant);
    const newest = openCalls[0];
    const rules = newest ? await rulebooks.ofCall(grant, newest) : undefined;
    const mine = await papers.mine(
      grant,
      list.map(({ id }) => id),
    );
    const today = dayIn(officeZone, new Date());
    return done({
      me: meOf(grant.actor),
      party: grant.actor.party,
      call:
        newest && rules
          ? {
              id: newest.id,
              year: rules.rulebook.call.year,
              deadline: rules.rulebook.call.deadline,
              timeZone: rules.rulebook.call.timeZone,
              verified: rules.rulebook.call.deadlineVerified,
              daysLeft: daysLeft(new Date(), new Date(rules.rulebook.call.deadline)),
            }
          : null,
      dossiers: list.map((line) => {
        const rulebook = written(line.rulebookId);
        const stage = stageOf(rulebook, line.stage);
        const counts = waiting.get(line.id);
        // A deadline that was amended moves the days that follow from it.
        const amended = newest?.id === line.callId ? rules?.rulebook : undefined;
        const own = mine.filter(({ dossierId }) => dossierId === line.id);
        return {
          id: line.id,
          city: line.city,
          year: rulebook.call.year,
          field: fieldWords(rulebook.fields, line.field),
          stage: line.stage,
          stageWords: grant.actor.party === "city" ? stage.words.outside : stage.words.team,
          stageSince: line.stageSince.toISOString(),
          heldBy: stage.heldBy,
          mine: stage.heldBy === grant.actor.party && line.role !== null && line.role !== "reader",
          role: line.role,
          spine: spineOf(rulebook, line.stage),
          openThreads: counts?.openThreads ?? 0,
          mentions: counts?.mentions ?? 0,
          papers: dueSoon(amended ?? rulebook, own, today).length,
          mentionQuestion: counts?.mentionQuestion ?? null,
        };
      }),
      total,
    });
  },
});
