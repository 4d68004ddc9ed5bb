import pg from "pg";
import { signIn, type Visitor } from "./http";
import { type Figure, timed } from "./timing";

export type Place = {
  readonly address: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly writers: readonly { readonly email: string; readonly password: string }[];
};

type Whole = { readonly initiatives: readonly Readonly<Record<string, string>>[] } | { readonly text: string };

/** One answer that is saved whole, of the dossier with the most text, and a visitor of its own to write it. */
type Desk = {
  readonly visitor: Visitor;
  readonly dossierId: string;
  readonly question: string;
  readonly language: string;
  readonly value: Whole;
  version: number;
};

const clients = 8;

/** Everything in one run on one server: the bare update first, because the others are held against it. */
export async function measureAll(place: Place): Promise<readonly Figure[]> {
  const owner = new pg.Client({ connectionString: place.ownerUrl });
  const app = new pg.Client({ connectionString: place.appUrl });
  await Promise.all([owner.connect(), app.connect()]);
  try {
    const desks = await sitDown(place, owner);
    return [...(await onTheDatabase(owner, app)), ...(await savesOverHttp(desks)), ...(await pagesOverHttp(owner, desks))];
  } finally {
    await Promise.all([owner.end(), app.end()]);
  }
}

async function sitDown(place: Place, owner: pg.Client): Promise<readonly Desk[]> {
  const { rows } = await owner.query<Omit<Desk, "visitor">>(
    `select dossier_id as "dossierId", question_id as question, language, version, value from answer
     where value ?| array['initiatives', 'text'] and dossier_id = (select dossier_id from answer group by 1 order by sum(octet_length(text)) desc limit 1)
     order by octet_length(text) desc limit $1`,
    [clients],
  );
  if (rows.length < clients) throw new Error("The demonstration world has too few answers that are saved whole to measure on.");
  return Promise.all(
    rows.map(async (row, index) => {
      const account = place.writers[index % place.writers.length] ?? { email: "", password: "" };
      return { ...row, visitor: await signIn(place.address, account) };
    }),
  );
}

async function onTheDatabase(owner: pg.Client, app: pg.Client): Promise<readonly Figure[]> {
  const bare = await timed("bare UPDATE and commit, by pg", 400, () =>
    owner.query("update answer set saved_at = now() where id = (select id from answer limit 1)"),
  );
  const { rows } = await owner.query("select id, (select id from dossier limit 1) as dossier from session where ended_at is null limit 1");
  const opened = await timed("begin, app_open, commit, by pg", 400, async () => {
    await app.query("begin");
    await app.query({ name: "open", text: "select * from app_open($1, $2, 'share')", values: [rows[0]?.id, rows[0]?.dossier] });
    await app.query("commit");
  });
  return [bare, opened];
}

async function savesOverHttp(desks: readonly Desk[]): Promise<readonly Figure[]> {
  const [first] = desks;
  if (!first) return [];
  // In turn, because PostgreSQL slows down on one row that is written a thousand times a minute, which nobody does.
  const one = await timed("one answer saved over HTTP", 400, (count) => save(desks[count % desks.length] ?? first));
  const began = performance.now();
  const each = await Promise.all(desks.map((desk) => timed("", 100, () => save(desk))));
  const times = each.flatMap((figure) => figure.times);
  const rate = (desks.length * 200) / ((performance.now() - began) / 1_000);
  return [one, { what: `${desks.length} clients saving at once, each save`, times, note: `${rate.toFixed(0)} saves a second` }];
}

async function save(desk: Desk): Promise<void> {
  const { visitor, dossierId, question, language, version } = desk;
  const value = another(desk.value, version);
  const saved = await visitor.command<{ version: number }>("answer.save", { dossierId, question, language, baseVersion: version, value });
  if (saved.version !== version + 1) throw new Error(`Version ${version + 1} was expected, not ${saved.version}`);
  desk.version = saved.version;
}

/** The same answer with one word more. */
function another(value: Whole, version: number): Whole {
  if ("text" in value) return { text: `${value.text} (${version})` };
  return { initiatives: value.initiatives.map((parts) => ({ ...parts, title: `${parts.title} (${version})` })) };
}

async function pagesOverHttp(owner: pg.Client, desks: readonly Desk[]): Promise<readonly Figure[]> {
  const [first] = desks;
  if (!first) return [];
  const { visitor, dossierId } = first;
  const { rows } = await owner.query("select sum(octet_length(text))::int as size from answer where dossier_id = $1", [dossierId]);
  const note = `a dossier of ${rows[0]?.size} bytes of text`;
  return [
    await timed("health over HTTP", 100, () => visitor.get("/api/health")),
    await timed("the dossier's page", 100, () => visitor.get(`/dossiers/${dossierId}`), note),
    await timed("a section's page to write in", 100, () => visitor.get(`/dossiers/${dossierId}/form/assets`), note),
  ];
}
