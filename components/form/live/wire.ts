// How the server's messages are written: numbers in groups of seven bits, lowest first; texts and blocks after their length.

/** A message being written, part after part. */
export class Writer {
  private readonly bytes: number[] = [];

  uint(value: number): this {
    let left = value;
    while (left > 127) {
      this.bytes.push(128 + (left % 128));
      left = Math.floor(left / 128);
    }
    this.bytes.push(left);
    return this;
  }

  block(block: Uint8Array): this {
    this.uint(block.byteLength);
    for (const byte of block) this.bytes.push(byte);
    return this;
  }

  text(text: string): this {
    return this.block(new TextEncoder().encode(text));
  }

  done(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.bytes);
  }
}

/** A message being read in the same order. Throws where it ends too soon. */
export class Reader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  uint(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new Error("A message ends too soon.");
      this.at += 1;
      value += (byte % 128) * unit;
      if (byte < 128) return value;
    }
  }

  block(): Uint8Array {
    const length = this.uint();
    if (this.at + length > this.bytes.byteLength) throw new Error("A message ends too soon.");
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  text(): string {
    return new TextDecoder().decode(this.block());
  }
}
