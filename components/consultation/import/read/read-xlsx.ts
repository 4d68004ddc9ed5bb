import type { SourceTable } from "@/lib/domain/consultation/remark-source";
import { looksOf } from "./number-words";
import { type Pinned, readSheet } from "./read-sheet";
import { sharedStrings } from "./shared-strings";
import { attribute, readXml } from "./xml";

type Files = ReadonlyMap<string, Uint8Array>;

/** Every sheet of a workbook that is shown and holds anything, in the order of its tabs. */
export function readXlsx(files: Files, workbook: string): readonly SourceTable[] {
  const book = { strings: sharedStrings(files.get("xl/sharedStrings.xml")), looks: looksOf(files.get("xl/styles.xml")) };
  const parts = relationsOf(files, workbook);
  const sheets: { name: string; part: string }[] = [];
  readXml(files.get(workbook), {
    open(name, attributes) {
      const part = parts.get(attribute(attributes, "id") ?? "")?.part;
      const shown = attributes.state === undefined || attributes.state === "visible";
      if (name === "sheet" && part && shown) sheets.push({ name: attributes.name ?? "", part });
    },
  });
  return sheets
    .map(({ name, part }) => ({ name, rows: readSheet(files.get(part), book, picturesOver(files, part)) }))
    .filter(({ rows }) => rows.length > 0);
}

function picturesOver(files: Files, sheet: string): Pinned {
  const drawings = [...relationsOf(files, sheet).values()].filter(({ type }) => type.endsWith("/drawing"));
  return drawings.flatMap(({ part }) => pinnedIn(files.get(part)));
}

function pinnedIn(drawing: Uint8Array | undefined): Pinned {
  const pinned: { row: number; column: number }[] = [];
  let [from, said, row, column] = [false, "", 0, 0];
  readXml(drawing, {
    open(name) {
      if (name === "from") from = true;
      if (name === "pic") pinned.push({ row, column });
      said = "";
    },
    text: (words) => {
      said += words;
    },
    close(name) {
      if (from && name === "row") row = Number(said);
      if (from && name === "col") column = Number(said);
      if (name === "from") from = false;
    },
  });
  return pinned;
}

/** What a part of the file refers to, by the ids it uses. */
function relationsOf(files: Files, part: string): ReadonlyMap<string, { readonly type: string; readonly part: string }> {
  const [folder, name] = [part.slice(0, part.lastIndexOf("/")), part.slice(part.lastIndexOf("/") + 1)];
  const relations = new Map<string, { type: string; part: string }>();
  readXml(files.get(`${folder}/_rels/${name}.rels`), {
    open(element, { Id = "", Type = "", Target = "" }) {
      if (element === "Relationship") relations.set(Id, { type: Type, part: resolved(folder, Target) });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const path: string[] = target.startsWith("/") ? [] : folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
