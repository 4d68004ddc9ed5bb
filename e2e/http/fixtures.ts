import { rm } from "node:fs/promises";
import { test as base } from "@playwright/test";
import { dataFolder, type Product, startProduct } from "./product";
import { makeWorld, type World } from "./world";

/**
 * A product of these tests' own, shared by all of them: they hammer it, look into its database and move stages by hand, which
 * no journey in a browser should have to notice.
 */
export const test = base.extend<object, { product: Product; world: World }>({
  product: [
    // Playwright reads what a fixture needs from this pattern, so there must be one.
    async ({ playwright: _ }, use) => {
      const folder = await dataFolder();
      const product = await startProduct(folder);
      await use(product);
      await product.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
  world: [async ({ product }, use) => use(await makeWorld(product)), { scope: "worker", timeout: 60_000 }],
});
