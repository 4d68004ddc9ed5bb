import { z } from "zod";

const schema = z.object({
  /** The application's own role, never the owner's; lib/cli/start sets it. */
  APP_DATABASE_URL: z.url(),
  NEXTAUTH_SECRET: z.string().min(32),
  DATA_DIR: z.string().default(".data"),
  /** smtp://user:password@host:port; without it links are shown on the screen and no mail is sent. */
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default("Hồ sơ UCCN <no-reply@localhost>"),
  /** s3://KEY:SECRET@host:port/bucket?region=…&tls=0 of an S3-compatible store; without it files are kept under DATA_DIR/files. */
  FILES_URL: z.url().optional(),
  /** tcp://host:port or unix:/path of clamd; without it files are taken as clean. */
  CLAMD_URL: z
    .string()
    .regex(/^(?:tcp:\/\/[^/]+:\d+|unix:\/.+)$/)
    .optional(),
  /** Where people reach the product, for links in mails. */
  PUBLIC_URL: z.url().default("http://localhost:3000"),
  POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
});

export type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/** The environment, parsed once at first use; a missing or malformed variable stops the product with its name. */
export function env(): Env {
  parsed ??= schema.parse(process.env);
  return parsed;
}
