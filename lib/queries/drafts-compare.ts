import { z } from "zod";
import { dossierQuery } from "@/lib/access/query";
import { comparePackets } from "@/lib/domain/compare-packets";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import * as drafts from "@/lib/store/drafts";
import { draftContent, draftOnPage } from "./draft-on-page";
import { draftNumber } from "./draft-view";
import { frameOf } from "./frame";
import { contentNow } from "./packet-content";

const input = z.strictObject({ dossierId: Id, from: draftNumber, to: z.union([z.literal("now"), draftNumber]) });

/**
 * Two drafts, the earlier first whichever way round they were asked, or one and what the dossier says now: every answer that differs.
 * Files are not compared, because none goes out with a draft. Refuses with `not-found` a number that no draft has.
 */
export const draftsCompare = dossierQuery({
  name: "drafts.compare",
  input,
  async read(grant, { from, to }) {
    const { frame, rules } = await frameOf(grant);
    const [first, second] = to === "now" ? [from, to] : [Math.min(from, to), Math.max(from, to)];
    const all = await drafts.list(grant, second === "now" ? [first] : [first, second]);
    const line = (number: number) => all.find((each) => each.number === number);
    const earlier = draftContent(all, first);
    const later = second === "now" ? await contentNow(grant, rules, { city: frame.city, team: frame.team }) : draftContent(all, second);
    const [earlierLine, laterLine] = [line(first), second === "now" ? null : line(second)];
    if (!earlier || !later || !earlierLine || laterLine === undefined) return refuse("not-found");
    const { sections, nothing } = rules.rulebook;
    return done({
      frame,
      from: draftOnPage(earlierLine),
      to: laterLine && draftOnPage(laterLine),
      ...comparePackets(earlier, { ...later, files: [] }, sections, nothing),
      drafts: all.map(({ number }) => number),
    });
  },
});
