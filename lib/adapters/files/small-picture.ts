import type { Readable } from "node:stream";
import sharp from "sharp";

const side = 480;
const mostPixels = 50_000_000;

/** A JPEG of at most 480 pixels a side of a picture that has been inspected. Rejects what cannot be drawn. */
export async function smallPicture(picture: Readable): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = sharp({ limitInputPixels: mostPixels, failOn: "error" })
    .rotate()
    .resize(side, side, { fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: 72, mozjpeg: true })
    .timeout({ seconds: 15 });
  picture.once("error", (cause) => drawing.destroy(cause));
  return new Uint8Array(await picture.pipe(drawing).toBuffer());
}
