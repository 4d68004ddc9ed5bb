import Papa from "papaparse";
import type { Source } from "@/lib/domain/consultation/remark-source";

// Stand in no text: a separator where there is only one column, a quotation mark where marks are only words.
const [noSeparator, noQuote] = ["\u001f", "\u001e"];

/** Words parted by tabs, as a sheet gives them to a plain clipboard; a cell of several lines stands in quotation marks. */
export function readPlain(text: string): Source {
  return text.includes("\t") ? readCells(text, "\t") : { tables: [], troubles: [{ code: "not-a-table" }] };
}

/** A CSV whatever parts its columns: commas, semicolons (Excel in Vietnamese), tabs or bars; Excel's own first line "sep=;" counts. */
export function readCsv(text: string): Source {
  const named = /^sep=(.)\r?\n/i.exec(text);
  return readCells(named ? text.slice(named[0].length) : text, named?.[1]);
}

function readCells(text: string, delimiter: string | undefined): Source {
  const guess = { delimiter: delimiter ?? "", delimitersToGuess: [",", ";", "\t", "|"] };
  let read = Papa.parse<string[]>(text, guess);
  if (read.errors.some(({ code }) => code === "UndetectableDelimiter")) read = Papa.parse<string[]>(text, { delimiter: noSeparator });
  const quoted = read.errors.some(({ type }) => type === "Quotes");
  if (quoted) read = Papa.parse<string[]>(text, { delimiter: read.meta.delimiter, quoteChar: noQuote });
  const rows = read.data.map((cells, index) => ({ line: index + 1, cells: cells.map((each) => ({ text: each })) }));
  return { tables: [{ rows }], troubles: [] };
}

/**
 * Text from bytes: UTF-8, or UTF-16 with its mark, as Excel's "Unicode Text". Nothing for other bytes: in Excel's plain CSV Vietnamese
 * letters have already become question marks or another alphabet's.
 */
export function textOf(bytes: Uint8Array): string | undefined {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
  try {
    return new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
