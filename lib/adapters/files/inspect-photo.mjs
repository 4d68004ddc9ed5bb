import sharp from "sharp";
import { readExif } from "./exif.mjs";
import { drawsPicture, exifOf, readJpeg } from "./jpeg.mjs";
import { endsAsZip, isAnotherFile } from "./second-kind.mjs";

/** A progressive picture is held whole while it is decoded: six bytes a pixel. */
const mostPixels = 50_000_000;
const qualities = [95, 90, 82, 70];

sharp.cache(false);
sharp.concurrency(1);

/**
 * What a JPEG is, and the copy of it that may be sent: without place, camera, names, previews and whatever lay behind the
 * picture; turned as it is looked at. Its pixels stay untouched unless it has to be turned. Refuses with a code.
 */
export async function inspectPhoto(bytes, { maxBytes }) {
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (header?.format !== "jpeg") return { refused: "photo-broken" };
  if (header.width * header.height > mostPixels) return { refused: "photo-too-many-pixels" };
  const file = readJpeg(bytes);
  if (!file) return { refused: "photo-broken" };
  if (bytes.subarray(0, 1024).includes("%PDF-") || endsAsZip(bytes) || isAnotherFile(bytes.subarray(file.end)))
    return { refused: "file-two-kinds" };
  if (!(await decodes(bytes))) return { refused: "photo-broken" };
  const turned = (header.orientation ?? 1) > 1;
  const sent = turned ? await turn(bytes, maxBytes) : strip(file, bytes);
  const exif = readExif(exifOf(file.segments, bytes));
  const sideways = (header.orientation ?? 1) > 4;
  const facts = {
    kind: "photo",
    width: sideways ? header.height : header.width,
    height: sideways ? header.width : header.height,
    colour: header.space === "cmyk" ? "cmyk" : header.channels === 1 ? "grey" : "colour",
    ...exif,
    hadLocation: exif.hadLocation || /GPSLatitude/.test(header.xmp?.toString("latin1") ?? ""),
  };
  return { mediaType: "image/jpeg", facts, sent: sent.length === bytes.length ? undefined : sent };
}

/**
 * Reads every row, so that a picture that breaks off is found; small, so that it costs little. Some telephones write what the
 * decoder warns about and draws all the same: only its word of missing data counts.
 */
async function decodes(bytes) {
  const complaint = (failOn) =>
    sharp(bytes, { failOn, limitInputPixels: mostPixels })
      .resize(64, 64, { fit: "inside" })
      .timeout({ seconds: 15 })
      .raw()
      .toBuffer()
      .then(
        () => undefined,
        (error) => String(error.message),
      );
  const warned = await complaint("warning");
  if (warned === undefined) return true;
  return !/corrupt|premature|bogus huffman/i.test(warned) && (await complaint("error")) === undefined;
}

function strip({ segments }, bytes) {
  return Buffer.concat(segments.filter((segment) => drawsPicture(segment, bytes)).map(({ start, end }) => bytes.subarray(start, end)));
}

async function turn(bytes, maxBytes) {
  for (const quality of qualities) {
    const turned = await sharp(bytes, { limitInputPixels: mostPixels })
      .rotate()
      .keepIccProfile()
      .jpeg({ quality, chromaSubsampling: quality > 90 ? "4:4:4" : "4:2:0" })
      .timeout({ seconds: 20 })
      .toBuffer();
    if (turned.length <= maxBytes || quality === qualities.at(-1)) return turned;
  }
}
