import { routeHandler } from "@/lib/access/expose";
import { receiveFile } from "@/lib/commands/receive-file";
import { inwardCommands } from "@/lib/commands/registry";
import { refuse } from "@/lib/domain/result";
import { annexesView } from "@/lib/queries/annexes-view";

/** Takes a file for a slot: `?question=&name=`, the bytes as the body. Asked for permission before a byte is read. */
export const POST = routeHandler<{ dossierId: string }>(async (request, { dossierId }, sessionId) => {
  const query = new URL(request.url).searchParams;
  const question = query.get("question") ?? "";
  const name = (query.get("name") ?? "").trim();
  const view = await annexesView.run({ sessionId }, { dossierId });
  if (!view.ok) return view;
  const found = [...view.value.slots, ...view.value.later].find(({ slot }) => slot.id === question);
  if (!view.value.frame.can["attachment.add"] || (found && !found.open)) return refuse("not-allowed");
  if (!found || name === "" || name.length > 200) return refuse("malformed");
  if (found.files.length >= found.slot.atMost) return refuse("taken");
  if (Number(request.headers.get("content-length") ?? 0) > found.slot.maxBytes) return refuse("too-large");
  const received = await receiveFile(request.body, found.slot);
  if (!received.ok) return received;
  return inwardCommands["attachment.add"].run({ sessionId }, { dossierId, question, name, ...received.value });
});
