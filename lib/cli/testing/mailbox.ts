import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** `head`: the lines of the header, unfolded. */
export type Mail = { readonly to: string; readonly text: string; readonly head: string };
export type Mailbox = { readonly url: string; readonly received: Mail[]; close(): Promise<void> };

/** A mail server on loopback that really speaks SMTP and keeps what comes; it knows nobody whose address begins with "nobody". */
export async function startMailbox(): Promise<Mailbox> {
  const received: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onRcptTo: ({ address }, _session, done) => done(address.startsWith("nobody") ? new Error("no such mailbox") : null),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const raw = Buffer.concat(parts).toString("latin1");
        const [head = ""] = raw.split("\r\n\r\n");
        received.push({ to: session.envelope.rcptTo[0]?.address ?? "", text: readable(raw), head: head.replace(/\r\n[ \t]+/g, " ") });
        done();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, received, close: () => new Promise((closed) => server.close(() => closed())) };
}

/** The body of a mail as it is read: quoted-printable or base64, UTF-8. */
function readable(raw: string): string {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
  const bytes = body.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
