import { openRoute } from "@/lib/access/expose";
import { silenceNotices } from "@/lib/commands/notices/silence";

/** What a mail program asks with one press (RFC 8058), and what the page's own button sends: silences the kind the link is for. */
export const POST = openRoute<{ token: string }>(async (request, { token }) => {
  const form = (await request.text()).slice(0, 1_000);
  const result = await silenceNotices.run({ sessionId: undefined }, { token });
  if (!result.ok) return result;
  // A mail program follows no redirection; a person is led back to the page, which says that it is done.
  if (form.includes("List-Unsubscribe=One-Click")) return new Response(null, { status: 204 });
  return new Response(null, { status: 303, headers: { location: `/silence/${encodeURIComponent(token)}?done=1` } });
});
