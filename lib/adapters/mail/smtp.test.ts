import { once } from "node:events";
import { createServer } from "node:net";
import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, it } from "vitest";
import { mailer, refusedForGood } from "./smtp";

type Received = { readonly to: string[]; readonly from: string; readonly raw: string };

const received: Received[] = [];
let server: SMTPServer;
let url = "";

beforeEach(async () => {
  received.length = 0;
  server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) => (auth.password === "mật khẩu" ? done(null, { user: auth.username }) : done(new Error("wrong"))),
    onRcptTo: (address, _session, done) => done(address.address.startsWith("nobody") ? new Error("no such mailbox") : null),
    onData: (stream, session, done) => {
      void buffer(stream).then((raw) => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          raw: raw.toString("latin1"),
          to: rcptTo.map((to) => to.address),
          from: mailFrom === false ? "" : mailFrom.address,
        });
        done();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  url = `smtp://127.0.0.1:${portOf(server.server.address())}`;
});
afterEach(() => new Promise<void>((done) => server.close(done)));

function portOf(address: ReturnType<typeof server.server.address>): number {
  if (address === null || typeof address === "string") throw new Error("No port");
  return address.port;
}

function only(): Received {
  const [mail, ...more] = received;
  if (mail === undefined || more.length > 0) throw new Error(`${received.length} mails arrived, not one`);
  return mail;
}

/** Headers unfolded and decoded (RFC 2047), body decoded by its transfer encoding: as a mail reader would. */
function read(raw: string): { headers: Map<string, string>; text: string } {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const headers = new Map(
    head
      .replace(/\r\n[ \t]/g, " ")
      .split("\r\n")
      .map((line): [string, string] => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon).toLowerCase(), words(line.slice(colon + 1).trim())];
      }),
  );
  const body = rest.join("\r\n\r\n");
  const encoding = headers.get("content-transfer-encoding");
  const bytes =
    encoding === "base64"
      ? Buffer.from(body, "base64")
      : encoding === "quoted-printable"
        ? quoted(body.replace(/=\r\n/g, ""))
        : Buffer.from(body, "latin1");
  return { headers, text: bytes.toString("utf8") };
}

function words(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_whole, how: string, text: string) =>
      (how.toLowerCase() === "b" ? Buffer.from(text, "base64") : quoted(text.replace(/_/g, " "))).toString("latin1"),
    )
    .replace(/^.*$/s, (all) => Buffer.from(all, "latin1").toString("utf8"));
}

function quoted(text: string): Buffer {
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
}

const subject = "Trả lời 3 ý kiến của Viện về câu 9.4 trước hạn nộp hồ sơ ứng cử của thành phố Huế, lĩnh vực Ẩm thực";
const text = "Kính gửi chị Ánh,\n\nHồ sơ đã được chuyển sang bước “Thẩm định”.\n.\nMột dòng chấm đứng riêng.\nTrân trọng";

it("delivers Vietnamese subject and text unchanged, in NFC", async () => {
  const mail = mailer(url, "Hồ sơ UCCN <uccn@example.vn>");
  await mail.send({ to: "anh@example.vn", subject: subject.normalize("NFD"), text: text.normalize("NFD") });
  mail.close();
  const { raw, to, from } = only();
  const arrived = read(raw);
  expect([to, from]).toEqual([["anh@example.vn"], "uccn@example.vn"]);
  expect(arrived.headers.get("subject")).toBe(subject.normalize("NFC"));
  expect(arrived.headers.get("from")).toBe("Hồ sơ UCCN <uccn@example.vn>");
  expect(arrived.text.replace(/\r\n/g, "\n").trimEnd()).toBe(text.normalize("NFC"));
});

it("lets no second recipient or header in by way of address, subject or sender", async () => {
  const mail = mailer(url, "uccn@example.vn");
  const bad = [
    "a@example.vn, b@example.vn",
    "a@example.vn\r\nBcc: b@example.vn",
    "A <a@example.vn>",
    "a@example.vn\n",
    "",
    "a",
    "a@b@c",
    "<a@example.vn>",
    "a@example.vn>\r\nRCPT TO:<b@example.vn",
  ];
  for (const to of bad) await expect(mail.send({ to, subject: "x", text: "x" })).rejects.toThrow("Not a plain mail address");
  await mail.send({ to: "a@example.vn", subject: "Một\r\nBcc: b@example.vn\r\n\r\nhai\u2028ba", text: "x" });
  const { raw, to } = only();
  expect(to).toEqual(["a@example.vn"]);
  expect(read(raw).headers.get("subject")).toBe("Một Bcc: b@example.vn hai ba");
  expect([...read(raw).headers.keys()]).not.toContain("bcc");
  expect(() => mailer(url, "X <a@example.vn>\r\nBcc: b@example.vn")).toThrow("Not a plain mail address");
});

it("signs in with a percent-encoded password, and says when it is refused", async () => {
  const signedIn = mailer(url.replace("smtp://", `smtp://may:${encodeURIComponent("mật khẩu")}@`), "uccn@example.vn");
  await signedIn.send({ to: "a@example.vn", subject: "x", text: "x" });
  expect(received).toHaveLength(1);
  await expect(signedIn.send({ to: "nobody@example.vn", subject: "x", text: "x" })).rejects.toThrow("no such mailbox");
  const refused = mailer(url.replace("smtp://", "smtp://may:sai@"), "uccn@example.vn");
  await expect(refused.send({ to: "a@example.vn", subject: "x", text: "x" })).rejects.toThrow(/Invalid login/);
});

it("sends nothing when TLS is required and the certificate of the server is not good", async () => {
  const strict = mailer(`${url}?requireTLS=true`, "uccn@example.vn");
  await expect(strict.send({ to: "a@example.vn", subject: "x", text: "x" })).rejects.toThrow(/certificate/);
  expect(received).toHaveLength(0);
});

it("refuses what is not a mail server, and fails when none answers", async () => {
  for (const wrong of ["", "localhost", "http://127.0.0.1", "smtp://", "file:///etc/passwd"])
    expect(() => mailer(wrong, "uccn@example.vn")).toThrow("mail server");
  const closed = createServer().listen(0, "127.0.0.1");
  await once(closed, "listening");
  const port = portOf(closed.address());
  await new Promise((done) => closed.close(done));
  await expect(mailer(`smtp://127.0.0.1:${port}`, "uccn@example.vn").send({ to: "a@example.vn", subject: "x", text: "x" })).rejects.toThrow(
    /ECONNREFUSED/,
  );
});

it("knows a refusal that no later try would mend from what passes", async () => {
  const failing = async (server: string, to: string) => {
    const failure = await mailer(server, "uccn@example.vn")
      .send({ to, subject: "x", text: "x" })
      .catch((cause: unknown) => cause);
    return refusedForGood(failure);
  };
  const signedIn = url.replace("smtp://", `smtp://may:${encodeURIComponent("mật khẩu")}@`);
  expect(await failing(signedIn, "nobody@example.vn")).toBe(true);
  expect(await failing(signedIn, "a@b@example.vn")).toBe(true);
  expect(await failing(url.replace("smtp://", "smtp://may:sai@"), "a@example.vn")).toBe(false);
  expect(await failing("smtp://127.0.0.1:1", "a@example.vn")).toBe(false);
  expect(refusedForGood("550")).toBe(false);
});
