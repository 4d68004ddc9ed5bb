import { beforeAll, describe, expect, test } from "vitest";
import { client } from "@/lib/access/client";
import { ownerSql } from "@/lib/cli/testing/owner";
import { useTestDatabase } from "@/lib/cli/testing/test-database";
import { given, makeWorld, outcome, type Person, type World } from "@/lib/cli/testing/world";
import { addConsultees } from "@/lib/commands/consultation/add-consultees";
import { addStakeholder } from "@/lib/commands/consultation/add-stakeholder";
import { openRound } from "@/lib/commands/consultation/open-round";
import { remindRound } from "@/lib/commands/consultation/remind-round";
import { retireStakeholder } from "@/lib/commands/consultation/retire-stakeholder";
import { withdrawConsultee } from "@/lib/commands/consultation/withdraw-consultee";
import { askedView } from "./asked-view";
import { openQueries } from "./registry";
import { stakeholdersView } from "./stakeholders-view";

const database = useTestDatabase();
let world: World;
let roundId = "";
let daLatRound = "";
const ids = new Map<string, string>();
const sql = <T = Record<string, unknown>>(text: string) => ownerSql(database.ownerUrl, text) as Promise<T[]>;
const as = (person: Person) => world.people[person];
const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
const facts = { purpose: "Lấy ý kiến rộng rãi", form: "written", place: "", startsAt: null, endsAt: days(20), sections: [] };
const open = (who: Person, dossierId: string, names: readonly string[]) =>
  openRound.run(as(who), { ...facts, dossierId, silenceAgrees: true, stakeholderIds: names.map((name) => ids.get(name)) });
const read = async (who: Person = "hueLead") => given(await askedView.run(as(who), { dossierId: world.hue, roundId }));
const line = async (name: string) => (await read()).asked.find(({ nameVi }) => nameVi === name);
const directory = async (who: Person, more: object = {}) => given(await stakeholdersView.run(as(who), more));

beforeAll(async () => {
  world = await makeWorld();
  const body = { kind: "department", nameEn: "Body", contact: "Văn thư", language: "vi", note: "Gọi trước" };
  for (const [name, email] of [
    ["Sở Du lịch", "dulich@example.vn"],
    ["Hội Văn nghệ", ""],
    ["Đại học Huế", "daihoc@example.vn"],
    ["Sở Âm nhạc", "amnhac@example.vn"],
  ] as const)
    ids.set(name, given(await addStakeholder.run(as("officer"), { ...body, nameVi: name, email })).stakeholderId);
  roundId = given(await open("hueLead", world.hue, ["Sở Du lịch", "Hội Văn nghệ"])).roundId;
  daLatRound = given(await open("daLatLead", world.daLat, ["Sở Du lịch", "Sở Âm nhạc"])).roundId;
});

describe("who is asked in a round", () => {
  test("stands there with what can be done, and who else is in the directory, for who may ask", async () => {
    const view = await read();
    expect(view.asked.map(({ nameVi, link, waitedFor, contact }) => [nameVi, link, waitedFor, contact])).toEqual([
      ["Hội Văn nghệ", "good", true, "Văn thư"],
      ["Sở Du lịch", "good", true, "Văn thư"],
    ]);
    expect(view.directory.map(({ nameVi }) => nameVi).sort()).toEqual(["Sở Âm nhạc", "Đại học Huế"]);
    for (const person of ["hueEditor", "hueReader", "adviser"] as const) expect((await read(person)).directory).toEqual([]);
  });

  test("has no addresses for who does not keep the directory", async () => {
    for (const person of ["hueReader", "adviser", "reviewer"] as const)
      expect(JSON.stringify(await read(person))).not.toMatch(/example\.vn|Văn thư/);
    for (const person of ["hueEditor", "officer"] as const) expect(JSON.stringify(await read(person))).toContain("dulich@example.vn");
  });

  test("is nobody of another city's round", async () => {
    const elsewhere = { dossierId: world.hue, roundId: daLatRound };
    for (const person of ["hueLead", "coordinator"] as const) expect(outcome(await askedView.run(as(person), elsewhere))).toBe("not-found");
    expect(outcome(await askedView.run(as("hueLead"), { dossierId: world.daLat, roundId: daLatRound }))).toBe("not-found");
    expect(JSON.stringify((await read()).asked)).not.toContain("Âm nhạc");
  });

  test("tells what became of the letter with the link that counts", async () => {
    expect((await line("Hội Văn nghệ"))?.mail.state).toBe("paper");
    expect((await line("Sở Du lịch"))?.mail.state).toBe("off");
    const id = (await line("Sở Du lịch"))?.id;
    const told = (kind: string, data: object) =>
      sql(`insert into audit_event (dossier_id, kind, data, at) values ('${world.hue}', '${kind}', '${JSON.stringify(data)}', now())`);
    const letter = { round: 1, name: "Sở Du lịch", consultee: id, issue: 1, letter: "ask" };
    await told("consultee.unmailed", { ...letter, reason: "550 No such user" });
    expect(await line("Sở Du lịch")).toMatchObject({ mail: { state: "failed" }, mailRefused: "550 No such user" });
    expect((await read("hueReader")).asked.find((each) => each.id === id)?.mailRefused).toBeNull();
    await told("consultee.mailed", letter);
    expect(await line("Sở Du lịch")).toMatchObject({ mail: { state: "sent" }, mailRefused: null });
    await sql(`update consultee set link_issue = 2 where id = '${id}'`);
    expect((await line("Sở Du lịch"))?.mail.state).toBe("off");
    await sql(`update consultee set link_issue = 1 where id = '${id}'`);
  });

  test("is not reminded after the end, when links open nothing any more", async () => {
    const place = { dossierId: world.hue, roundId };
    await sql(`update consultation_round set ends_at = now() - interval '1 hour' where id = '${roundId}'`);
    expect(outcome(await remindRound.run(as("hueLead"), place))).toBe("round-over");
    expect((await read()).directory).toEqual([]);
    await sql(`update consultation_round set ends_at = now() + interval '20 days' where id = '${roundId}'`);
    expect(given(await remindRound.run(as("hueLead"), place))).toEqual({ reminded: 1 });
    expect((await line("Sở Du lịch"))?.remindedAt).not.toBeNull();
  });

  test("is read with as many queries, however many they are", async () => {
    const log: string[] = [];
    client().$on("query", ({ query }) => log.push(query));
    await read();
    const few = log.length;
    await sql(`insert into stakeholder select gen_random_uuid(), 'expert', 'Chuyên gia ' || n, '', '', '', 'vi', '', '${as("officer").id}', now()
                 from generate_series(1, 500) n;
               insert into consultee (id, dossier_id, round_id, stakeholder_id, kind, name_vi, name_en, email, language, added_at, link_issue)
                 select gen_random_uuid(), '${world.hue}', '${roundId}', id, kind, name_vi, '', '', 'vi', now(), 0 from stakeholder where kind = 'expert'`);
    log.length = 0;
    expect((await read()).asked).toHaveLength(502);
    expect(log.length).toBe(few);
    await sql("delete from consultee where kind = 'expert'; delete from stakeholder where kind = 'expert'");
  });
});

