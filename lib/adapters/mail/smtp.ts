import nodemailer from "nodemailer";

export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where the reader's mail program ends such mails with one press (RFC 8058): an https or http address that takes a POST. */
  readonly unsubscribe?: string;
};

const seconds = 1000;

/**
 * Sends plain-text mail through the server of `url` (smtp: or smtps:, with user and password percent-encoded if it
 * wants them; `?requireTLS=true` insists on STARTTLS) as `from` ("Name <address>" or an address). Throws at once
 * when either is malformed.
 */
export function mailer(url: string, from: string) {
  const server = serverOf(url);
  const sender = senderOf(from);
  const transport = nodemailer.createTransport({
    ...server,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 30 * seconds,
    dnsTimeout: 10 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  return {
    /**
     * Sends one mail to one address, in NFC; resolves when the server has taken it. Refuses, with an exception,
     * anything but a single plain address; line ends and other controls in the subject become spaces.
     */
    async send({ to, subject, text, unsubscribe }: Mail): Promise<void> {
      await transport.sendMail({
        from: sender,
        to: { name: "", address: addressOf(to) },
        subject: oneLine(subject),
        text: text.toWellFormed().normalize("NFC"),
        ...(unsubscribe ? { headers: unsubscribing(unsubscribe) } : {}),
      });
    },
    /** Lets go of the server. */
    close(): void {
      transport.close();
    },
  };
}

function unsubscribing(address: string) {
  return { "List-Unsubscribe": `<${new URL(address).href}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

/**
 * Will no later try do better? So it is where the address is no plain one, or the server refuses its reader with a permanent code
 * (RFC 5321, 4.2.1: 5yz). A wrong password of ours is mended by us: that is tried again.
 */
export function refusedForGood(cause: unknown): boolean {
  if (cause instanceof UnusableAddress) return true;
  if (!(cause instanceof Error) || !("code" in cause) || !("responseCode" in cause)) return false;
  return cause.code === "EENVELOPE" && Number(cause.responseCode) >= 500;
}

class UnusableAddress extends Error {}

function serverOf(url: string) {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const secure = parsed?.protocol === "smtps:";
  if (parsed === undefined || parsed.hostname === "" || !(secure || parsed.protocol === "smtp:")) {
    throw new Error("The mail server must be given as smtp://host:port or smtps://host:port");
  }
  const user = decodeURIComponent(parsed.username);
  return {
    host: parsed.hostname.replace(/^\[|\]$/g, ""),
    port: parsed.port === "" ? (secure ? 465 : 587) : Number(parsed.port),
    secure,
    requireTLS: parsed.searchParams.get("requireTLS") === "true",
    auth: user === "" ? undefined : { user, pass: decodeURIComponent(parsed.password) },
  };
}

function senderOf(from: string): { name: string; address: string } {
  const [, name, address] = /^([^<>]*)<([^<>]+)>$/.exec(from.trim()) ?? [];
  return { name: oneLine(name ?? ""), address: addressOf(address ?? from.trim()) };
}

/** One address and nothing else: no name, list, comment, quoting, blank or line end in which a second could hide. */
function addressOf(text: string): string {
  const plain = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?$/;
  if (!plain.test(text)) throw new UnusableAddress("Not a plain mail address");
  return text;
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
}
