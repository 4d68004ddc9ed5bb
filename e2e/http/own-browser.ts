import type { Browser, Page } from "@playwright/test";
import { people } from "../../prisma/seed/people";
import type { Product } from "./product";
import { password } from "./world";

type Visitors = {
  /** A device on which somebody of the demonstration world has signed in. */
  signedInAs(key: (typeof people)[number]["key"]): Promise<Page>;
  /** A device of somebody without an account. */
  anybody(): Promise<Page>;
};

/** Browsers at a product of a test's own. */
export function visitorsOf({ address }: Pick<Product, "address">, browser: Browser): Visitors {
  const anybody = async () => {
    const page = await (await browser.newContext({ baseURL: address })).newPage();
    // What is not there after so long will not come.
    page.setDefaultTimeout(20_000);
    return page;
  };
  return {
    anybody,
    async signedInAs(key) {
      const page = await anybody();
      const { email = "" } = people.find((each) => each.key === key) ?? {};
      const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
      const headers = { origin: address };
      const form = { email, password, csrfToken, json: "true" };
      const answer = await page.request.post("/api/auth/callback/credentials", { form, headers });
      if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()}`);
      // From here on what the page asks comes from where it stands.
      await page.goto("/");
      return page;
    },
  };
}
