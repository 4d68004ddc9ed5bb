import { randomUUID } from "node:crypto";
import { SystemGrant } from "@/lib/access/system";
import { hashPassword } from "@/lib/adapters/passwords";
import { openDossier } from "@/lib/commands/open-dossier";
import { done, type RefusalCode, type Result } from "@/lib/domain/result";
import type { Party, Role } from "@/lib/domain/roles";
import * as calls from "@/lib/store/calls";
import * as organisations from "@/lib/store/organisations";
import * as people from "@/lib/store/people";
import * as sessions from "@/lib/store/sessions";

export type Someone = { readonly id: string; readonly name: string; readonly email: string; readonly sessionId: string };

export const callId = "uccn-2027";
export const password = "một mật khẩu đủ dài";

const bodies: readonly (readonly [id: string, party: Party])[] = [
  ["ministry", "ministry"],
  ["institute", "institute"],
  ["hue", "city"],
  ["daLat", "city"],
  ["vinh", "city"],
];

const cast = {
  coordinator: ["ministry", "ministry-coordinator"],
  officer: ["ministry", "ministry-officer"],
  adviser: ["institute", "institute-adviser"],
  reviewer: ["institute", "institute-reviewer"],
  hueLead: ["hue", "city-lead"],
  hueEditor: ["hue", "city-editor"],
  hueReader: ["hue", "reader"],
  daLatLead: ["daLat", "city-lead"],
  daLatEditor: ["daLat", "city-editor"],
} as const satisfies Record<string, readonly [string, Role]>;

export type Person = keyof typeof cast;
export type World = {
  readonly people: Readonly<Record<Person, Someone>>;
  readonly bodies: Readonly<Record<string, string>>;
  /** Two dossiers of two cities; nobody of the one city is a member of the other's. */
  readonly hue: string;
  readonly daLat: string;
};

/** A country in small: a call, three bodies and two bids, made by the same commands as the real one. */
export async function makeWorld(): Promise<World> {
  const ids = Object.fromEntries(bodies.map(([id]) => [id, randomUUID()]));
  const hash = await hashPassword(password);
  const made = await asSystem(async (grant) => {
    await organisations.add(
      grant,
      bodies.map(([id, party]) => ({ id: ids[id] ?? "", party, words: { vi: `Tổ ${id}`, en: `Team ${id}` } })),
    );
    const cities = ["hue", "daLat", "vinh"].map((id) => ({
      id,
      words: { vi: `Thành phố ${id}`, en: id },
      memberSince: null,
      field: null,
      source: "test",
    }));
    const member = { id: "hoiAn", words: { vi: "Hội An", en: "Hoi An" }, memberSince: 2023, field: "crafts", source: "test" };
    await calls.open(grant, { id: callId, rulebookId: "uccn-2027", openedAt: new Date() }, [...cities, member]);
    const list: [string, Someone][] = [];
    for (const [name, [body, role]] of Object.entries(cast)) list.push([name, await admit(grant, name, ids[body] ?? "", role, hash)]);
    return Object.fromEntries(list) as Record<Person, Someone>;
  });
  const open = (cityId: string, field: string) => openCity(made.coordinator, ids, cityId, field);
  return { people: made, bodies: ids, hue: await open("hue", "crafts"), daLat: await open("daLat", "music") };
}

/** Opens one more bid, by the coordinator. */
export async function openCity(coordinator: Someone, ids: World["bodies"], cityId: string, field: string): Promise<string> {
  const wanted = { callId, cityId, organisationId: ids[cityId], field, language: "en" };
  return given(await openDossier.run(coordinator, wanted)).dossierId;
}

async function admit(grant: SystemGrant, name: string, organisationId: string, role: Role, passwordHash: string): Promise<Someone> {
  const now = new Date();
  const person = { id: randomUUID(), name, email: `${name.toLowerCase()}@uccn.gov.vn`, sessionId: randomUUID() };
  const { sessionId, ...row } = person;
  await people.add(grant, { ...row, organisationId, role, createdAt: now, passwordHash });
  await sessions.open(grant, {
    id: sessionId,
    personId: row.id,
    createdAt: now,
    expiresAt: new Date(now.getTime() + 3_600_000),
    device: "test",
  });
  return person;
}

/** Work of the product itself, in one transaction. */
export async function asSystem<T>(work: (grant: SystemGrant) => Promise<T>): Promise<T> {
  return given(await SystemGrant.open({ reason: "test" }, async (grant) => done(await work(grant))));
}

/** What was done; a refusal is a failure of the test that did not expect one. */
export function given<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
}

/** How something ended, in one word: `done`, or why not. */
export function outcome(result: Result<unknown>): "done" | RefusalCode {
  return result.ok ? "done" : result.refusal.code;
}
