import type { Question } from "@/lib/domain/form";
import { existing } from "../initiative-parts";
import { shortText } from "../limits";

/** 9.6 to 9.11: where the field is taught, studied, made and shared, and who is brought in. */
export const questionsOnPlaces: readonly Question[] = [
  {
    id: "9.6",
    kind: "long-text",
    words: {
      vi: "Giáo dục nghệ thuật cho trẻ em và thanh niên",
      en: "Arts and culture education for children and youth",
      fr: "Éducation artistique et culturelle des enfants et des jeunes",
    },
    help: {
      vi: "Nêu chương trình trong và ngoài nhà trường, số học sinh tham gia mỗi năm và sự có mặt của nghệ nhân, nghệ sĩ. Tập trung vào lĩnh vực đã chọn; đào tạo nghề và đại học để ở mục 9.7.",
      en: "Give programmes in and out of school, the number of pupils a year and the part artists and artisans play. Stay with the chosen field; vocational and university training belong to 9.7.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: true,
    limit: shortText,
  },
  {
    id: "9.7",
    kind: "long-text",
    words: {
      vi: "Đào tạo nghề, đại học và học tập suốt đời",
      en: "Lifelong learning, tertiary and vocational education in the field",
      fr: "Formation tout au long de la vie, enseignement supérieur et professionnel",
    },
    help: {
      vi: "Kể các cơ sở đào tạo, ngành học, số người học và tốt nghiệp mỗi năm, cùng các vườn ươm gắn với đào tạo. Cho thấy người học có việc làm trong lĩnh vực hay không.",
      en: "Name institutions, courses, yearly enrolment and graduates, and any incubators tied to training. Show whether those who learn find work in the field.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: true,
    limit: shortText,
  },
  {
    id: "9.8",
    kind: "long-text",
    words: {
      vi: "Cơ sở và chương trình nghiên cứu chuyên sâu",
      en: "Research centres and specialised programmes",
      fr: "Centres de recherche et programmes spécialisés",
    },
    help: {
      vi: "Nêu viện, trung tâm, nhóm nghiên cứu về lĩnh vực và một hai kết quả đã được sử dụng trong thực tế. Phân biệt cơ sở của thành phố với cơ sở trung ương đặt tại thành phố.",
      en: "Name institutes, centres and groups that study the field, with one or two results that were put to use. Tell the city's own institutions from national ones located there.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: true,
    limit: shortText,
  },
  {
    id: "9.9",
    kind: "long-text",
    words: {
      vi: "Không gian, trung tâm sáng tạo và sản xuất",
      en: "Recognised spaces and centres for creation and production",
      fr: "Espaces et centres reconnus de création et de production",
    },
    help: {
      vi: "Mô tả nơi tác phẩm và sản phẩm được làm ra: xưởng, trường quay, làng nghề, cụm sáng tạo, vườn ươm; ai quản lý và bao nhiêu người sử dụng. Nơi trưng bày, biểu diễn để ở mục 9.10.",
      en: "Describe where work is made: workshops, studios, craft villages, creative clusters, incubators, who runs them and how many use them. Places of display and performance belong to 9.10.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: true,
    limit: shortText,
  },
  {
    id: "9.10",
    kind: "long-text",
    words: {
      vi: "Cơ sở vật chất và không gian văn hóa",
      en: "Main facilities and cultural spaces",
      fr: "Principaux équipements et espaces culturels",
    },
    help: {
      vi: "Nêu nơi công chúng thực hành, thưởng thức và tiếp cận lĩnh vực: nhà hát, bảo tàng, thư viện, rạp, không gian công cộng; sức chứa, lượt khách và khả năng tiếp cận. Ưu tiên nơi phục vụ trực tiếp lĩnh vực đã chọn.",
      en: "Name where the public practises, enjoys and meets the field: theatres, museums, libraries, cinemas, public spaces, with capacity, visits and accessibility. Put first those that serve the chosen field.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: true,
    limit: shortText,
  },
  {
    id: "9.11",
    kind: "initiatives",
    words: {
      vi: "Chương trình mở rộng tiếp cận văn hóa (tối đa ba)",
      en: "Programmes widening participation in culture (at most three)",
      fr: "Programmes élargissant la participation à la culture (trois au maximum)",
    },
    help: {
      vi: "Chọn tối đa ba chương trình trong ba năm qua giúp nhiều người hơn tham gia đời sống văn hóa, nhất là nhóm yếu thế. Nói rõ nhóm nào được hưởng lợi, bao nhiêu người và điều gì đã thay đổi với họ.",
      en: "Choose at most three programmes of the last three years that brought more people into cultural life, disadvantaged groups above all. Say who benefited, how many, and what changed for them.",
    },
    required: true,
    certainty: "M-high",
    mayBeNothing: true,
    atMost: 3,
    parts: existing,
  },
];
