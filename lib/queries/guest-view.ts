import { z } from "zod";
import { guestQuery } from "@/lib/access/guest-doors";
import { tokenHash } from "@/lib/adapters/secrets";
import { amend } from "@/lib/domain/amendments";
import { guestDraft } from "@/lib/domain/consultation/guest-draft";
import { ownNumber, token } from "@/lib/domain/consultation/guest-remarks";
import { frozenPacket } from "@/lib/domain/frozen-packet";
import { done, refuse } from "@/lib/domain/result";
import { fieldWords } from "@/lib/domain/rulebook";
import { languages } from "@/lib/i18n/zone";
import { written } from "@/lib/rulebook";
import * as guests from "@/lib/store/guests";

/** Under this a browser keeps what is half written for a link: nobody comes back from it to the link, and no other has the same. */
export function keptUnder(token: string): string {
  return tokenHash(`kept ${token}`).slice(0, 16);
}

/**
 * What a link opens: the frozen draft it was sent with, as far as its holder is asked, and their own remarks; in the language that
 * was chosen, or else that of whoever was asked.
 */
export const guestView = guestQuery({
  name: "guest.view",
  input: z.strictObject({ token, language: z.enum(languages).optional() }),
  async read(grant, input) {
    const round = await guests.round(grant);
    if (!round) return refuse("link-unknown");
    const content = frozenPacket.parse(JSON.parse(round.content));
    const rulebook = amend(written(content.rulebookId), content.amendments, null);
    const own = await guests.remarks(grant);
    await guests.noteOpening(grant, round.number, new Date());
    const { nameVi, nameEn, endsAt } = grant.guest;
    const language = input.language ?? grant.guest.language;
    return done({
      language,
      asked: { vi: nameVi, en: nameEn || nameVi },
      team: content.team,
      city: content.city,
      field: fieldWords(rulebook.fields, content.field),
      round: { number: round.number, purpose: round.purpose, silenceAgrees: round.silenceAgrees, endsAt: endsAt.toISOString() },
      draft: {
        number: round.draftNumber,
        at: round.draftAt.toISOString(),
        sections: guestDraft(content, rulebook, round.sections, language),
      },
      remarks: own.map(({ at, ...remark }) => ({ ...remark, number: ownNumber(own, remark.id), at: at.toISOString() })),
      kept: keptUnder(input.token),
    });
  },
});
