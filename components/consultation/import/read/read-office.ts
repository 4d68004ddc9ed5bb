import type { Source, TroubleCode } from "@/lib/domain/consultation/remark-source";
import { readDocx } from "./read-docx";
import { readXlsx } from "./read-xlsx";
import { type Unpacked, unpack } from "./unpack";
import { readXml } from "./xml";

const types = "[Content_Types].xml";
const wanted = /^(?:\[Content_Types\]\.xml|word\/[^/]+\.xml|xl\/.+\.(?:xml|rels))$/;
const macros = /vbaProject\.bin$|vbaData\.xml$|^xl\/macrosheets\//i;

/** A document or workbook of Word, Excel, LibreOffice and the like, told by what is in it and not by its name. One with macros is refused. */
export function readOffice(bytes: Uint8Array): Source {
  const unpacked = unpack(bytes, wanted);
  if (typeof unpacked === "string") return refused(unpacked);
  const main = mainPart(unpacked);
  if (unpacked.names.some((name) => macros.test(name)) || /macroEnabled/i.test(main?.type ?? "")) return refused("macro");
  const document = main ? unpacked.files.get(main.part) : undefined;
  if (!main || !document) return refused("other-format");
  const tables = main.type.includes("wordprocessingml") ? readDocx(document) : readXlsx(unpacked.files, main.part);
  return tables.length === 0 ? refused("not-a-table") : { tables, troubles: [] };
}

function refused(code: TroubleCode): Source {
  return { tables: [], troubles: [{ code }] };
}

/** The part that everything hangs on; programs are free to name it "document2.xml". */
function mainPart({ files }: Unpacked): { readonly part: string; readonly type: string } | undefined {
  const parts: { part: string; type: string }[] = [];
  readXml(files.get(types), {
    open(name, { PartName = "", ContentType = "" }) {
      if (name === "Override") parts.push({ part: PartName.replace(/^\//, ""), type: ContentType });
    },
  });
  return parts.find(({ type }) =>
    /(wordprocessingml\.(document|template)|spreadsheetml\.(sheet|template)|ms-(word|excel)\.[\w.]+)\.main\+xml$/.test(type),
  );
}
