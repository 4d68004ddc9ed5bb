import type { NextConfig } from "next";

const dev = process.env.NODE_ENV === "development";

const policy = [
  "default-src 'self'",
  // Next writes its page data into inline scripts; live reload evaluates, production does not.
  `script-src 'self' 'unsafe-inline'${dev ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self'${dev ? " ws:" : ""}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const headers = [
  { key: "Content-Security-Policy", value: policy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
];

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Native pieces, and what must exist once in the process rather than once per bundle.
  serverExternalPackages: [
    "@myriaddreamin/typst-ts-node-compiler",
    "sharp",
    "@node-rs/argon2",
    "pg",
    "yjs",
    "prosemirror-model",
    "prosemirror-state",
    "prosemirror-transform",
    "prosemirror-view",
    "@tiptap/y-tiptap",
    "@prisma/adapter-pg",
    "@prisma/client",
  ],
  turbopack: {
    resolveAlias: {
      // Smaller things of our own in the browser, where a whole library would come along for a corner of it.
      "use-intl/format-message": { browser: "./lib/i18n/format-message.ts" },
      "next/dist/compiled/buffer": { browser: "./components/form/live/no-buffer.ts" },
    },
  },
  // Types are a step of their own in `npm run check` and `npm test`; whoever only starts the product need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Live reload also from where PUBLIC_URL says colleagues look at it.
  allowedDevOrigins: process.env.PUBLIC_URL ? [new URL(process.env.PUBLIC_URL).hostname] : [],
  async headers() {
    return [
      { source: "/:path*", headers },
      // The address of a guest is their key: it goes to no other site, into no index and no cache.
      {
        source: "/guest/:token",
        headers: [
          { key: "Referrer-Policy", value: "no-referrer" },
          { key: "X-Robots-Tag", value: "noindex, nofollow" },
          { key: "Cache-Control", value: "private, no-store" },
        ],
      },
      // What people brought is handed over, never run: not as a page, not with scripts, not in a frame.
      {
        source: "/dossiers/:dossier/annexes/files/:file",
        headers: [{ key: "Content-Security-Policy", value: "sandbox; default-src 'none'" }],
      },
      { source: "/dossiers/:dossier/packet/:format", headers: [{ key: "Content-Security-Policy", value: "sandbox; default-src 'none'" }] },
    ];
  },
};

export default config;
