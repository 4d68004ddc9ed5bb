import { randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, inject } from "vitest";
import { ownerSql } from "./owner";
import { at } from "./place";

export type FreshPlace = { readonly ownerUrl: string; readonly appUrl: string; readonly dataFolder: string };

/**
 * Makes, for one test file, databases with nothing in them, each with a data folder of its own: as another machine would be. Owned by
 * a role that may do nothing on the server but own its database, as in an office that has PostgreSQL from somebody else.
 */
export function freshPlaces(): () => Promise<FreshPlace> {
  const server = inject("ownerUrl");
  const owner = `plain_${randomBytes(6).toString("hex")}`;
  const made: FreshPlace[] = [];
  afterAll(async () => {
    for (const { ownerUrl, dataFolder } of made) {
      await ownerSql(server, `drop database ${new URL(ownerUrl).pathname.slice(1)} with (force)`);
      await fs.rm(dataFolder, { recursive: true, force: true });
    }
    await ownerSql(server, `drop role if exists ${owner}`);
  });
  return async () => {
    if (made.length === 0) await ownerSql(server, `create role ${owner} login password 'plain'`);
    const name = `fresh_${randomBytes(6).toString("hex")}`;
    await ownerSql(server, `create database ${name} owner ${owner}`);
    const dataFolder = await fs.mkdtemp(path.join(os.tmpdir(), `uccn-${name}-`));
    const url = new URL(at(server, name));
    url.username = owner;
    url.password = "plain";
    const place = { ownerUrl: url.toString(), appUrl: at(inject("appUrl"), name), dataFolder };
    made.push(place);
    return place;
  };
}
