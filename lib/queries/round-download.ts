import { z } from "zod";
import type { DossierGrant } from "@/lib/access/grant";
import { dossierQuery } from "@/lib/access/query";
import { signerOn } from "@/lib/domain/authorities";
import type { HeldRound } from "@/lib/domain/consultation/held-round";
import { responseSheets } from "@/lib/domain/consultation/response-sheets";
import { isFinal, responseTable, type TableSigner } from "@/lib/domain/consultation/response-table";
import { type RoundFile, type RoundPrint, roundFileName, roundFiles } from "@/lib/domain/consultation/round-files";
import { type RoundSender, roundLetter } from "@/lib/domain/consultation/round-letter";
import { dayIn, officeZone } from "@/lib/domain/days";
import { Id } from "@/lib/domain/ids";
import { done, refuse } from "@/lib/domain/result";
import { isNothing } from "@/lib/domain/values";
import { places } from "@/lib/rulebook/letters/places";
import { roundHints, roundLetters } from "@/lib/rulebook/letters/round";
import * as answers from "@/lib/store/answers";
import * as authorities from "@/lib/store/authorities";
import * as heldRounds from "@/lib/store/held-rounds";
import { frameOf } from "./frame";

const input = z.strictObject({ dossierId: Id, roundId: Id, file: z.enum(roundFiles) });

/**
 * Everything one paper of a round is printed from, read in one transaction that is closed before printing begins: the table of
 * responses, whose department's head signs it, or a letter, which the city's mayor sends. Refuses with `not-found` a round the dossier
 * has not, and an invitation to a round that nobody comes together for.
 */
export const roundDownload = dossierQuery({
  name: "round.download",
  input,
  async read(grant, { roundId, file }) {
    const { rules, head, frame } = await frameOf(grant);
    const letter = file === "ask-opinions.docx" ? "ask-opinions" : file === "invite.docx" ? "invite" : undefined;
    const held = await heldRounds.find(grant, roundId, { rulebook: rules.rulebook, head }, letter && "without remarks");
    if (!held || (letter === "invite" && held.round.form === "written")) return refuse("not-found");
    const { mayor, department } = await signersOf(grant);
    const about = { city: frame.city.vi, year: frame.year, round: held.round.number };
    const print: RoundPrint = letter
      ? { as: "letter", paper: roundLetter(roundLetters[letter], held, { signer: mayor, contact: await contactOf(grant) }, roundHints) }
      : tableOf(held, file, department ? { signer: department, above: mayor } : { signer: mayor });
    return done({ name: roundFileName(file, { ...about, working: letter === undefined && !isFinal(held) }), print });
  },
});

function tableOf(held: HeldRound, file: RoundFile, by: TableSigner): RoundPrint {
  if (file === "responses.xlsx") return { as: "xlsx", sheets: responseSheets(held, by) };
  return { as: file === "responses.pdf" ? "pdf" : "docx", table: responseTable(held, by) };
}

async function signersOf(grant: DossierGrant) {
  const { cityId } = grant.dossier;
  const signers = await authorities.list(grant, cityId);
  const today = dayIn(officeZone, new Date());
  return {
    mayor: signerOn(signers, { cityId, kind: "mayor" }, today),
    department: signerOn(signers, { cityId, kind: "department" }, today),
  };
}

/** The bid's own contact person, who takes the answers in. */
async function contactOf(grant: DossierGrant): Promise<RoundSender["contact"]> {
  const value = (await answers.list(grant, [places.contact]))[0]?.value;
  if (!value || isNothing(value) || !("person" in value)) return undefined;
  const { person } = value;
  return {
    name: [person.familyName, person.firstName].filter(Boolean).join(" "),
    telephone: person.telephone ?? "",
    email: person.email ?? "",
  };
}
