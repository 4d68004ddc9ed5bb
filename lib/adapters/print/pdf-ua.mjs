import { PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";

// The printer writes one standard at a time. What it makes as PDF/A-2a is tagged as PDF/UA-1 asks, and lacks of that only
// the mark and the wish that a reader shows the title (ISO 14289-1, 5 and 7.1).

const mark = "<pdfuaid:part>1</pdfuaid:part>";
const namespace = 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';
/** PDF/A wants each property of the metadata described that its own part does not know (ISO 19005-2, 6.6.2.3). */
const schema = [
  '<rdf:li rdf:parseType="Resource">',
  "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>",
  "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
  "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  "<pdfaProperty:category>internal</pdfaProperty:category>",
  "<pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description>",
  "<pdfaProperty:name>part</pdfaProperty:name>",
  "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>",
  "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>",
].join("");

/**
 * The same PDF, marked as PDF/UA-1 beside what it is. Takes a tagged PDF/A as the printer makes it, and throws where its
 * metadata is not as expected, rather than give out a file that is half marked. The same bytes give the same bytes.
 */
export async function markAccessible(pdf) {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog, context } = document;
  const reference = catalog.get(PDFName.of("Metadata"));
  const metadata = context.lookup(reference, PDFRawStream);
  const xml = Buffer.from(metadata.getContents()).toString("utf8");
  const marked = Buffer.from(
    placed(
      placed(placed(xml, /(?=xmlns:pdfaid=)/, `${namespace} `), /(?=<pdfaid:part>)/, mark),
      /(?<=<pdfaExtension:schemas><rdf:Bag>)/,
      schema,
    ),
  );
  const head = context.obj({ Type: "Metadata", Subtype: "XML", Length: marked.byteLength });
  context.assign(reference, PDFRawStream.of(head, new Uint8Array(marked)));
  const wishes = catalog.lookupMaybe(PDFName.of("ViewerPreferences"), PDFDict) ?? context.obj({});
  wishes.set(PDFName.of("DisplayDocTitle"), PDFBool.True);
  catalog.set(PDFName.of("ViewerPreferences"), wishes);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
}

function placed(xml, where, what) {
  if (!where.test(xml)) throw new Error("The printer's metadata is not as expected");
  return xml.replace(where, what);
}
