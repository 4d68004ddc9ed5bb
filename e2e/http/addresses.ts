import type { DeskAction, DossierAction } from "@/lib/domain/actions";
import type { Role } from "@/lib/domain/roles";
import { takesFiles } from "@/lib/domain/side-slots";
import type { StageId } from "@/lib/domain/stages";
import { uccn2027 } from "@/lib/rulebook/uccn-2027/rulebook";
import { bytesType, tus } from "./uploading";
import { callId, type Place, pdfBytes } from "./world";

type OnDossier = {
  readonly action: DossierAction;
  path(place: Place): string;
  /** What who may see it gets; 404 where the page asks for something no place here has. */
  readonly gives?: 200 | 404;
};
type AtDesk = { readonly action: DeskAction; readonly path: string; readonly leads?: string };

const at = ({ dossierId }: Place, rest = "") => `/dossiers/${dossierId}${rest}`;
const noUpload = "00000000-0000-4000-8000-000000000000";
const folder = "app/(app)/dossiers/[dossierId]";

/** Every page of a dossier, by its file, and what it asks for. */
export const dossierPages: Readonly<Record<string, OnDossier>> = {
  [`${folder}/page.tsx`]: { action: "dossier.view", path: (place) => at(place) },
  [`${folder}/form/[sectionId]/page.tsx`]: {
    action: "section.view",
    path: (place) => at(place, `/form/${uccn2027.sections[0]?.id}?talk=6`),
  },
  [`${folder}/comments/page.tsx`]: { action: "comments.view", path: (place) => at(place, "/comments?state=all") },
  [`${folder}/review/findings/page.tsx`]: { action: "findings.view", path: (place) => at(place, "/review/findings") },
  [`${folder}/review/changes/page.tsx`]: { action: "review.changes", path: (place) => at(place, "/review/changes") },
  [`${folder}/consultation/page.tsx`]: { action: "consultation.view", path: (place) => at(place, "/consultation") },
  [`${folder}/review/page.tsx`]: { action: "review.view", path: (place) => at(place, "/review") },
  [`${folder}/after/page.tsx`]: { action: "after.view", path: (place) => at(place, "/after") },
  [`${folder}/commitments/page.tsx`]: { action: "commitments.view", path: (place) => at(place, "/commitments") },
  [`${folder}/consultation/[roundId]/page.tsx`]: {
    action: "round.view",
    path: (place) => at(place, `/consultation/${noUpload}`),
    gives: 404,
  },
  [`${folder}/consultation/[roundId]/papers/page.tsx`]: {
    action: "round.papers",
    path: (place) => at(place, `/consultation/${noUpload}/papers`),
    gives: 404,
  },
  [`${folder}/drafts/[number]/page.tsx`]: { action: "draft.view", path: (place) => at(place, "/drafts/1"), gives: 404 },
  [`${folder}/drafts/compare/page.tsx`]: {
    action: "drafts.compare",
    path: (place) => at(place, "/drafts/compare?from=1&to=now"),
    gives: 404,
  },
  [`${folder}/consultation/[roundId]/opinion/page.tsx`]: {
    action: "opinion.view",
    path: (place) => at(place, `/consultation/${noUpload}/opinion`),
    gives: 404,
  },
  [`${folder}/consultation/[roundId]/asked/page.tsx`]: {
    action: "asked.view",
    path: (place) => at(place, `/consultation/${noUpload}/asked`),
    gives: 404,
  },
  [`${folder}/review/sheet/page.tsx`]: { action: "sheet.view", path: (place) => at(place, "/review/sheet") },
  [`${folder}/review/session/page.tsx`]: { action: "session.view", path: (place) => at(place, "/review/session"), gives: 404 },
  [`${folder}/annexes/page.tsx`]: { action: "annexes.view", path: (place) => at(place, "/annexes") },
  [`${folder}/figures/page.tsx`]: { action: "figures.view", path: (place) => at(place, "/figures") },
  [`${folder}/people/page.tsx`]: { action: "people.view", path: (place) => at(place, "/people") },
  [`${folder}/history/page.tsx`]: { action: "history.view", path: (place) => at(place, "/history") },
  [`${folder}/advice/page.tsx`]: { action: "advice.view", path: (place) => at(place, "/advice") },
  [`${folder}/versions/page.tsx`]: { action: "versions.view", path: (place) => at(place, "/versions") },
  [`${folder}/versions/compare/page.tsx`]: {
    action: "versions.compare",
    path: (place) => at(place, `/versions/compare?from=${place.versionId}&to=now`),
  },
  [`${folder}/readiness/page.tsx`]: { action: "readiness.view", path: (place) => at(place, "/readiness") },
  [`${folder}/packet/compare/page.tsx`]: {
    action: "packet.compare",
    path: (place) => at(place, `/packet/compare?from=${place.versionId}&to=${place.versionId}`),
    gives: 404,
  },
  [`${folder}/packet/page.tsx`]: { action: "packet.view", path: (place) => at(place, "/packet") },
};

