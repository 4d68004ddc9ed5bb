import { refusalResponse, routeHandler } from "@/lib/access/expose";
import { beginUpload } from "@/lib/commands/receive-upload";
import { uploadView } from "@/lib/queries/upload-view";

/** Begins an upload into a slot (tus 1.0.0): `?question=&name=`, its length in a header, and if one likes all of its bytes. */
export const POST = routeHandler<{ dossierId: string }>((request, { dossierId }, sessionId) =>
  beginUpload(request, { sessionId, dossierId, view: (input) => uploadView.run({ sessionId }, input), refused: refusalResponse }),
);
