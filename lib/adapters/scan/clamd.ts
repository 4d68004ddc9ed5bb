import net from "node:net";
import type { Readable } from "node:stream";

const patienceMs = 120_000;

export type Verdict = { readonly scanner: string; readonly found: string | null };

/**
 * Asks clamd about a stream of bytes (INSTREAM, as `man clamd` has it). `url` is `tcp://host:port` or `unix:/path`. Gives the
 * scanner's version with the name of what it found, or null for nothing. Rejects where clamd is away, silent for two minutes, or
 * could not scan (its own limit of size): that is no verdict. The stream is read to its end or destroyed.
 */
export async function scanWithClamd(url: string, open: () => Promise<Readable>): Promise<Verdict> {
  const scanner = (await ask(url, "zVERSION\0")).split("/").slice(0, 2).join("/");
  const answer = await ask(url, "zINSTREAM\0", await open());
  const [, found] = /^stream: (.+) FOUND$/.exec(answer) ?? [];
  if (found === undefined && answer !== "stream: OK") throw new Error(`clamd gave no verdict: ${answer.slice(0, 200)}`);
  return { scanner, found: found ?? null };
}

async function ask(url: string, command: string, bytes?: Readable): Promise<string> {
  const socket = net.connect(placeOf(url));
  socket.setTimeout(patienceMs, () => socket.destroy(new Error("clamd did not answer")));
  const answer = new Promise<string>((resolve, reject) => {
    const said: Buffer[] = [];
    let broken = "it closed the line without a word";
    socket.on("data", (part: Buffer) => said.push(part));
    // A line that breaks while the rest is being sent may have brought its word already.
    socket.once("error", (cause) => {
      broken = cause.message;
    });
    socket.once("close", () => {
      const text = Buffer.concat(said).toString("utf8").replace(/\0.*$/s, "").trim();
      if (text) resolve(text);
      else reject(new Error(`clamd gave no verdict: ${broken}`));
    });
  });
  // It may answer before all is sent, and close: its word counts, not the broken line.
  const sent = send(socket, command, bytes).catch(() => undefined);
  try {
    return await answer;
  } finally {
    bytes?.destroy();
    socket.destroy();
    await sent;
  }
}

async function send(socket: net.Socket, command: string, bytes?: Readable): Promise<void> {
  await write(socket, Buffer.from(command));
  if (!bytes) return;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    await write(socket, lengthOf(chunk.length));
    await write(socket, chunk);
  }
  await write(socket, lengthOf(0));
}

/** Waits until the other side has taken it, so that memory does not grow with the file. */
function write(socket: net.Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => socket.write(bytes, (cause) => (cause ? reject(cause) : resolve())));
}

function lengthOf(size: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(size);
  return bytes;
}

function placeOf(url: string): net.NetConnectOpts {
  if (url.startsWith("unix:")) return { path: url.slice("unix:".length) };
  const { hostname, port } = new URL(url);
  return { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) };
}
