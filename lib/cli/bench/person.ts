import http from "node:http";

/** Somebody signed in over HTTP, on one kept connection, as a browser would be. */
export class BenchPerson {
  private readonly agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  private readonly cookies = new Map<string, string>();

  constructor(private readonly address: string) {}

  async signIn(email: string, password: string): Promise<void> {
    const { csrfToken } = JSON.parse(await this.get("/api/auth/csrf")) as { csrfToken: string };
    const form = new URLSearchParams({ csrfToken, email, password, json: "true" }).toString();
    await this.ask("POST", "/api/auth/callback/credentials", form, "application/x-www-form-urlencoded");
  }

  get(path: string): Promise<string> {
    return this.ask("GET", path);
  }

  async query<T>(name: string, input: object): Promise<T> {
    return JSON.parse(await this.get(`/api/queries/${name}?input=${encodeURIComponent(JSON.stringify(input))}`)) as T;
  }

  async command<T>(name: string, input: object): Promise<T> {
    return JSON.parse(await this.ask("POST", `/api/commands/${name}`, JSON.stringify(input), "application/json")) as T;
  }

  leave(): void {
    this.agent.destroy();
  }

  private ask(method: string, path: string, body = "", type = ""): Promise<string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { cookie, origin: this.address, ...(body ? { "content-type": type, "content-length": Buffer.byteLength(body) } : {}) };
    return new Promise((resolve, reject) => {
      const request = http.request(new URL(path, this.address), { method, headers, agent: this.agent }, (response) => {
        for (const line of response.headers["set-cookie"] ?? []) this.keep(line);
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => {
          const text = Buffer.concat(parts).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${method} ${path} answered ${response.statusCode}: ${text.slice(0, 200)}`));
        });
      });
      request.on("error", reject);
      request.end(body);
    });
  }

  private keep(line: string): void {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
