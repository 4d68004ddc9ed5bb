import { z } from "zod";
import { dossierCommand } from "@/lib/access/command";
import { decideChanges, mostChanges, namedChange } from "@/lib/domain/consultation/changes";
import { answerFields, asSeen, decideAnswer, numbersOf, remarkIds, seenStamps } from "@/lib/domain/consultation/remarks";
import { Id } from "@/lib/domain/ids";
import { done } from "@/lib/domain/result";
import * as events from "@/lib/store/events";
import * as remarkChanges from "@/lib/store/remark-changes";
import * as remarks from "@/lib/store/remarks";
import * as rounds from "@/lib/store/rounds";

const input = z.strictObject({
  dossierId: Id,
  roundId: Id,
  remarkIds,
  seen: seenStamps,
  ...answerFields.shape,
  changes: z.array(namedChange).max(mostChanges).default([]),
});

/**
 * Answers remarks of a round together: one disposition, one answer, and the changes it caused, whose words are taken from the versions
 * named. Refuses as `decideAnswer`, `asSeen` and `decideChanges`.
 */
export const answerRemarks = dossierCommand({
  name: "remark.answer",
  lock: "share",
  input,
  load: async (grant, { roundId, remarkIds, changes }) => ({
    found: await remarks.find(grant, remarkIds),
    pairs: await remarkChanges.pairs(grant, roundId, changes),
    round: await rounds.find(grant, roundId),
  }),
  decide({ found, pairs, round }, { roundId, remarkIds, seen, disposition, answer, changes }, grant, { now, newId }) {
    const open = decideAnswer(
      found.filter((remark) => remark.roundId === roundId),
      remarkIds,
      { disposition, answer },
    );
    if (!open.ok) return open;
    const read = asSeen(open.value, seen);
    if (!read.ok) return read;
    const changed = decideChanges(changes, pairs);
    if (!changed.ok) return changed;
    const ids = open.value.map(({ id }) => id);
    const answered = { ids, disposition, answer, groupId: ids.length > 1 ? newId() : null, changes: changed.value };
    return done({
      answered: { ...answered, answeredById: grant.actor.id, answeredAt: now },
      round: round?.number ?? 0,
      numbers: numbersOf(open.value),
    });
  },
  async save(grant, { answered }) {
    await remarks.answer(grant, answered);
    await events.tell(grant, { kind: "remarks" });
  },
  audit: ({ round, numbers, answered: { ids, disposition } }) => ({
    kind: "remarks.answered",
    data: { round, remarks: ids.length, numbers, disposition },
  }),
  reply: ({ answered: { ids } }) => ({ answered: ids.length }),
});
