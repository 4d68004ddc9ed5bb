import { defineConfig } from "vitest/config";

// A zone with an odd offset (+05:45) and not Vietnam's own: a date that forgot its zone shows.
process.env.TZ = "Asia/Kathmandu";

const env = { TZ: "Asia/Kathmandu", NEXTAUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests", PUBLIC_URL: "http://localhost:3000" };
const elsewhere = ["**/node_modules/**", "**/.next/**", "**/.data/**", "e2e/**"];

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Printing takes seconds where other work goes on beside it.
          testTimeout: 20_000,
          env,
          include: ["{lib,prisma,components}/**/*.test.{ts,tsx}"],
          exclude: [...elsewhere, "**/*.{database,paper,service}.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          // What is printed, read back by the programs that open it elsewhere.
          name: "paper",
          env,
          include: ["{lib,components}/**/*.paper.test.ts"],
          exclude: elsewhere,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          env,
          include: ["**/*.database.test.ts"],
          exclude: elsewhere,
          globalSetup: "lib/cli/testing/database-setup.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // With real servers beside the database's: a store of files, a scanner.
        extends: true,
        test: {
          name: "services",
          env,
          include: ["**/*.service.test.ts"],
          exclude: elsewhere,
          globalSetup: "lib/cli/testing/database-setup.ts",
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
