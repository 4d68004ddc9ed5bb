import type { Section } from "@/lib/domain/form";
import { letterSize, photoPixels, photoSize } from "../limits";
import * as papers from "../papers";

export const annexes: Section = {
  id: "annexes",
  number: "A",
  words: { vi: "Phụ lục", en: "Annexes", fr: "Annexes" },
  // Only what is listed is read, in English or French: [DB17], [U18], [U20].
  intro: {
    vi: "Chỉ đính kèm đúng những tài liệu dưới đây, bằng tiếng Anh hoặc tiếng Pháp; tài liệu ngoài danh mục không được xem xét. Hồ sơ thiếu một tài liệu có thể không được đánh giá.",
    en: "Attach exactly the documents below, in English or French; anything else is not considered. An application that lacks one of them may not be evaluated.",
  },
  questions: [
    {
      id: "A.1",
      kind: "files",
      words: {
        vi: "Thư giới thiệu của Chủ tịch Ủy ban nhân dân (Thị trưởng)",
        en: "Formal presentation letter from the Mayor",
        fr: "Lettre officielle de présentation du maire",
      },
      // [U18], [DB17]
      help: {
        vi: "Thư giới thiệu việc ứng cử và nêu rõ sự ủng hộ của chính quyền thành phố, có chữ ký và ngày. Người ký phải trùng với mục 3.1 và lĩnh vực phải trùng với mục 4.",
        en: "The letter presents the bid and states the municipality's support, signed and dated. The signatory must agree with 3.1 and the field with 4.",
      },
      required: true,
      certainty: "A",
      mayBeNothing: false,
      atLeast: 1,
      atMost: 1,
      accept: ["application/pdf"],
      ...letterSize,
      paper: papers.mayor,
    },
    {
      id: "A.2",
      kind: "files",
      words: {
        vi: "Thư ủng hộ của Ủy ban Quốc gia UNESCO Việt Nam",
        en: "Endorsement letter from the National Commission for UNESCO",
        fr: "Lettre d’approbation de la Commission nationale pour l’UNESCO",
      },
      // [U18], [DB17]; signatories change often: [VTC], [CL194]
      help: {
        vi: "Gửi đề nghị sớm tới Ủy ban (đặt tại Bộ Ngoại giao) vì thư cần thời gian xử lý. Trước khi đính kèm, kiểm tra tên thành phố, lĩnh vực và chức danh người ký hiện hành.",
        en: "Ask the Commission (at the Ministry of Foreign Affairs) early, for the letter takes time. Before attaching it, check the city's name, the field and the signatory's present office.",
      },
      required: true,
      certainty: "A",
      mayBeNothing: false,
      atLeast: 1,
      atMost: 1,
      accept: ["application/pdf"],
      ...letterSize,
      paper: papers.nationalCommission,
    },
    {
      id: "A.3",
      kind: "files",
      words: {
        vi: "Thư ủng hộ của hai hội nghề nghiệp cấp quốc gia",
        en: "Support letters from two national professional associations",
        fr: "Lettres de soutien de deux associations professionnelles nationales",
      },
      // [U18], [DB17]
      help: {
        vi: "Hai thư của hai hội khác nhau, đang hoạt động ở cấp quốc gia và đúng lĩnh vực đã chọn. Mỗi thư nên nói điều riêng hội ấy biết về thành phố; hai thư cùng một mẫu làm giảm giá trị.",
        en: "Two letters from two different associations, active nationally and in the chosen field. Each should say what that association itself knows of the city; two copies of one template weaken both.",
      },
      required: true,
      certainty: "A",
      mayBeNothing: false,
      atLeast: 2,
      atMost: 2,
      accept: ["application/pdf"],
      ...letterSize,
      paper: papers.associations,
    },
    {
      id: "A.4",
      kind: "files",
      words: { vi: "Ba ảnh về lĩnh vực sáng tạo", en: "Three photographs", fr: "Trois photographies" },
      // [DB17], [F21]
      help: {
        vi: "Ba ảnh JPEG gắn trực tiếp với lĩnh vực sáng tạo, cho thấy con người đang sáng tạo hơn là phong cảnh. Chỉ dùng ảnh đã rõ tác giả, chủ sở hữu quyền và được người trong ảnh đồng ý.",
        en: "Three JPEG photographs closely tied to the creative field, showing people at work rather than scenery. Use only pictures whose author and rights holder are known and whose subjects have agreed.",
      },
      required: true,
      certainty: "A",
      mayBeNothing: false,
      atLeast: 3,
      atMost: 3,
      accept: ["image/jpeg"],
      ...photoSize,
      paper: papers.photos,
      cessions: "A.5",
      advisedPixels: photoPixels,
    },
    {
      id: "A.5",
      kind: "files",
      words: {
        vi: "Giấy chuyển nhượng quyền và danh mục ảnh",
        en: "Cession of rights and register of photos",
        fr: "Cession de droits et registre des photos",
      },
      // One for each photo: [F21].
      help: {
        vi: "Lập riêng cho từng ảnh, ba bản, theo đúng thứ tự ảnh ở A.4. Ghi chú thích, ngày chụp, tác giả, chủ sở hữu quyền và lấy chữ ký của chủ sở hữu quyền.",
        en: "Complete one for each photograph, three in all, in the order of A.4. Give caption, date, author and rights holder, and have the rights holder sign.",
      },
      required: true,
      certainty: "A",
      mayBeNothing: false,
      atLeast: 3,
      atMost: 3,
      accept: ["application/pdf"],
      ...letterSize,
      paper: papers.cessions,
    },
    {
      id: "A.6",
      kind: "files",
      words: {
        vi: "Trang tuyên bố đã ký, ghi ngày",
        en: "Signed and dated declaration page",
        fr: "Page de déclaration signée et datée",
      },
      // The form counts only signed and dated: [DB17].
      help: {
        vi: "Bản quét trang tuyên bố (mục 13) có chữ ký của người nêu ở mục 3.1 và ngày ký. Ký sau khi nội dung hồ sơ đã chốt để ngày ký không sớm hơn bản được gửi.",
        en: "A scan of the declaration (section 13), signed by the person named in 3.1 and dated. Sign once the text is final, so that the date does not precede the version that is sent.",
      },
      required: true,
      certainty: "A",
      mayBeNothing: false,
      atLeast: 1,
      atMost: 1,
      accept: ["application/pdf"],
      ...letterSize,
      paper: papers.declaration,
    },
  ],
};
