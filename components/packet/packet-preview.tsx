import type { Packet, PrintedAnswer } from "@/lib/domain/packet";
import { formatSize } from "@/lib/i18n/format";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import { Blocks } from "./blocks";

type PacketPreviewProps = { packet: Packet; language: Language };

/** The packet on the screen: the same value the printer draws, each text marked with the language it is in. */
export function PacketPreview({ packet, language }: PacketPreviewProps) {
  const t = translatorOf(language);
  return (
    <article
      aria-label={t("packet.reading")}
      lang={packet.language}
      className="border border-line bg-paper px-4 py-6 sm:px-8 print:border-0 print:p-0"
    >
      <Cover packet={packet} />
      {packet.sections.map((section) => (
        <section key={section.number} id={`packet-${section.number}`} className="mb-8 scroll-mt-32">
          <h3 className={sectionHeading}>{`${section.number}. ${section.title}`}</h3>
          {section.answers.map((answer) => (
            <Answer key={answer.number} answer={answer} unanswered={packet.labels.unanswered} />
          ))}
        </section>
      ))}
      {packet.files.length > 0 ? <Annexes packet={packet} language={language} /> : null}
    </article>
  );
}

const sectionHeading = "mb-3 border-b border-line pb-1 text-lg font-semibold";

function Cover({ packet }: { packet: Packet }) {
  return (
    <header className="mb-6">
      <h2 className="text-lg font-semibold">{packet.title}</h2>
      <p className="text-ink-soft">{packet.subtitle}</p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 text-sm">
        {packet.facts.map(([name, fact]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <Contents packet={packet} />
    </header>
  );
}

function Annexes({ packet, language }: PacketPreviewProps) {
  const t = translatorOf(language);
  return (
    <section id="packet-annexes" className="scroll-mt-32">
      <h3 className={sectionHeading}>{packet.labels.annexes}</h3>
      <ul className="flex flex-col gap-2 text-sm">
        {packet.files.map((file) => (
          <li key={file.path}>
            <span className="font-medium">{file.title}</span>
            <br />
            <span className="text-ink-soft" lang={language}>
              {t("packet.file", { slot: file.slot, size: formatSize(file.size, language) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contents({ packet: { labels, sections, files } }: { packet: Packet }) {
  const link = "text-accent underline underline-offset-4";
  return (
    <nav aria-label={labels.contents} className="mt-4 print:hidden">
      <ul className="gap-x-8 text-sm sm:columns-2">
        {sections.map(({ number, title }) => (
          <li key={number} className="py-0.5">
            <a href={`#packet-${number}`} className={link}>{`${number}. ${title}`}</a>
          </li>
        ))}
        {files.length > 0 ? (
          <li className="py-0.5">
            <a href="#packet-annexes" className={link}>
              {labels.annexes}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

function Answer({ answer: { number, title, texts }, unanswered }: { answer: PrintedAnswer; unanswered: string }) {
  return (
    <section className="mb-5">
      <h4 className="mb-1 font-semibold">
        <span className="mr-1 tabular-nums text-ink-soft">{number}</span> {title}
      </h4>
      <div className={texts.length > 1 ? "grid gap-x-8 gap-y-3 lg:grid-cols-2" : ""}>
        {texts.map((text) =>
          text.blocks.length > 0 ? (
            <div key={text.language} lang={text.language} className="answer min-w-0">
              <Blocks blocks={text.blocks} />
              {text.note ? <p className="font-sans text-sm text-ink-soft">{text.note}</p> : null}
            </div>
          ) : (
            <p key={text.language} className="italic text-ink-soft">
              {unanswered}
            </p>
          ),
        )}
      </div>
    </section>
  );
}
