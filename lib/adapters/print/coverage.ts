import { readFileSync } from "node:fs";

/**
 * The code points a TrueType file has a glyph for, read from its `cmap` table (formats 12 and 4).
 * Throws when the file is no TrueType font or has no Unicode table.
 */
export function coverageOf(file: string): Set<number> {
  const bytes = readFileSync(/* turbopackIgnore: true */ file);
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = tableAt(font, "cmap");
  if (cmap === undefined) throw new Error(`No cmap table: ${file}`);
  const found = new Map<number, number>();
  for (let i = 0; i < font.getUint16(cmap + 2); i++) {
    const record = cmap + 4 + i * 8;
    const platform = font.getUint16(record);
    if (platform !== 0 && platform !== 3) continue;
    const at = cmap + font.getUint32(record + 4);
    found.set(font.getUint16(at), at);
  }
  const twelve = found.get(12);
  if (twelve !== undefined) return groups(font, twelve);
  const four = found.get(4);
  if (four !== undefined) return segments(font, four);
  throw new Error(`No Unicode character table: ${file}`);
}

function tableAt(font: DataView, name: string): number | undefined {
  for (let i = 0; i < font.getUint16(4); i++) {
    const record = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((n) => font.getUint8(record + n)));
    if (tag === name) return font.getUint32(record + 8);
  }
  return undefined;
}

/** Format 12: runs of code points mapped to consecutive glyphs. */
function groups(font: DataView, at: number): Set<number> {
  const covered = new Set<number>();
  for (let i = 0; i < font.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12;
    const first = font.getUint32(group);
    const glyph = font.getUint32(group + 8);
    for (let code = first; code <= font.getUint32(group + 4); code++) {
      if (glyph + code - first !== 0) covered.add(code);
    }
  }
  return covered;
}

/** Format 4: segments of the Basic Multilingual Plane, by offset or by a table of glyphs. */
function segments(font: DataView, at: number): Set<number> {
  const covered = new Set<number>();
  const size = font.getUint16(at + 6);
  for (let i = 0; i < size; i += 2) {
    const last = font.getUint16(at + 14 + i);
    const first = font.getUint16(at + 16 + size + i);
    const delta = font.getUint16(at + 16 + size * 2 + i);
    const rangeAt = at + 16 + size * 3 + i;
    const range = font.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph = range === 0 ? code : font.getUint16(rangeAt + range + (code - first) * 2);
      if (range !== 0 && glyph === 0) continue;
      if (((glyph + delta) & 0xffff) !== 0) covered.add(code);
    }
  }
  return covered;
}
