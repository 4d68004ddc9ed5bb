import { SystemGrant } from "@/lib/access/system";
import { mailer } from "@/lib/adapters/mail/smtp";
import { jobSchemas } from "@/lib/domain/jobs";
import { done } from "@/lib/domain/result";
import { env } from "@/lib/env";
import { translatorOf } from "@/lib/i18n/translator";
import * as jobs from "@/lib/store/jobs";

const restMs = 2_000;
const batch = 10;
const day = 86_400_000;

type Post = ReturnType<typeof mailer>;

/**
 * Carries out what commands left to be done after their commit, a few at a time, every two seconds. A job that fails is
 * tried again later and later, eight times. Without a mail server jobs wait, at most a week: the links they carry are on the
 * screen too.
 */
export function startJobs(): { stop(): Promise<void> } {
  const { SMTP_URL, MAIL_FROM } = env();
  // Also without a mail server: what lies here carries links.
  const sweep = setInterval(() => void tidy(), day);
  void tidy();
  if (!SMTP_URL) return { stop: async () => clearInterval(sweep) };
  const post = mailer(SMTP_URL, MAIL_FROM);
  let stopped = false;
  let running: Promise<unknown> = Promise.resolve();
  const turn = () => {
    running = carryOutDue(post).finally(() => {
      if (!stopped) timer = setTimeout(turn, restMs);
    });
  };
  let timer = setTimeout(turn, 0);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      clearInterval(sweep);
      await running;
      post.close();
    },
  };
}

async function tidy(): Promise<void> {
  await SystemGrant.open({ reason: "jobs", quiet: true }, async (grant) => {
    await jobs.tidy(grant, new Date(Date.now() - 7 * day));
    return done(true);
  });
}

/** One round: claims due jobs, does each outside any transaction, then forgets or postpones it. */
export async function carryOutDue(post: Post): Promise<void> {
  const claimed = await SystemGrant.open({ reason: "jobs", quiet: true }, async (grant) =>
    done(await jobs.claim(grant, new Date(), batch)),
  );
  if (!claimed.ok) return;
  for (const job of claimed.value) {
    const failure = await attempt(post, job);
    await SystemGrant.open({ reason: "jobs", quiet: true }, async (grant) => {
      if (failure) await jobs.postpone(grant, job.id, { runAfter: later(job.attempts), lastError: failure });
      else await jobs.finish(grant, job.id);
      return done(true);
    });
  }
}

async function attempt(post: Post, job: jobs.JobRow): Promise<string | undefined> {
  try {
    if (job.kind !== "mail.send") throw new Error(`Unknown job ${job.kind}`);
    const { to, subject, text, path } = jobSchemas["mail.send"].parse(job.payload);
    const foot = path ? translatorOf("vi")("mail.foot", { link: new URL(path, env().PUBLIC_URL).toString() }) : "";
    await post.send({ to, subject, text: text + foot });
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause.message.slice(0, 500) : String(cause);
  }
}

function later(attempts: number): Date {
  return new Date(Date.now() + 30_000 * 2 ** attempts);
}