describe("the directory", () => {
  test("counts for each the rounds of their own dossiers alone", async () => {
    const used = async (who: Person) =>
      (await directory(who)).stakeholders.filter(({ timesAsked }) => timesAsked > 0).map(({ nameVi, timesAsked }) => [nameVi, timesAsked]);
    expect(await used("hueLead")).toEqual([
      ["Hội Văn nghệ", 1],
      ["Sở Du lịch", 1],
    ]);
    expect(await used("daLatLead")).toEqual([
      ["Sở Du lịch", 1],
      ["Sở Âm nhạc", 1],
    ]);
    expect(await used("coordinator")).toEqual([
      ["Hội Văn nghệ", 1],
      ["Sở Du lịch", 2],
      ["Sở Âm nhạc", 1],
    ]);
  });

  test("is searched with and without marks, by kind, and in addresses by who sees them alone", async () => {
    const found = async (who: Person, more: object) => (await directory(who, more)).stakeholders.map(({ nameVi }) => nameVi);
    expect(await found("hueReader", { words: "dai hoc" })).toEqual(["Đại học Huế"]);
    expect(await found("hueReader", { words: "Đại", kind: "expert" })).toEqual([]);
    expect(await found("hueEditor", { words: "amnhac@" })).toEqual(["Sở Âm nhạc"]);
    for (const person of ["hueReader", "adviser"] as const) {
      expect(await found(person, { words: "amnhac@" })).toEqual([]);
      expect(JSON.stringify(await directory(person))).not.toMatch(/example\.vn|Văn thư|Gọi trước/);
    }
  });

  test("offers each person what they may do, and no line that was retired", async () => {
    const can = async (who: Person) => {
      const { change, retire } = (await directory(who)).can;
      return [change, retire];
    };
    expect(await can("officer")).toEqual([true, true]);
    expect(await can("hueEditor")).toEqual([true, false]);
    expect(await can("hueReader")).toEqual([false, false]);
    given(await retireStakeholder.run(as("officer"), { stakeholderId: ids.get("Đại học Huế") }));
    expect((await directory("officer")).stakeholders.map(({ nameVi }) => nameVi)).not.toContain("Đại học Huế");
    expect((await read()).directory.map(({ nameVi }) => nameVi)).toEqual(["Sở Âm nhạc"]);
    const gone = { dossierId: world.hue, roundId, stakeholderIds: [ids.get("Đại học Huế")] };
    expect(outcome(await addConsultees.run(as("hueLead"), gone))).toBe("not-found");
  });
});

describe("the desk", () => {
  const rounds = async (who: Person) =>
    given(await openQueries["desk.view"].run(as(who), {})).dossiers.flatMap((each) => each.rounds ?? []);

  test("tells who works on it how an open round stands, and nobody else", async () => {
    for (const person of ["hueLead", "hueEditor"] as const)
      expect(await rounds(person)).toMatchObject([{ id: roundId, number: 1, over: false, waiting: 2, unanswered: 0, unapproved: 0 }]);
    expect((await rounds("officer")).map(({ id }) => id).sort()).toEqual([roundId, daLatRound].sort());
    for (const person of ["hueReader", "adviser"] as const) expect(await rounds(person)).toEqual([]);
  });

  test("says of a round with nothing left that it can be closed, to who may close it", async () => {
    for (const { id: consulteeId } of (await read()).asked)
      given(await withdrawConsultee.run(as("hueLead"), { dossierId: world.hue, consulteeId }));
    expect(await rounds("hueLead")).toMatchObject([{ id: roundId, waiting: 0 }]);
    expect(await rounds("hueEditor")).toEqual([]);
    expect((await line("Sở Du lịch"))?.link).toBe("withdrawn");
  });
});
