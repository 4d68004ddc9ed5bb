import { expect, test } from "vitest";
import { safePath } from "./safe-path";

test.each(["/", "/account", "/dossiers/1/form/9?x=1#q-9.4"])("%s is a way on", (path) => {
  expect(safePath(path)).toBe(path);
});

test.each([
  undefined,
  "",
  "account",
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/..//evil.example",
  "javascript:alert(1)",
  "/sign-in",
  "/sign-in?to=/x",
])("%j leads to the desk instead", (path) => {
  expect(safePath(path)).toBe("/");
});
