import type { Option } from "@/lib/domain/form";

/** One controlled vocabulary: press texts give several Vietnamese names to the same field (uccn.md 2). French: [FRW]. */
export const fields: readonly Option[] = [
  {
    id: "crafts",
    words: { vi: "Thủ công và nghệ thuật dân gian", en: "Crafts and Folk Art", fr: "Artisanat et arts populaires" },
  },
  { id: "design", words: { vi: "Thiết kế", en: "Design", fr: "Design" } },
  { id: "film", words: { vi: "Điện ảnh", en: "Film", fr: "Film" } },
  { id: "gastronomy", words: { vi: "Ẩm thực", en: "Gastronomy", fr: "Gastronomie" } },
  { id: "literature", words: { vi: "Văn học", en: "Literature", fr: "Littérature" } },
  { id: "media-arts", words: { vi: "Nghệ thuật truyền thông", en: "Media Arts", fr: "Arts numériques" } },
  { id: "music", words: { vi: "Âm nhạc", en: "Music", fr: "Musique" } },
  // The eighth field, new in the 2025 call: [BRMRE], [SGGP25].
  { id: "architecture", words: { vi: "Kiến trúc", en: "Architecture", fr: "Architecture" } },
];
