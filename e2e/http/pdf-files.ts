type Objects = readonly string[];

/** A PDF of the objects given, numbered from 1; the first is its catalogue. Bytes as a writer would put them, with a table of places. */
export function pdfFrom(objects: Objects, trailer = ""): Uint8Array<ArrayBuffer> {
  const head = "%PDF-1.7\n";
  let body = head;
  const places = objects.map((text, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${text}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(body + table + end, "latin1"));
}

/** One empty page; `more` goes into the catalogue, `others` are objects from number 4 on. */
export function pdfOf(title: string, more = "", others: Objects = [], trailer = ""): Uint8Array<ArrayBuffer> {
  const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";
  const first = [`<< /Type /Catalog /Pages 2 0 R /Title (${title}) ${more}>>`, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page];
  return pdfFrom([...first, ...others], trailer);
}
