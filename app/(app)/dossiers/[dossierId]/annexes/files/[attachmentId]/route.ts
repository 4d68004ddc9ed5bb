import { routeHandler } from "@/lib/access/expose";
import { downloadHeaders, shownHeaders } from "@/lib/domain/download";
import { refuse } from "@/lib/domain/result";
import { attachmentDownload } from "@/lib/queries/attachment-download";
import { openFile, smallPhoto } from "@/lib/queries/open-file";

/**
 * One attached file, to be kept: as it was brought, with `?view=sent` the copy of it that is sent, with `?view=small` a photo's
 * small picture for the page.
 */
export const GET = routeHandler<{ dossierId: string; attachmentId: string }>(async (request, params, sessionId) => {
  const file = await attachmentDownload.run({ sessionId }, params);
  if (!file.ok) return file;
  const { name, mediaType, sent, ...original } = file.value;
  const view = new URL(request.url).searchParams.get("view");
  if (view !== "small") {
    const { sha256, size } = view === "sent" ? sent : original;
    return new Response(await openFile(sha256), { headers: downloadHeaders({ name, mediaType, size }) });
  }
  if (mediaType !== "image/jpeg") return refuse("unsupported-file");
  const headers = shownHeaders({ mediaType, tag: `small-${sent.sha256}` });
  // Asked for permission every time; only the picture itself need not be drawn again.
  if (request.headers.get("if-none-match") === headers.etag) return new Response(null, { status: 304, headers });
  return new Response(await smallPhoto(sent.sha256), { headers });
});
