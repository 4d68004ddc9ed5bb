import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { drawMinutes, minutesName } from "@/lib/domain/review/minutes";
import { criteriaOf } from "@/lib/rulebook/criteria";
import { minutesHints, minutesPaper } from "@/lib/rulebook/letters/minutes";
import { frameOf } from "./frame";
import { wholeSession } from "./held-session";

/**
 * The minutes of a session before their printer, read in one transaction that is closed before printing begins. Refuses with `not-found`
 * a cycle there is not, with `scores-sealed` one whose scores are not open: there has been no session.
 */
export const minutesDownload = dossierQuery({
  name: "minutes.download",
  input: z.strictObject({ dossierId: Id, cycle: z.number().int().min(1) }),
  async read(grant, { cycle }) {
    const { frame } = await frameOf(grant);
    const whole = await wholeSession(grant, cycle);
    if (!whole) return refuse("not-found");
    if (whole.held.scoresOpenAt === null) return refuse("scores-sealed");
    const { city, field, team, year } = frame;
    const criteria = criteriaOf(grant.dossier.rulebookId);
    const paper = drawMinutes(minutesPaper, minutesHints, { city, field, team, year, criteria, ...whole });
    return done({ name: minutesName({ city: city.vi, year, cycle, decided: whole.held.decision !== null }), paper });
  },
});
