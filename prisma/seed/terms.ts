import type { TermWords } from "@/lib/domain/terms";

/**
 * The glossary the demonstration begins with: words that every bid uses. Names of UNESCO's conventions, programmes and fields
 * are its own; the rest is a proposal for the ministry to settle. A note says what a word stands for or is mixed up with.
 */
export const seedTerms: readonly TermWords[] = [
  {
    vi: "thành phố sáng tạo",
    en: "creative city",
    fr: "ville créative",
    note: "Danh hiệu đầy đủ: UNESCO Creative City / Ville créative de l'UNESCO.",
  },
  {
    vi: "Mạng lưới các Thành phố Sáng tạo",
    en: "Creative Cities Network",
    fr: "Réseau des villes créatives",
    note: "Tên chính thức của UNESCO; viết tắt tiếng Anh: UCCN.",
  },
  {
    vi: "lĩnh vực sáng tạo",
    en: "creative field",
    fr: "domaine créatif",
    note: "Một trong tám lĩnh vực của Mạng lưới; không dùng “sector”.",
  },
  {
    vi: "công nghiệp văn hóa",
    en: "cultural industries; cultural and creative industries",
    fr: "industries culturelles; industries culturelles et créatives",
    note: "Theo Công ước 2005 của UNESCO.",
  },
  { vi: "kinh tế sáng tạo", en: "creative economy", fr: "économie créative", note: "" },
  { vi: "không gian sáng tạo", en: "creative space; creative hub", fr: "espace créatif", note: "" },
  {
    vi: "phát triển bền vững",
    en: "sustainable development",
    fr: "développement durable",
    note: "Gắn với Chương trình nghị sự 2030.",
  },
  {
    vi: "di sản văn hóa phi vật thể",
    en: "intangible cultural heritage",
    fr: "patrimoine culturel immatériel",
    note: "Theo Công ước 2003 của UNESCO.",
  },
  { vi: "di sản thế giới", en: "World Heritage", fr: "patrimoine mondial", note: "Theo Công ước 1972 của UNESCO." },
  { vi: "di sản tư liệu", en: "documentary heritage", fr: "patrimoine documentaire", note: "Chương trình Ký ức Thế giới." },
  {
    vi: "nghệ nhân",
    en: "master artisan; tradition bearer",
    fr: "maître artisan; porteur de tradition",
    note: "Người giữ và truyền nghề; khác với “nghệ sĩ” (artist).",
  },
  { vi: "nghệ nhân ẩm thực", en: "master cook", fr: "maître cuisinier", note: "" },
  { vi: "nghệ nhân ưu tú", en: "Meritorious Artisan", fr: "artisan émérite", note: "Danh hiệu của Nhà nước." },
  { vi: "nghệ sĩ", en: "artist", fr: "artiste", note: "" },
  { vi: "làng nghề", en: "craft village", fr: "village de métier", note: "" },
  { vi: "nghề thủ công", en: "craft; handicraft", fr: "artisanat", note: "" },
  { vi: "ẩm thực", en: "gastronomy; cuisine; culinary; food; cooking", fr: "gastronomie; cuisine", note: "Tên lĩnh vực: Gastronomy." },
  { vi: "nghệ thuật truyền thông", en: "media arts", fr: "arts numériques", note: "Tên lĩnh vực: Media Arts / Arts numériques." },
  { vi: "nghệ thuật biểu diễn", en: "performing arts", fr: "arts du spectacle", note: "" },
  { vi: "cố đô", en: "former capital; ancient capital; imperial capital", fr: "ancienne capitale", note: "" },
  {
    vi: "Ủy ban nhân dân",
    en: "People's Committee",
    fr: "Comité populaire",
    note: "Cơ quan hành chính của thành phố; người đứng đầu ký với tư cách Mayor.",
  },
  { vi: "Tổ công tác", en: "Working Group", fr: "groupe de travail", note: "Nhóm xây dựng hồ sơ của thành phố." },
  {
    vi: "Ủy ban Quốc gia UNESCO Việt Nam",
    en: "Viet Nam National Commission for UNESCO",
    fr: "Commission nationale vietnamienne pour l'UNESCO",
    note: "Cơ quan ký thư xác nhận hồ sơ.",
  },
  { vi: "tọa đàm", en: "round table; talk", fr: "table ronde", note: "" },
  { vi: "hội thảo chuyên đề", en: "thematic workshop; workshop", fr: "atelier thématique", note: "" },
  { vi: "cộng đồng", en: "community", fr: "communauté", note: "" },
  {
    vi: "người khuyết tật",
    en: "person with disabilities; people with disabilities",
    fr: "personne en situation de handicap",
    note: "Không dùng “disabled people”, “handicapped”.",
  },
  { vi: "khởi nghiệp sáng tạo", en: "creative start-up", fr: "jeune pousse créative", note: "" },
];
