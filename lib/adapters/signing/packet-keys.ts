import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { link, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { type PublicKey, toBase64 } from "@/lib/domain/proof/signature";
import { env } from "@/lib/env";

const stored = z.object({
  keys: z.array(z.object({ id: z.string(), since: z.iso.datetime(), until: z.iso.datetime().nullable(), privateKey: z.string() })).min(1),
});
type Stored = z.infer<typeof stored>;

/**
 * The keys that packets are signed with (Ed25519, RFC 8032), kept in `<folder>/packet-keys.json`, readable by its owner alone. The
 * first is made when it is first asked for; of several processes that ask at once one makes it. A key that was followed by another
 * signs no new packet, but still those frozen while it was in use, so that they can be built again to the byte.
 */
export function packetKeys(folder: string) {
  const file = path.join(folder, "packet-keys.json");

  async function read(): Promise<Stored> {
    const text = await readFile(file, "utf8").catch((cause) => {
      if (cause.code === "ENOENT") return undefined;
      throw cause;
    });
    if (text !== undefined) return stored.parse(JSON.parse(text));
    const first = { keys: [newKey(new Date())] };
    await keep(folder, file, first, "first");
    return stored.parse(JSON.parse(await readFile(file, "utf8")));
  }

  return {
    /** Id of the key that signs what is frozen now. */
    async current(): Promise<string> {
      return newest(await read()).id;
    },
    /** Signs with the key named; throws where it is not here. */
    async sign(id: string, message: Uint8Array): Promise<Uint8Array> {
      const key = (await read()).keys.find((each) => each.id === id);
      if (!key) throw new Error(`The key ${id} that signed this packet is not in ${file}`);
      return sign(null, message, createPrivateKey(key.privateKey));
    },
    /** All public keys, oldest first, to be handed out. */
    async publicKeys(): Promise<readonly PublicKey[]> {
      return (await read()).keys.map(({ id, since, until, privateKey }) => ({
        id,
        publicKey: toBase64(rawPublic(createPublicKey(createPrivateKey(privateKey)))),
        since,
        until,
      }));
    },
    /** Lets a new key follow the present one from `now` on; gives its id. */
    async rotate(now: Date): Promise<string> {
      const before = await read();
      const key = newKey(now);
      const ended = before.keys.map((each) => (each.until === null ? { ...each, until: now.toISOString() } : each));
      await keep(folder, file, { keys: [...ended, key] }, "anew");
      return key.id;
    },
  };
}

/** The keys of this installation, beside its other data. */
export function officeKeys() {
  return packetKeys(path.join(/* turbopackIgnore: true */ env().DATA_DIR, "keys"));
}

function newest({ keys }: Stored): Stored["keys"][number] {
  const key = keys.find(({ until }) => until === null);
  if (!key) throw new Error("No key signs any more: every key in packet-keys.json has an end");
  return key;
}

function newKey(now: Date): Stored["keys"][number] {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const id = createHash("sha256").update(rawPublic(publicKey)).digest("hex").slice(0, 16);
  return { id, since: now.toISOString(), until: null, privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString() };
}

function rawPublic(key: KeyObject): Uint8Array {
  return Buffer.from(key.export({ format: "jwk" }).x ?? "", "base64url");
}

/** Written whole beside and then put in its place: `first` never takes the place of one that is there. */
async function keep(folder: string, file: string, keys: Stored, how: "first" | "anew"): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = path.join(folder, `${randomUUID()}.tmp`);
  const handle = await open(beside, "wx", 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(keys, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (how === "anew") return rename(beside, file);
  await link(beside, file).catch((cause) => {
    if (cause.code !== "EEXIST") throw cause;
  });
  await rm(beside);
}
