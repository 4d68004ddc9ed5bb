import { randomUUID } from "node:crypto";
import type { Role } from "@/lib/domain/roles";
import { type StageId, stageIds } from "@/lib/domain/stages";
import { people as accounts } from "@/prisma/seed/people";
import { pdfOf } from "./pdf-files";
import { browser, type Person, signIn } from "./person";
import { asOwner, type Product } from "./product";
import { upload } from "./uploading";

/** A dossier at one stage, with what the grid needs in it. */
export type Place = {
  readonly dossierId: string;
  readonly openThread: string;
  readonly settledThread: string;
  readonly attachmentId: string;
  readonly versionId: string;
};

export type World = {
  readonly product: Product;
  /** One person a role, all of them members of every place. */
  readonly people: Readonly<Record<Role, Person>>;
  /** A city's lead who is a member of none of them. */
  readonly outsider: Person;
  readonly nobody: Person;
  readonly places: Readonly<Record<StageId, Place>>;
};

/** The demonstration world's one password, as the start command prints it. */
export const password = "ho-so-uccn-2027";
export const callId = "uccn-2027";
/** One empty page, written by hand. */
export const pdfBytes = pdfOf("a file of the tests");

const cast: Readonly<Record<Role, string>> = {
  "ministry-coordinator": "hang.pham",
  "ministry-officer": "huy.dinh",
  "institute-adviser": "nguyet.nguyen",
  "institute-reviewer": "kien.hoang",
  "city-lead": "lan.nguyen",
  "city-editor": "vinh.le",
  reader: "phuc.ho",
};

/** Signs a person of the demonstration world in by the name before the @. */
export function enter({ address }: Pick<Product, "address">, name: string): Promise<Person> {
  const email = accounts.find((account) => account.email.startsWith(`${name}@`))?.email ?? "";
  return signIn(address, email, password);
}

/** Huế's team and six more bids of theirs, one at each stage; made by commands, only the stage is set by the database's owner. */
export async function makeWorld(product: Product): Promise<World> {
  const people = {} as Record<Role, Person>;
  for (const [role, name] of Object.entries(cast)) people[role as Role] = await enter(product, name);
  const places = {} as Record<StageId, Place>;
  for (const stage of stageIds) places[stage] = await makePlace(product, people, stage);
  return { product, people, outsider: await enter(product, "bao.tran"), nobody: browser(product.address), places };
}

type Owner = (sql: string, values?: readonly unknown[]) => Promise<{ id?: string }[]>;

/** A new bid of Huế's team, at its beginning. */
export function openBid(product: Product, coordinator: Person): Promise<string> {
  return openBidAs(coordinator, (sql, values) => asOwner(product, sql, values));
}

/** The same on a database that the test reaches by itself. */
export async function openBidAs(coordinator: Person, owner: Owner): Promise<string> {
  const cityId = `test-${randomUUID()}`;
  await owner("insert into city (id, name_vi, name_en, source) values ($1, $1, $1, 'test')", [cityId]);
  const [team] = await owner("select organisation_id as id from person where email like 'lan.nguyen@%'");
  const wanted = { callId, cityId, organisationId: team?.id, field: "design", language: "en" };
  return made(await coordinator.command("dossier.open", wanted)).dossierId ?? "";
}

async function makePlace(product: Product, people: Readonly<Record<Role, Person>>, stage: StageId): Promise<Place> {
  const dossierId = await openBid(product, people["ministry-coordinator"]);
  const editor = people["city-editor"];
  const thread = async (body: string) => made(await editor.command("comment.open", { dossierId, question: "6", body })).threadId ?? "";
  const openThread = await thread("Còn mở");
  const settledThread = await thread("Đã xong");
  made(await editor.command("comment.resolve", { dossierId, threadId: settledThread }));
  const uploaded = await upload(editor, { dossierId, question: "A.2", name: "thu.pdf" }, pdfBytes);
  const { attachmentId } = (await uploaded.json()) as { attachmentId: string };
  const versionId = made(await editor.command("version.keep", { dossierId, name: "Bản của phép thử" })).versionId ?? "";
  await asOwner(product, "update dossier set stage = $2 where id = $1", [dossierId, stage]);
  return { dossierId, openThread, settledThread, attachmentId, versionId };
}

function made(answer: { outcome: string; body: unknown }): Record<string, string | undefined> {
  if (answer.outcome !== "done") throw new Error(`refused: ${JSON.stringify(answer.body)}`);
  return answer.body as Record<string, string | undefined>;
}