/** Every page outside the dossiers. */
export const deskPages: Readonly<Record<string, AtDesk>> = {
  "app/(app)/page.tsx": { action: "desk.view", path: "/" },
  "app/(app)/calls/page.tsx": { action: "desk.view", path: "/calls", leads: `/calls/${callId}` },
  "app/(app)/calls/[callId]/page.tsx": { action: "call.view", path: `/calls/${callId}` },
  "app/(app)/calls/[callId]/selection/page.tsx": { action: "selection.view", path: `/calls/${callId}/selection` },
  "app/(app)/account/page.tsx": { action: "account.view", path: "/account" },
  "app/(app)/office/people/page.tsx": { action: "office.view", path: "/office/people" },
  "app/(app)/office/glossary/page.tsx": { action: "glossary.view", path: "/office/glossary?words=nghe" },
  "app/(app)/office/authorities/page.tsx": { action: "authorities.view", path: "/office/authorities" },
  "app/(app)/office/stakeholders/page.tsx": { action: "stakeholders.view", path: "/office/stakeholders?words=hue&kind=department" },
  "app/(app)/office/verify/page.tsx": { action: "keys.view", path: "/office/verify" },
  "app/(app)/office/trail/page.tsx": { action: "trail.view", path: "/office/trail" },
};

/** Pages before sign-in. */
export const openPages: Readonly<Record<string, string>> = {
  "app/(public)/sign-in/page.tsx": "/sign-in",
  "app/(public)/invitation/[token]/page.tsx": "/invitation/no-such-invitation-anywhere",
  "app/(public)/silence/[token]/page.tsx": "/silence/no-such-link-anywhere-at-all",
  "app/(public)/guest/[token]/page.tsx": "/guest/no-such-link-anywhere-at-all",
};

type Route = {
  readonly method: "GET" | "POST" | "HEAD" | "PATCH" | "DELETE";
  readonly action: DossierAction;
  path(place: Place): string;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  /** What who may have it gets. */
  readonly gives: number;
  /** What the rules demand beyond the permission table. */
  readonly also?: (role: Role, stage: StageId) => boolean;
};

/** Every route that is no page and not one of the two doors, which the permission grid goes through. */
export const dossierRoutes: Readonly<Record<string, readonly Route[]>> = {
  [`${folder}/annexes/uploads/route.ts`]: [
    // A slot that is taken: nothing is stored.
    {
      method: "POST",
      action: "attachment.add",
      path: (place) => at(place, "/annexes/uploads?question=A.2&name=b.pdf"),
      headers: { ...tus, ...bytesType, "upload-length": String(pdfBytes.length) },
      body: pdfBytes,
      gives: 409,
      also: (role, stage) => takesFiles(uccn2027, "A.2", stage, role),
    },
  ],
  // Nobody has begun this upload; where somebody has, others hear the same.
  [`${folder}/annexes/uploads/[uploadId]/route.ts`]: (["HEAD", "PATCH", "DELETE"] as const).map((method) => ({
    method,
    action: "upload.view",
    path: (place) => at(place, `/annexes/uploads/${noUpload}`),
    headers: { ...tus, ...bytesType, "upload-offset": "0" },
    ...(method === "PATCH" ? { body: pdfBytes } : {}),
    gives: 404,
  })),
  [`${folder}/annexes/files/[attachmentId]/route.ts`]: [
    { method: "GET", action: "attachment.download", path: (place) => at(place, `/annexes/files/${place.attachmentId}`), gives: 200 },
  ],
  [`${folder}/packet/[format]/route.ts`]: [
    { method: "GET", action: "packet.download", path: (place) => at(place, "/packet/pdf?edition=vietnamese"), gives: 200 },
    { method: "GET", action: "packet.download", path: (place) => at(place, "/packet/docx?edition=bilingual"), gives: 200 },
    { method: "GET", action: "packet.download", path: (place) => at(place, "/packet/zip"), gives: 200 },
  ],
  [`${folder}/annexes/letters/[letter]/route.ts`]: [
    { method: "GET", action: "letter.download", path: (place) => at(place, "/annexes/letters/mayor"), gives: 200 },
  ],
  // No round is open in these places.
  [`${folder}/consultation/[roundId]/download/[file]/route.ts`]: [
    {
      method: "GET",
      action: "round.download",
      path: (place) => at(place, `/consultation/${noUpload}/download/responses.docx`),
      gives: 404,
    },
  ],
  [`${folder}/review/session/minutes/route.ts`]: [
    { method: "GET", action: "minutes.download", path: (place) => at(place, "/review/session/minutes?cycle=1"), gives: 404 },
  ],
  [`${folder}/packet/complaints/route.ts`]: [
    { method: "GET", action: "packet.download", path: (place) => at(place, "/packet/complaints"), gives: 200 },
  ],
};

/** The two doors of the grid, and what is open to everybody, each with its methods. */
export const otherRoutes: Readonly<Record<string, readonly string[]>> = {
  "app/(app)/office/verify/keys/route.ts": ["GET"],
  "app/api/commands/[name]/route.ts": ["POST"],
  "app/api/queries/[name]/route.ts": ["GET"],
  "app/api/auth/[...nextauth]/route.ts": ["GET", "POST"],
  "app/api/health/route.ts": ["GET"],
  "app/api/silence/[token]/route.ts": ["POST"],
};
