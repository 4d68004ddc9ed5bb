// The segments of a JPEG file (ITU-T T.81, annex B), read byte by byte: what a decoder skips is not skipped here.

const [startOfScan, endOfImage, app0, app1, app2, app14, app15, comment] = [0xda, 0xd9, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe];

/**
 * Gives each segment as { marker, start, end, body } and where the picture ends; undefined where the file breaks off or is no
 * sequence of segments. What follows the end is not looked at.
 */
export function readJpeg(bytes) {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const segments = [{ marker: 0xd8, start: 0, end: 2, body: 2 }];
  let at = 2;
  while (at + 1 < bytes.length) {
    const start = at;
    if (bytes[at] !== 0xff) return undefined;
    while (bytes[at] === 0xff) at += 1;
    const marker = bytes[at];
    at += 1;
    if (marker === endOfImage) return { segments: [...segments, { marker, start, end: at, body: at }], end: at };
    if (marker === undefined || marker === 0) return undefined;
    const body = at + 2;
    at = isAlone(marker) ? at : at + bytes.readUInt16BE(Math.min(at, bytes.length - 2));
    if (at > bytes.length || (at < body && !isAlone(marker))) return undefined;
    if (marker === startOfScan) at = endOfScan(bytes, at);
    segments.push({ marker, start, end: at, body });
  }
  return undefined;
}

/** The first marker after a scan's data; a zero after FF and the marks of restarts belong to the data. */
function endOfScan(bytes, from) {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && at + 1 < bytes.length) {
    const next = bytes[at + 1];
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, next === 0xff ? at + 1 : at + 2);
  }
  return bytes.length;
}

function isAlone(marker) {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/** Whether a segment says how to draw the picture; all others (EXIF, XMP, IPTC, previews, comments, unknown ones) only tell about it. */
export function drawsPicture({ marker, body, end }, bytes) {
  if (marker === comment) return false;
  if (marker < app0 || marker > app15) return true;
  const says = (name) => bytes.toString("latin1", body, Math.min(end, body + name.length)) === name;
  if (marker === app0) return says("JFIF\0");
  if (marker === app2) return says("ICC_PROFILE\0");
  return marker === app14 && says("Adobe");
}

/** The body of the first EXIF segment, beginning with its TIFF header. */
export function exifOf(segments, bytes) {
  const found = segments.find(({ marker, body }) => marker === app1 && bytes.toString("latin1", body, body + 6) === "Exif\0\0");
  return found && bytes.subarray(found.body + 6, found.end);
}
