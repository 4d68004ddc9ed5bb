// The few fields of EXIF (CIPA DC-008) that the product asks for. Everything is optional, and nothing in the file is believed to be in bounds.

const [artist, exifFolder, gpsFolder, dateOriginal, latitude] = [0x013b, 0x8769, 0x8825, 0x9003, 0x0002];

/** Location, author and date of a TIFF structure; what is broken reads as not there. */
export function readExif(tiff) {
  const nothing = { hadLocation: false, author: null, takenOn: null };
  if (!tiff || tiff.length < 8) return nothing;
  const little = tiff.toString("latin1", 0, 2) === "II";
  const number = (at, size) => (at + size > tiff.length ? 0 : little ? tiff.readUIntLE(at, size) : tiff.readUIntBE(at, size));
  const fields = (at) => {
    const found = new Map();
    for (let left = at === 0 ? 0 : Math.min(number(at, 2), 500), entry = at + 2; left > 0; left -= 1, entry += 12)
      found.set(number(entry, 2), { length: number(entry + 4, 4), value: number(entry + 8, 4), inline: entry + 8 });
    return found;
  };
  const text = (field) => {
    if (!field || field.length > 200) return null;
    const start = field.length <= 4 ? field.inline : field.value;
    return (
      tiff
        .toString("utf8", start, start + field.length)
        .replace(/\0.*$/s, "")
        .normalize("NFC")
        .trim() || null
    );
  };
  const first = fields(number(4, 4));
  const details = fields(first.get(exifFolder)?.value ?? 0);
  const [, year, month, day] = /^(\d{4}):(\d\d):(\d\d)/.exec(text(details.get(dateOriginal)) ?? "") ?? [];
  return {
    hadLocation: fields(first.get(gpsFolder)?.value ?? 0).has(latitude),
    author: text(first.get(artist)),
    takenOn: isDate(year, month, day) ? `${year}-${month}-${day}` : null,
  };
}

function isDate(year, month, day) {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number(year) > 1800 && !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}
