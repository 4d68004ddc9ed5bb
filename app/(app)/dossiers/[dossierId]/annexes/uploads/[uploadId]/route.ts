import { refusalResponse, routeHandler } from "@/lib/access/expose";
import { continueUpload } from "@/lib/commands/receive-upload";
import { uploadView } from "@/lib/queries/upload-view";

type Params = { dossierId: string; uploadId: string };

function goOn(request: Request, { dossierId, uploadId }: Params, sessionId: string | undefined) {
  const view = (input: object) => uploadView.run({ sessionId }, input);
  return continueUpload(request, uploadId, { sessionId, dossierId, view, refused: refusalResponse });
}

/** How much of an upload has come (tus 1.0.0). For everybody but who began it, it does not exist. */
export const HEAD = routeHandler<Params>(goOn);

/** More of its bytes; with the last one it becomes an attachment, or is refused. */
export const PATCH = routeHandler<Params>(goOn);

/** Gives it up. */
export const DELETE = routeHandler<Params>(goOn);
