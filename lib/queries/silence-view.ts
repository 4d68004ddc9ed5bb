import { z } from "zod";
import { doorQuery } from "@/lib/access/query";
import { silencedBy } from "@/lib/adapters/secrets";
import { done, refuse } from "@/lib/domain/result";

/** Which kind of event a mail's link silences; looking changes nothing. */
export const silenceView = doorQuery({
  name: "silence.view",
  input: z.strictObject({ token: z.string().max(200) }),
  async read(_grant, { token }) {
    const silenced = silencedBy(token);
    return silenced ? done({ kind: silenced.kind }) : refuse("link-unknown");
  },
});
