/** The part of archiver 8 used here; the package brings no types of its own. */
declare module "archiver" {
  import type { Readable, Transform } from "node:stream";

  export class ZipArchive extends Transform {
    constructor(options: { store: boolean });
    append(source: Readable | Buffer, entry: { name: string; date: Date; mode: number }): this;
    finalize(): Promise<void>;
    abort(): this;
  }
}
