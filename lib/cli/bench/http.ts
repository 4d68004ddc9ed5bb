import http from "node:http";

/** A signed-in browser with one connection that is kept alive. Throws at any answer that is not 200. */
export type Visitor = { readonly cookie: string; get(path: string): Promise<string>; command<T>(name: string, input: unknown): Promise<T> };

/** Signs in as the sign-in page does. */
export async function signIn(address: string, account: { readonly email: string; readonly password: string }): Promise<Visitor> {
  const first = await fetch(`${address}/api/auth/csrf`);
  const { csrfToken } = (await first.json()) as { csrfToken: string };
  const answer = await fetch(`${address}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { cookie: cookieOf(first) },
    body: new URLSearchParams({ ...account, csrfToken, json: "true" }),
  });
  if (!answer.ok) throw new Error(`${account.email} could not sign in: ${answer.status}`);
  return visitor(address, cookieOf(answer));
}

function visitor(address: string, cookie: string): Visitor {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { cookie, "sec-fetch-site": "same-origin" };
  return {
    cookie,
    get: (path) => ask(address + path, { agent, headers }),
    async command<T>(name: string, input: unknown): Promise<T> {
      const options = { agent, method: "POST", headers: { ...headers, "content-type": "application/json" } };
      return JSON.parse(await ask(`${address}/api/commands/${name}`, options, JSON.stringify(input)));
    },
  };
}

function ask(url: string, options: http.RequestOptions, body = ""): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { ...options, headers: { ...options.headers, "content-length": Buffer.byteLength(body) } });
    request.once("error", reject);
    request.once("response", (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("error", reject);
      response.once("end", () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    request.end(body);
  });
}

function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
