import { type APIRequestContext, type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type { Role } from "@/lib/domain/roles";
import { people } from "../prisma/seed/people";

/** The demonstration world's one password, as the start command prints it. */
export const password = "ho-so-uccn-2027";

export type Account = (typeof people)[number]["key"];

type Watch = {
  /** From here on this error is expected on that page's console: a refused request, a server that is away. */
  tolerate(page: Page, what: RegExp): void;
  /** A new device of somebody's: a context of its own with one page. */
  device(): Promise<Page>;
};

type Fixtures = {
  watch: Watch;
  /** A page on a device of its own, signed in as this account, or as the first person of a role. */
  signedInAs(who: Account | Role): Promise<Page>;
};

export const test = base.extend<Fixtures>({
  watch: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const errors: { page: Page; message: string }[] = [];
    const tolerated: { page: Page; what: RegExp }[] = [];
    await use({
      tolerate: (page, what) => tolerated.push({ page, what }),
      async device() {
        const context = await browser.newContext();
        contexts.push(context);
        context.on("weberror", (error) => errors.push({ page: error.page() as Page, message: String(error.error()) }));
        context.on("console", (message) => {
          if (message.type() === "error")
            errors.push({ page: message.page() as Page, message: `${message.text()} ${message.location().url}` });
        });
        return context.newPage();
      },
    });
    await Promise.all(contexts.map((context) => context.close()));
    const unexpected = errors.filter(
      ({ page, message }) => !tolerated.some((each) => each.page.context() === page.context() && each.what.test(message)),
    );
    expect(unexpected.map(({ message }) => message)).toEqual([]);
  },
  signedInAs: async ({ watch }, use) => {
    await use(async (who) => {
      const page = await watch.device();
      await signIn(page.request, addressOf(who));
      return page;
    });
  },
});

export { expect };

/** Signs in through the product's own door, without a form. */
async function signIn(request: APIRequestContext, email: string): Promise<void> {
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const form = { csrfToken, email, password, json: "true" };
  const answer = await request.post("/api/auth/callback/credentials", { form });
  expect(answer.ok(), `Signing in as ${email} gave ${await answer.text()}`).toBe(true);
}

export function nameOf(who: Account | Role): string {
  return found(who).name;
}

export function addressOf(who: Account | Role): string {
  return found(who).email;
}

function found(who: Account | Role) {
  const person = people.find(({ key }) => key === who) ?? people.find(({ role }) => role === who);
  if (!person) throw new Error(`Nobody is ${who} in the demonstration world.`);
  return person;
}
