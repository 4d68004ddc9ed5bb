import os from "node:os";
import pg from "pg";
import { demonstrationAccounts } from "../../../prisma/seed";
import { type Figure, figureOf, measure, table } from "./measure";
import { BenchPerson } from "./person";

type Product = { readonly address: string; readonly ownerUrl: string; readonly appUrl: string };
type Desk = { dossiers: { id: string; city: { vi: string } }[] };
type Section = { answers: { question: string; language: string; version: number }[] };

const rounds = 300;
const clients = 8;
const limit = 8;

/**
 * Measures the running product, one thing after the other: a bare UPDATE with its commit on the same server, one save over
 * HTTP (signed in, permission, version and trail written), two pages of a dossier of about 48 kB, and eight clients saving at
 * once. Milliseconds; every figure with its ratio to the bare update.
 */
export async function bench({ address, ownerUrl }: Product): Promise<void> {
  const editor = await enter(address, "vinh.le@hue.example.vn");
  const { dossiers } = await editor.query<Desk>("desk.view", {});
  const dossier = dossiers.find(({ city }) => city.vi === "Huế")?.id ?? "";
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const size = await owner.query<{ bytes: string }>("select sum(octet_length(value::text)) as bytes from answer where dossier_id = $1", [
    dossier,
  ]);
  const figures: Figure[] = [
    await bareUpdate(owner),
    await measure("one save over HTTP", rounds, await saver(editor, dossier, "9.8")),
    await measure("dossier page", 60, () => editor.get(`/dossiers/${dossier}`)),
    await measure("section page (9, the longest)", 60, () => editor.get(`/dossiers/${dossier}/form/assets`)),
    await eightAtOnce(address, dossier),
  ];
  await owner.query("drop table bench_row");
  await owner.end();
  editor.leave();
  const [bare, save] = figures;
  console.log(`\n${os.cpus().length} cores, Node ${process.version}; a dossier whose answers take ${size.rows[0]?.bytes} bytes.\n`);
  console.log(table(figures));
  if (bare && save) {
    const ratio = save.p50 / bare.p50;
    console.log(`\nA save takes ${ratio.toFixed(1)} × a bare update; the aim is ${limit} ×: ${ratio <= limit ? "held" : "missed"}.`);
  }
}

async function enter(address: string, email: string): Promise<BenchPerson> {
  const account = demonstrationAccounts.find((each) => each.email === email);
  if (!account) throw new Error(`${email} is not in the demonstration world`);
  const person = new BenchPerson(address);
  await person.signIn(account.email, account.password);
  return person;
}

async function bareUpdate(owner: pg.Client): Promise<Figure> {
  await owner.query("create table bench_row (id int primary key, turn int); insert into bench_row values (1, 0)");
  return measure("bare UPDATE and commit", rounds, () => owner.query("update bench_row set turn = turn + 1 where id = 1"));
}

/** Saves one answer again and again, each over the version before. About 1.5 kB of text. */
async function saver(person: BenchPerson, dossierId: string, question: string): Promise<(turn: number) => Promise<void>> {
  const view = await person.query<Section>("section.view", { dossierId, sectionId: "assets" });
  let version = view.answers.find((each) => each.question === question && each.language === "vi")?.version ?? 0;
  return async (turn) => {
    const text = `Lần ${turn}. ${"Ẩm thực Huế gắn với đời sống của người dân. ".repeat(30)}`;
    const value = { doc: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] } };
    const saved = await person.command<{ version: number }>("answer.save", {
      dossierId,
      question,
      language: "vi",
      baseVersion: version,
      value,
    });
    version = saved.version;
  };
}

/** Eight people, each on a question of their own, all at the same time. */
async function eightAtOnce(address: string, dossier: string): Promise<Figure> {
  const questions = ["9.1", "9.2", "9.3", "9.4", "9.5", "9.6", "9.7", "9.9"].slice(0, clients);
  const emails = ["vinh.le@hue.example.vn", "linh.truong@hue.example.vn"];
  const taken: number[] = [];
  await Promise.all(
    questions.map(async (question, index) => {
      const person = await enter(address, emails[index % emails.length] ?? "");
      const save = await saver(person, dossier, question);
      for (let turn = 0; turn < rounds / 3; turn += 1) {
        const from = performance.now();
        await save(turn);
        if (turn >= 20) taken.push(performance.now() - from);
      }
      person.leave();
    }),
  );
  return figureOf("a save, eight clients at once", taken);
}
