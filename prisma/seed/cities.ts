import type { Words } from "@/lib/domain/form";

export type SeedCity = {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  /** Year of designation; absent for a candidate. */
  readonly memberSince?: number;
  /** The day it was announced (YYYY-MM-DD). */
  readonly designatedOn?: string;
  /** The option id of question 4; absent where no public source names a field. */
  readonly field?: string;
  /** The last day on which it was a city in law; absent while it is. */
  readonly legalTo?: string;
  readonly source: Words;
};

const inScheme: Words = {
  vi: "Có tên trong Đề án phát triển mạng lưới thành phố sáng tạo (báo Người Hà Nội); chưa thấy nguồn công khai về lĩnh vực.",
  en: "Named in the national creative cities scheme (Người Hà Nội newspaper); no public source found for a field.",
};

/** Viet Nam's four members and the six other cities of the national scheme. */
export const cities: readonly SeedCity[] = [
  {
    key: "haNoi",
    vi: "Hà Nội",
    en: "Hà Nội",
    memberSince: 2019,
    designatedOn: "2019-10-30",
    field: "design",
    source: {
      vi: "UNESCO công bố ngày 30/10/2019 (Tổ Quốc, 31/10/2019).",
      en: "Announced by UNESCO on 30 October 2019 (Tổ Quốc, 31 October 2019).",
    },
  },
  {
    key: "hoiAn",
    vi: "Hội An",
    en: "Hội An",
    memberSince: 2023,
    designatedOn: "2023-10-31",
    field: "crafts",
    legalTo: "2025-06-30",
    source: {
      vi: "UNESCO công bố ngày 31/10/2023 (VietnamPlus). Từ ngày 01/7/2025, địa bàn thuộc thành phố Đà Nẵng.",
      en: "Announced by UNESCO on 31 October 2023 (VietnamPlus). Part of Đà Nẵng City since 1 July 2025.",
    },
  },
  {
    key: "daLat",
    vi: "Đà Lạt",
    en: "Đà Lạt",
    memberSince: 2023,
    designatedOn: "2023-10-31",
    field: "music",
    legalTo: "2025-06-30",
    source: {
      vi: "UNESCO công bố ngày 31/10/2023 (VietnamPlus). Từ ngày 01/7/2025, địa bàn gồm các phường, xã của tỉnh Lâm Đồng.",
      en: "Announced by UNESCO on 31 October 2023 (VietnamPlus). Wards and communes of Lâm Đồng Province since 1 July 2025.",
    },
  },
  {
    key: "hoChiMinhCity",
    vi: "Thành phố Hồ Chí Minh",
    en: "Hồ Chí Minh City",
    memberSince: 2025,
    designatedOn: "2025-10-31",
    field: "film",
    source: {
      vi: "UNESCO công bố ngày 31/10/2025 (Sài Gòn Giải Phóng).",
      en: "Announced by UNESCO on 31 October 2025 (Sài Gòn Giải Phóng).",
    },
  },
  {
    key: "hue",
    vi: "Huế",
    en: "Huế",
    field: "gastronomy",
    source: {
      vi: "Kế hoạch số 6396/KH-UBND, tháng 7 năm 2024.",
      en: "Plan 6396/KH-UBND, July 2024.",
    },
  },
  { key: "daNang", vi: "Đà Nẵng", en: "Đà Nẵng", source: inScheme },
  { key: "haLong", vi: "Hạ Long", en: "Hạ Long", legalTo: "2025-06-30", source: inScheme },
  { key: "vungTau", vi: "Vũng Tàu", en: "Vũng Tàu", legalTo: "2025-06-30", source: inScheme },
  { key: "canTho", vi: "Cần Thơ", en: "Cần Thơ", source: inScheme },
  { key: "haiPhong", vi: "Hải Phòng", en: "Hải Phòng", source: inScheme },
];
