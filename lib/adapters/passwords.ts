import { hash, verify } from "@node-rs/argon2";

// argon2id (the library's default kind) with OWASP's first recommended cost: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The PHC string to keep of a password (any Unicode, taken as NFC). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

// The hash of a password nobody has: an unknown address takes as long to refuse as a wrong password.
const decoy = hash("no one's password", cost);

/** Does the password belong to the kept string? Without one the answer is no, after the same time. */
export async function isPassword(kept: string | undefined, password: string): Promise<boolean> {
  const right = await verify(kept ?? (await decoy), password.normalize("NFC"));
  return right && kept !== undefined;
}
