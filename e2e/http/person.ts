import type { RefusalCode } from "@/lib/domain/result";

/** What came back: how it ended in one word, the status it was sent with, and the JSON. */
export type Answer = { readonly outcome: Outcome; readonly status: number; readonly body: unknown };
export type Outcome = "done" | RefusalCode;

/** Somebody who asks the product over HTTP, signed in when there is a cookie. */
export type Person = {
  readonly cookie: string;
  command(name: string, input: unknown): Promise<Answer>;
  query(name: string, input: unknown): Promise<Answer>;
  /** A page's status and where it leads. */
  page(path: string): Promise<{ readonly status: number; readonly location: string | null; readonly text: string }>;
  /** A request as it is, from this person's browser. */
  send(path: string, request?: RequestInit): Promise<Response>;
};

/** A browser without anybody signed in, or with the cookie of somebody; `more` are headers that go with everything it asks. */
export function browser(address: string, cookie = "", more: Readonly<Record<string, string>> = {}): Person {
  const send = (path: string, { headers, ...request }: RequestInit = {}) =>
    fetch(address + path, {
      redirect: "manual",
      ...request,
      headers: { "sec-fetch-site": "same-origin", ...more, ...(cookie ? { cookie } : {}), ...Object.fromEntries(new Headers(headers)) },
    });
  return {
    cookie,
    send,
    command: async (name, input) =>
      answerOf(
        await send(`/api/commands/${name}`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(input),
        }),
      ),
    query: async (name, input) => answerOf(await send(`/api/queries/${name}?input=${encodeURIComponent(JSON.stringify(input))}`)),
    async page(path) {
      const response = await send(path);
      return { status: response.status, location: response.headers.get("location"), text: await response.text() };
    },
  };
}

/** What Next's router fetches of a page: asked without the address it makes up for that, it is first led there. */
export function routerPart(person: Person, path: string): Promise<Response> {
  return person.send(path, { headers: { rsc: "1" }, redirect: "follow" });
}

/** Where somebody who is not signed in is led from a page: to the sign-in, which leads them back. */
export function leadsToSignIn(path: string) {
  return { status: 307, location: path === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(path)}` };
}

/** Reads an answer of the doors; one that is no JSON, or no refusal for a bad status, is a failure of the test. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const body: unknown = JSON.parse(text);
  if (response.ok) return { outcome: "done", status: response.status, body };
  return { outcome: refusalIn(body), status: response.status, body };
}

function refusalIn(body: unknown): RefusalCode {
  const { refusal } = body as { refusal?: { code?: RefusalCode } };
  if (!refusal?.code) throw new Error(`No refusal in ${JSON.stringify(body).slice(0, 300)}`);
  return refusal.code;
}

/** Signs in as the sign-in page does: a token first, then address and password. */
export async function signIn(address: string, email: string, password: string): Promise<Person> {
  const { response, cookies } = await attemptSignIn(address, { email, password });
  const cookie = cookies.find((one) => one.startsWith("next-auth.session-token="));
  if (!cookie) throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}`);
  return browser(address, cookie);
}

/** What the sign-in answers, and the cookies it sets. */
export async function attemptSignIn(address: string, fields: Readonly<Record<string, string>>) {
  const first = await fetch(`${address}/api/auth/csrf`);
  const { csrfToken } = (await first.json()) as { csrfToken: string };
  const response = await fetch(`${address}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookiesOf(first).join("; "), "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
  return { response, cookies: cookiesOf(response) };
}

function cookiesOf(response: Response): readonly string[] {
  return response.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
}
