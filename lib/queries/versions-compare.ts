import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { changedBetween, peopleIn } from "@/lib/domain/versions";
import * as dossierVersions from "@/lib/store/dossier-versions";
import * as people from "@/lib/store/people";
import * as versions from "@/lib/store/versions";
import { changedIn, spoken } from "./changed-sections";
import { withAuthors } from "./compared-answers";
import { frameOf } from "./frame";
import { versionOnPage } from "./version-on-page";

const input = z.strictObject({ dossierId: Id, from: Id, to: z.union([Id, z.literal("now")]) });

/**
 * Two versions of the dossier, or one and what stands now: every answer whose words differ, with both texts and who wrote
 * what came between. The older one comes first, whichever way round it was asked.
 */
export const versionsCompare = dossierQuery({
  name: "versions.compare",
  input,
  async read(grant, { from, to }) {
    const { frame, rules } = await frameOf(grant);
    const ids = to === "now" ? [from] : [from, to];
    const found = await dossierVersions.find(grant, ids);
    const older = found[0];
    const newer = to === "now" ? undefined : (found[1] ?? (from === to ? older : undefined));
    if (!older || (to !== "now" && !newer)) return refuse("not-found");
    const { sections, nothing } = rules.rulebook;
    const items = (await dossierVersions.items(grant, ids)).map((item) => spoken(item, nothing));
    const present = newer ? [] : (await versions.present(grant)).map((answer) => spoken(answer, nothing));
    const at = (id: string) => items.filter(({ versionId }) => versionId === id);
    const order = sections.flatMap(({ questions }) => questions.map(({ id }) => id));
    const changed = changedBetween(at(older.id), newer ? at(newer.id) : present, order);
    const answers = await withAuthors(grant, changed, present);
    const met = peopleIn(answers);
    const names = await people.namesOf(grant, met);
    return done({
      frame,
      // What was written after this is not in what is shown.
      readAt: (newer?.at ?? older.readUpTo).toISOString(),
      from: versionOnPage(older, rules.rulebook),
      to: newer ? versionOnPage(newer, rules.rulebook) : null,
      sections: sections.flatMap((section) => changedIn(section, answers)),
      people: met.flatMap((id) => names.find((person) => person.id === id) ?? []),
    });
  },
});
