import { type Attributes, readXml } from "./xml";

/** How a cell's number is shown, as far as it changes what a person reads: a day, or a fixed count of decimals. */
export type NumberLook = "day" | { readonly decimals: number } | undefined;

const days = new Set([14, 15, 16, 17, 22]);

/** The looks of a workbook's cells, by the number that each cell gives. */
export function looksOf(styles: Uint8Array | undefined): readonly NumberLook[] {
  const codes = new Map<number, string>();
  const looks: NumberLook[] = [];
  let inCells = false;
  readXml(styles, {
    open(name: string, attributes: Attributes) {
      if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) looks.push(lookOf(Number(attributes.numFmtId ?? 0), codes));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return looks;
}

function lookOf(id: number, codes: ReadonlyMap<number, string>): NumberLook {
  if (days.has(id)) return "day";
  if (id === 2) return { decimals: 2 };
  const code = (codes.get(id) ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  const fixed = /^0\.(0+)(?:_.|;|$)/.exec(code)?.[1];
  if (fixed) return { decimals: fixed.length };
  return /[dy]/i.test(code) && !/general/i.test(code) ? "day" : undefined;
}

/** A number as its sheet shows it: 9.1 kept with two decimals is "9.10"; a day is "09/04/2026" and not the count of days it is kept as. */
export function numberWords(kept: string, look: NumberLook): string {
  const number = Number(kept);
  if (kept.trim() === "" || !Number.isFinite(number)) return kept;
  if (look === "day" && number > 0 && number < 2_958_466) {
    const [year, month, day] = new Date(Math.round((number - 25_569) * 86_400_000)).toISOString().slice(0, 10).split("-");
    return `${day}/${month}/${year}`;
  }
  return typeof look === "object" ? number.toFixed(look.decimals) : String(Number(number.toPrecision(15)));
}
