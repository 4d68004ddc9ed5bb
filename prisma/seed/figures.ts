/** A figure of the demonstration world; texts name it as {{key}}. */
export type SeedFigure = {
  readonly key: string;
  readonly what: string;
  readonly value: string;
  readonly unit: string;
  readonly scope: string;
  readonly year: number | null;
  readonly source: string;
};

const illustrative = "Số liệu minh họa của bản dự thảo, sẽ thay bằng số liệu của cơ quan thống kê trước khi lấy ý kiến";

/** Huế's figures, with the sources that its answers give. The lagoon's has none on purpose: the register lists it. */
export const hueFigures: readonly SeedFigure[] = [
  {
    key: "businesses",
    what: "Cơ sở ăn uống",
    value: "6000",
    unit: "cơ sở",
    scope: "thành phố Huế",
    year: null,
    source: illustrative,
  },
  {
    key: "families",
    what: "Tỷ lệ cơ sở ăn uống là hộ gia đình",
    value: "80",
    unit: "%",
    scope: "thành phố Huế",
    year: null,
    source: illustrative,
  },
  {
    key: "jobs",
    what: "Việc làm thường xuyên trong các cơ sở ăn uống",
    value: "25000",
    unit: "người",
    scope: "thành phố Huế",
    year: null,
    source: illustrative,
  },
  {
    key: "chain",
    what: "Việc làm tính cả sản xuất nguyên liệu, chế biến và phân phối",
    value: "60000",
    unit: "người",
    scope: "thành phố Huế",
    year: null,
    source: illustrative,
  },
  {
    key: "budget",
    what: "Tổng kinh phí dự kiến cho bốn năm",
    value: "3000000",
    unit: "USD",
    scope: "kế hoạch hành động 2028–2031",
    year: null,
    source: "Số minh họa, chờ Sở Tài chính thẩm định",
  },
  {
    key: "lagoon",
    what: "Diện tích đầm phá Tam Giang - Cầu Hai",
    value: "22000",
    unit: "ha",
    scope: "thành phố Huế",
    year: null,
    source: "",
  },
];
