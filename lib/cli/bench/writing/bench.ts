import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { demonstrationAccounts } from "../../../../prisma/seed";
import { rulebooks } from "../../../rulebook";
import { signIn } from "../http";
import { type Line, type Measured, type Order, seconds } from "./place";
import { printLines } from "./table";

type Usage = { readonly cpu: NodeJS.CpuUsage; readonly rss: number };
type Server = { readonly kind: Order["kind"]; readonly address: string; usage(): Promise<Usage> };

// How many people, on how many texts, at how many letters a second each.
const rounds = [
  { clients: 2, texts: 1, perSecond: 4 },
  { clients: 10, texts: 5, perSecond: 4 },
  { clients: 50, texts: 20, perSecond: 4 },
  { clients: 100, texts: 20, perSecond: 4 },
  { clients: 200, texts: 20, perSecond: 1 },
] as const;

/**
 * Measures how long a letter takes from one hand to another's screen, on the product that is running here and on y-websocket
 * without storage, by the same people in a process of their own; prints a table.
 */
export async function bench(running: { readonly address: string; readonly ownerUrl: string }): Promise<void> {
  const other = child("./plain-server.ts");
  const [{ port }] = (await once(other, "message")) as [{ port: number }];
  const here: Server = {
    kind: "ours",
    address: running.address,
    usage: async () => ({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss }),
  };
  const there: Server = { kind: "y-websocket", address: `http://localhost:${port}`, usage: () => asked(other) };
  const { cookies, documents } = await sitDown(running);
  const lines: Line[] = [];
  for (const { clients, texts, perSecond } of rounds) {
    for (const server of [here, there]) {
      const order = { kind: server.kind, address: server.address, cookies, documents: documents.slice(0, texts), clients, perSecond };
      const line = await measure(order, server);
      console.log(`${server.kind}, ${clients} people: done`);
      lines.push(line);
    }
  }
  other.kill();
  printLines(lines);
}

async function measure(order: Order, server: Server): Promise<Line> {
  const writers = child("./writers.ts");
  await once(writers, "spawn");
  writers.send(order);
  const usages: Usage[] = [];
  const measured = await new Promise<Measured>((done, fail) => {
    writers.once("exit", () => fail(new Error("The writers ended before they had measured")));
    writers.on("message", async (said: "begin" | "end" | Measured) => {
      if (said === "begin" || said === "end") usages.push(await server.usage());
      else done(said);
    });
  });
  writers.removeAllListeners("exit").kill();
  const [began, ended] = usages;
  const used = (usage: Usage | undefined) => (usage ? usage.cpu.user + usage.cpu.system : 0) / 1_000_000;
  const { kind, clients, perSecond } = order;
  return { kind, clients, perSecond, ...measured, cpu: (used(ended) - used(began)) / seconds, megabytes: (ended?.rss ?? 0) / 1_000_000 };
}

/** Huế's team signs in, and opens the long texts of its dossier. */
async function sitDown({ address, ownerUrl }: { readonly address: string; readonly ownerUrl: string }) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ id: string; rulebook: string }>(
    `select d.id, d.rulebook_id as rulebook from dossier d join answer a on a.dossier_id = d.id where d.stage = 'drafting'
     group by 1, 2 order by sum(octet_length(a.text)) desc limit 1`,
  );
  const dossier = rows[0] ?? { id: "", rulebook: "" };
  const { rows: team } = await owner.query<{ email: string }>(
    "select email from person p join membership m on m.person_id = p.id where m.dossier_id = $1 and m.role in ('city-lead', 'city-editor')",
    [dossier.id],
  );
  await owner.end();
  const accounts = demonstrationAccounts.filter(({ email }) => team.some((person) => person.email === email));
  const visitors = await Promise.all(accounts.map((account) => signIn(address, account)));
  const questions = (rulebooks[dossier.rulebook]?.sections ?? []).flatMap((section) => section.questions);
  const documents = questions.filter(({ kind }) => kind === "long-text").map(({ id }) => `${dossier.id}/${id}`);
  if (visitors.length === 0 || documents.length < 20) throw new Error("The demonstration world has no dossier to measure on.");
  return { cookies: visitors.map(({ cookie }) => cookie), documents };
}

function child(file: string): ChildProcess {
  return fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

async function asked(process: ChildProcess): Promise<Usage> {
  process.send("usage");
  return (await once(process, "message"))[0] as Usage;
}
