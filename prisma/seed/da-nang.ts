import type { SeedAnswers } from "./answer-texts";

/**
 * Đà Nẵng, Media Arts, in consultation: every Vietnamese answer is there, about half of the English.
 * The field is an assumption of the demonstration; persons, budgets and figures marked as illustrative are invented.
 */
export const daNang: SeedAnswers = {
  "1": { vi: { text: "Đà Nẵng" }, en: { text: "Đà Nẵng" } },
  "2": { vi: { text: "Việt Nam" }, en: { text: "Viet Nam" } },
  "3.1": {
    all: {
      person: {
        title: "Mr",
        familyName: "Huỳnh",
        firstName: "Bá Tường",
        address: "People's Committee of Đà Nẵng City, Hải Châu Ward, Đà Nẵng, Viet Nam",
        telephone: "+84 236 000 0201",
        email: "chairman.office@danang.example.vn",
      },
    },
  },
  "3.2": {
    all: {
      person: {
        title: "Ms",
        familyName: "Phan",
        firstName: "Thùy Dung",
        address: "People's Committee of Đà Nẵng City, Hải Châu Ward, Đà Nẵng, Viet Nam",
        telephone: "+84 236 000 0202",
        email: "dung.phan@danang.example.vn",
        institution: "People's Committee of Đà Nẵng City, Vice-Chair in charge of culture",
        status: "City government",
        other: "Chairs the steering group for the application.",
      },
    },
  },
  "3.3": {
    all: {
      person: {
        title: "Mr",
        familyName: "Trần",
        firstName: "Quốc Bảo",
        address: "Department of Culture, Sports and Tourism, Hải Châu Ward, Đà Nẵng, Viet Nam",
        telephone: "+84 236 000 0203",
        email: "bao.tran@danang.example.vn",
        institution: "Department of Culture, Sports and Tourism of Đà Nẵng City, Head of the Working Group",
        status: "City department",
        other: "Works in Vietnamese and English.",
      },
    },
  },
  "3.4": {
    all: {
      person: {
        title: "Ms",
        familyName: "Đặng",
        firstName: "Mai Anh",
        address: "Department of Culture, Sports and Tourism, Hải Châu Ward, Đà Nẵng, Viet Nam",
        telephone: "+84 236 000 0204",
        email: "anh.dang@danang.example.vn",
        institution: "Department of Culture, Sports and Tourism of Đà Nẵng City, member of the Working Group",
        status: "City department",
        other: "Replaces the main executive contact when he is away.",
      },
    },
  },
  "4": { all: { choice: "media-arts" } },
  "5.1": { all: { choice: "yes" } },
  "5.2": {
    vi: {
      long: `Từ ngày 01 tháng 7 năm 2025, địa bàn Hội An thuộc thành phố Đà Nẵng. Hội An là thành viên Mạng lưới các thành phố sáng tạo của UNESCO từ năm 2023 trong lĩnh vực Thủ công và nghệ thuật dân gian. Thành phố tiếp tục thực hiện các cam kết của Hội An, đồng thời ứng cử với tư cách đô thị Đà Nẵng trong lĩnh vực Nghệ thuật truyền thông. Cách thể hiện mối quan hệ giữa hai danh hiệu sẽ theo hướng dẫn của Ban Thư ký.`,
    },
    en: {
      long: `Since 1 July 2025 the territory of Hội An has been part of Đà Nẵng City. Hội An has been a member of the UNESCO Creative Cities Network since 2023, in the field of Crafts and Folk Art. The city continues to fulfil Hội An's commitments and applies separately, as the urban area of Đà Nẵng, in the field of Media Arts. The relation between the two will be presented as the Secretariat advises.`,
    },
  },
  "5.3": { all: { choice: "no" } },
  "6": {
    vi: {
      long: `Đà Nẵng là thành phố trực thuộc Trung ương ở miền Trung Việt Nam, nằm bên sông Hàn, bán đảo Sơn Trà và núi Ngũ Hành Sơn. Từ ngày 01 tháng 7 năm 2025, thành phố hợp nhất với tỉnh Quảng Nam, có diện tích gần 11.900 km² và trên 3 triệu dân, gồm 94 phường, xã và đặc khu. Trên địa bàn có hai di sản thế giới là Đô thị cổ Hội An và Khu đền tháp Mỹ Sơn.
Kinh tế thành phố dựa vào du lịch, công nghiệp công nghệ cao, công nghệ thông tin và cảng biển. Dân cư trẻ, nhiều trường đại học, hạ tầng số và môi trường sống tốt là điều kiện để nghệ thuật và công nghệ gặp nhau. Chính quyền hai cấp vận hành trên nền tảng dịch vụ công trực tuyến.`,
    },
    en: {
      long: `Đà Nẵng is a centrally governed city in central Viet Nam, set between the Hàn River, the Sơn Trà peninsula and the Marble Mountains. Since its merger with Quảng Nam province on 1 July 2025 it covers almost 11,900 km², has more than 3 million inhabitants and consists of 94 wards, communes and a special zone. Two World Heritage properties lie within it: Hội An Ancient Town and Mỹ Sơn Sanctuary.
The economy rests on tourism, high-tech industry, information technology and the seaport. A young population, many universities, digital infrastructure and a good living environment allow art and technology to meet. The two-tier local government works through online public services.`,
    },
  },
  "7.1": {
    vi: {
      long: `Đà Nẵng mong muốn học hỏi các thành phố nghệ thuật truyền thông như Linz, Gwangju, Sapporo, York về cách đưa nghệ thuật vào quá trình phát triển công nghệ ngay từ đầu. Thành phố có nhiều kỹ sư nhưng còn ít nghệ sĩ làm việc với dữ liệu, âm thanh và ánh sáng; có nhiều sự kiện lớn nhưng còn thiếu không gian sáng tác quanh năm.
Tham gia Mạng lưới sẽ giúp thành phố tạo việc làm sáng tạo cho thanh niên (mục tiêu 8), mở rộng cơ hội cho các xã miền núi mới sáp nhập (mục tiêu 10), và xây dựng đô thị có không gian công cộng thân thiện, ít tiêu tốn năng lượng (mục tiêu 11, 13).`,
    },
    en: {
      long: `Đà Nẵng wishes to learn from Cities of Media Arts such as Linz, Gwangju, Sapporo and York how to bring artists into technological development from the start. The city has many engineers but still few artists who work with data, sound and light. It hosts large events but lacks places to create all year round.
Membership would help the city to create creative jobs for young people (Goal 8), to widen opportunities for the upland communes that joined it in 2025 (Goal 10), and to build welcoming public spaces that use little energy (Goals 11 and 13).`,
    },
  },
  "7.2": {
    vi: {
      long: `Đà Nẵng đóng góp cho Mạng lưới ba điều. Một là không gian thử nghiệm: mặt sông, cầu, bãi biển và chợ là nơi nghệ thuật truyền thông đến với đông đảo người dân, không chỉ trong phòng trưng bày. Hai là kinh nghiệm kết hợp di sản với công nghệ, từ số hóa điêu khắc Chăm đến bản đồ âm thanh của làng chài và làng nghề. Ba là vị trí kết nối: thành phố có sân bay quốc tế, nhiều trường đại học và cộng đồng chuyên gia công nghệ, thuận lợi cho các chương trình lưu trú với nghệ sĩ Đông Nam Á. Thành phố cam kết công bố mở công cụ và tài liệu do các sáng kiến tạo ra.`,
    },
    en: {
      long: `Đà Nẵng offers the Network three things. The first is a place to experiment: river, bridges, beaches and markets bring media arts to a broad public and not only to galleries. The second is experience in joining heritage and technology, from the digitisation of Cham sculpture to sound maps of fishing and craft villages. The third is its position: an international airport, several universities and a community of technology professionals make it suitable for residencies with artists from South-East Asia. The city undertakes to publish openly the tools and materials that its initiatives produce.`,
    },
  },
  "8": {
    vi: {
      long: `Tổ công tác do Sở Văn hóa, Thể thao và Du lịch làm thường trực, có sự tham gia của các sở Khoa học và Công nghệ, Ngoại vụ, Tài chính, các trường đại học, nhà hát, bảo tàng, doanh nghiệp phần mềm và nhóm nghệ sĩ độc lập. Quá trình gồm khảo sát lực lượng sáng tạo, tọa đàm với nghệ sĩ trẻ, hội thảo với thành viên Mạng lưới và lấy ý kiến bằng văn bản của phường, xã, hội nghề nghiệp. Bản dự thảo được công bố nội bộ để các bên góp ý theo từng mục; ý kiến được tổng hợp và trả lời. Viện Văn hóa Nghệ thuật quốc gia Việt Nam và Cục Hợp tác quốc tế hướng dẫn về chuyên môn.`,
    },
    en: {
      long: `The Department of Culture, Sports and Tourism acts as standing office of the Working Group. Its members include the departments of Science and Technology, Foreign Affairs and Finance, universities, theatres, museums, software companies and independent artists' groups. The process consists of a survey of creative workers, round tables with young artists, a workshop with members of the Network and written consultation of wards, communes and professional associations. Every party may comment on the draft section by section; all comments are collected and answered. The Viet Nam National Institute of Culture and Arts Studies and the Department of International Cooperation give professional guidance.`,
    },
  },
  "9.1": {
    vi: {
      long: `Nghệ thuật truyền thông ở Đà Nẵng bắt nguồn từ nhu cầu kể chuyện bằng hình ảnh, ánh sáng và âm thanh của một đô thị cảng. Nhiếp ảnh, phát thanh, truyền hình và sân khấu để lại một đội ngũ làm nghề có tay nghề. Từ năm 2008, lễ hội pháo hoa quốc tế đưa kỹ thuật ánh sáng và âm nhạc vào không gian sông Hàn; cầu Rồng, khánh thành năm 2013, trở thành một sân khấu của thành phố. Sự lớn lên của ngành phần mềm từ những năm 2000 tạo thêm lớp người làm trò chơi, hoạt hình, thực tế ảo. Hai dòng ấy, di sản hình ảnh và công nghệ số, nay gặp nhau trong các dự án trình chiếu, nghệ thuật tương tác và số hóa di sản.`,
    },
    en: {
      long: `Media arts in Đà Nẵng grew from a port city's wish to tell stories through image, light and sound. Photography, radio, television and the stage left behind a body of skilled professionals. Since 2008 the international fireworks festival has brought lighting technique and music to the Hàn River, and the Dragon Bridge, opened in 2013, has become a stage for the city. The growth of the software industry since the 2000s added people who make games, animation and virtual reality. The two streams, visual heritage and digital technology, now meet in projection, interactive art and the digitisation of heritage.`,
    },
  },
  "9.2": {
    vi: {
      long: `Theo số liệu minh họa của bản dự thảo, lĩnh vực nội dung số, trò chơi, hoạt hình, thiết kế sự kiện và truyền thông có khoảng 900 doanh nghiệp và 15.000 lao động, phần lớn dưới 35 tuổi. Doanh nghiệp chủ yếu gia công cho đối tác nước ngoài; tỷ lệ sản phẩm mang bản quyền của mình còn thấp nhưng đang tăng. Sự kiện biểu diễn và trình chiếu tạo thêm việc làm theo mùa cho kỹ thuật viên ánh sáng, âm thanh, sân khấu. Thành phố sẽ thay các số liệu minh họa bằng kết quả khảo sát chính thức trước khi thẩm định.`,
    },
    en: {
      long: `According to the illustrative figures of this draft, digital content, games, animation, event design and communication count about 900 companies and 15,000 workers, most of them under 35. Companies work mainly to order for foreign partners; the share of products that carry their own copyright is still low but growing. Shows and projections give additional seasonal work to lighting, sound and stage technicians. Results of an official survey will replace the illustrative figures before review.`,
    },
  },
  "9.3": {
    vi: {
      long: `Cộng đồng gồm kỹ sư phần mềm, nhà thiết kế trò chơi, họa sĩ hoạt hình, nhà làm phim, nghệ sĩ âm thanh, kỹ thuật viên ánh sáng, nhiếp ảnh gia, giảng viên và sinh viên. Nhiều nhóm độc lập hoạt động tại quán cà phê, xưởng và không gian làm việc chung. Người làm nghề thủ công ở làng đá Non Nước, nghệ sĩ tuồng và bài chòi tham gia các dự án số hóa và trình diễn mới. Câu lạc bộ học sinh về robot và lập trình là nguồn kế cận. Cộng đồng chuyên gia nước ngoài sinh sống tại thành phố góp phần tạo môi trường làm việc đa ngôn ngữ.`,
    },
    en: {
      long: `The community includes software engineers, game designers, animators, film-makers, sound artists, lighting technicians, photographers, teachers and students. Many independent groups meet in cafés, workshops and co-working spaces. Stone carvers from Non Nước village and performers of tuồng theatre and bài chòi singing take part in digitisation and new stage work. School clubs for robotics and programming prepare the next generation. Foreign professionals who live in the city help to make it a multilingual place of work.`,
    },
  },
  "9.4": {
    vi: {
      long: `Trong năm năm qua, thành phố tổ chức nhiều diễn đàn về chuyển đổi số, trí tuệ nhân tạo, vi mạch bán dẫn và công nghiệp văn hóa, trong đó có ngày hội khởi nghiệp đổi mới sáng tạo SURF được tổ chức định kỳ. Tháng 11 năm 2025, hội thảo tham vấn triển khai Đề án phát triển các ngành công nghiệp văn hóa thành phố đến năm 2030 quy tụ nhà quản lý, nhà nghiên cứu, doanh nghiệp và nghệ sĩ. Các trường đại học luân phiên tổ chức hội thảo quốc tế về truyền thông đa phương tiện và thiết kế tương tác. Danh mục chi tiết kèm theo nguồn đang được hoàn thiện.`,
    },
    en: {
      long: `Over the past five years the city has held many forums on digital transformation, artificial intelligence, semiconductors and the cultural industries, among them the regular start-up festival SURF. In November 2025 a consultation on the city's scheme for cultural industries to 2030 gathered managers, researchers, companies and artists. Universities take turns to host international conferences on multimedia and interaction design. A detailed list with sources is being completed.`,
    },
  },
  "9.5": {
    vi: {
      long: `Lễ hội Pháo hoa quốc tế Đà Nẵng (DIFF), có từ năm 2008, kết hợp pháo hoa, âm nhạc và kỹ thuật ánh sáng; kỳ năm 2025 có 10 đội tham gia. Liên hoan phim châu Á Đà Nẵng (DANAFF), có từ năm 2023, giới thiệu phim châu Á, tọa đàm nghề nghiệp và vườn ươm dự án. Ngoài hai sự kiện này, thành phố có chương trình nghệ thuật trên phố đi bộ, trình chiếu 3D trên mặt tiền công trình vào các dịp lễ, lễ hội đường phố và các cuộc thi làm phim ngắn của sinh viên. Vở vũ nhạc kịch “Tiên Sa” của Nhà hát Trưng Vương thử nghiệm sân khấu đa chiều.`,
    },
    en: {
      long: `The Đà Nẵng International Fireworks Festival (DIFF), begun in 2008, joins fireworks, music and lighting technique; ten teams took part in 2025. The Đà Nẵng Asian Film Festival (DANAFF), begun in 2023, presents Asian films, professional talks and a project workshop. The city also has performances on its pedestrian streets, 3D projections on public holidays, street festivals and student short-film contests. The musical "Tiên Sa" at the Trưng Vương Theatre explores a multi-directional stage.`,
    },
  },
  "9.6": {
    vi: {
      long: `Học sinh phổ thông được làm quen với lập trình, nhiếp ảnh, làm phim và âm nhạc qua môn nghệ thuật, tin học và câu lạc bộ. Bảo tàng Điêu khắc Chăm và Bảo tàng Mỹ thuật có giờ học ngoài nhà trường, trong đó học sinh vẽ, dựng mô hình ba chiều và kể chuyện bằng hình ảnh động. Nhà thiếu nhi mở lớp hoạt hình và robot vào dịp hè. Một số trường ở xã miền núi được kết nối trực tuyến với lớp học ở trung tâm. Thành phố dự kiến bảo đảm mỗi trường trung học cơ sở có ít nhất một dự án nghệ thuật số mỗi năm học.`,
    },
    en: {
      long: `School pupils meet programming, photography, film-making and music in art and computer lessons and in clubs. The Museum of Cham Sculpture and the Fine Arts Museum offer out-of-school lessons in which pupils draw, build 3D models and tell stories through animation. The Children's House runs animation and robotics classes in summer. Some upland schools join lessons in the centre online. The city intends that every lower secondary school should carry out at least one digital art project a year.`,
    },
  },
  "9.7": {
    vi: {
      long: `Đại học Đà Nẵng, với Trường Đại học Bách khoa, Trường Đại học Sư phạm và Trường Đại học Công nghệ thông tin và Truyền thông Việt - Hàn, đào tạo công nghệ đa phương tiện, thiết kế mỹ thuật số và khoa học máy tính. Trường Đại học Duy Tân, Trường Đại học Kiến trúc Đà Nẵng và Trường Đại học FPT có các ngành thiết kế, hoạt hình, trò chơi. Các trường cao đẳng dạy nghề kỹ thuật âm thanh, ánh sáng và dựng phim. Người đi làm có thể học khóa ngắn hạn tại vườn ươm và doanh nghiệp. Trung tâm hỗ trợ khởi nghiệp của thành phố ươm tạo dự án nội dung số.`,
    },
  },
  "9.8": {
    vi: {
      long: `Nghiên cứu liên quan đến nghệ thuật truyền thông được thực hiện tại các nhóm của Đại học Đà Nẵng và Trường Đại học Duy Tân về đồ họa máy tính, thực tế ảo, xử lý ngôn ngữ và âm thanh tiếng Việt. Các bảo tàng hợp tác với trường đại học để quét ba chiều hiện vật Chăm và bia Ma nhai Ngũ Hành Sơn, di sản tư liệu khu vực châu Á - Thái Bình Dương từ năm 2022. Thành phố chưa có trung tâm nghiên cứu riêng về nghệ thuật và công nghệ; sáng kiến địa phương thứ nhất nhằm lấp khoảng trống này.`,
    },
  },
  "9.9": {
    vi: {
      long: `Khu Công viên phần mềm Đà Nẵng, Công viên phần mềm số 2 và các tòa nhà văn phòng của khu công nghệ là nơi tập trung doanh nghiệp nội dung số. Không gian làm việc chung, xưởng phim, phòng thu và xưởng chế tạo nhỏ nằm rải rác ở các phường ven sông, ven biển. Nghệ sĩ độc lập sử dụng nhà xưởng cũ và quán cà phê làm nơi thử nghiệm. Tại Hội An, xưởng thủ công mở cửa cho nhà thiết kế số đến làm việc cùng. Thành phố đang rà soát các trụ sở dôi dư sau sắp xếp bộ máy để bố trí cho hoạt động sáng tạo.`,
    },
  },
  "9.10": {
    vi: {
      long: `Các thiết chế chính gồm Nhà hát Trưng Vương, Nhà hát tuồng Nguyễn Hiển Dĩnh, Bảo tàng Điêu khắc Chăm (thành lập năm 1919), Bảo tàng Mỹ thuật, Bảo tàng Đà Nẵng, Thư viện Khoa học Tổng hợp, Cung Thể thao Tiên Sơn và các rạp chiếu phim. Bờ sông Hàn, quảng trường, phố đi bộ và bãi biển là nơi biểu diễn ngoài trời cho đông đảo công chúng. Hệ thống màn hình, ánh sáng cầu và mạng internet công cộng được dùng cho nghệ thuật trong các dịp lễ. Các nhà văn hóa ở xã cần được đầu tư thêm thiết bị nghe nhìn.`,
    },
  },
  "9.11": {
    vi: {
      initiatives: [
        {
          title: "Ống kính của em",
          description: `Chương trình dạy làm phim ngắn bằng điện thoại cho học sinh ở các xã miền núi và làng chài. Mỗi khóa kéo dài một tuần, do sinh viên truyền thông và nghệ sĩ tình nguyện hướng dẫn. Các em tự chọn câu chuyện về gia đình, nghề nghiệp, lễ hội của mình. Phim được chiếu tại nhà văn hóa xã và tại một buổi chiếu chung ở trung tâm thành phố, có phụ đề và bản mô tả âm thanh cho người khiếm thị.`,
          results: "Số liệu minh họa: 20 khóa, 400 học sinh, 90 phim ngắn trong ba năm.",
        },
        {
          title: "Bảo tàng cho mọi giác quan",
          description: `Các bảo tàng của thành phố làm bản sao ba chiều để sờ, mô tả âm thanh và video ngôn ngữ ký hiệu cho một số hiện vật tiêu biểu. Người khiếm thị, khiếm thính tham gia từ khâu lựa chọn đến khâu thử nghiệm và được trả công. Hướng dẫn viên được tập huấn để đón các nhóm người khuyết tật và người cao tuổi. Tài liệu được đưa lên mạng để dùng tại trường học.`,
          results: "Số liệu minh họa: 50 hiện vật, ba bảo tàng, khoảng 2.000 lượt khách sử dụng.",
        },
      ],
    },
    en: {
      initiatives: [
        {
          title: "Through My Lens",
          description: `This programme teaches pupils in upland communes and fishing villages to make short films with a telephone. Each course lasts a week and is led by media students and volunteer artists. Pupils choose their own stories about family, work and festivals. The films are shown in the commune's cultural house and at a joint screening in the city centre, with subtitles and audio description for blind people.`,
          results: "Illustrative figures: 20 courses, 400 pupils and 90 short films in three years.",
        },
        {
          title: "A Museum for Every Sense",
          description: `The city's museums make 3D copies to touch, audio descriptions and sign-language videos for selected objects. Blind and deaf people take part from selection to testing and are paid for their work. Guides are trained to receive groups of people with disabilities and older people. The material is also available online for schools.`,
          results: "Illustrative figures: 50 objects, three museums and about 2,000 visits.",
        },
      ],
    },
  },
  "9.12": {
    vi: {
      long: `Các tổ chức nghề nghiệp chính gồm Liên hiệp các Hội Văn học, Nghệ thuật thành phố với các hội Điện ảnh, Mỹ thuật, Nhiếp ảnh, Âm nhạc, Sân khấu; Hiệp hội Doanh nghiệp phần mềm; Hội Tin học; hội truyền thông số và các câu lạc bộ khởi nghiệp. Ở cấp quốc gia, thành phố dự kiến đề nghị hai hội nghề nghiệp trong lĩnh vực điện ảnh và truyền thông số có thư ủng hộ. Hội người mù, hội người khuyết tật là đối tác thường xuyên của các chương trình mở rộng tiếp cận văn hóa. Một số tổ chức phi chính phủ hỗ trợ giáo dục kỹ năng số cho trẻ em.`,
    },
  },
  "9.13": {
    vi: {
      long: `Thành phố hỗ trợ người sáng tạo bằng giải thưởng văn học, nghệ thuật, đặt hàng tác phẩm, hỗ trợ trại sáng tác và cấp phép thuận lợi cho hoạt động biểu diễn ngoài trời. Nghệ nhân bài chòi, tuồng và nghề truyền thống được đề nghị tôn vinh theo quy định. Chính sách đặc thù về thu hút nhân lực công nghệ chất lượng cao, ưu đãi doanh nghiệp khởi nghiệp sáng tạo được mở rộng cho nội dung số. Việc tập huấn về bản quyền và hợp đồng cho nghệ sĩ tự do được tổ chức hằng năm. Điểm còn yếu là bảo hiểm xã hội cho lao động tự do.`,
    },
  },
  "9.14": {
    vi: {
      long: `Khung chính sách chính là Đề án Phát triển các ngành công nghiệp văn hóa thành phố Đà Nẵng đến năm 2030, cùng với cơ chế đặc thù do Quốc hội cho phép thành phố thí điểm và các chương trình chuyển đổi số. Trọng tâm là nội dung số, du lịch văn hóa, điện ảnh, nghệ thuật biểu diễn và thiết kế. Thành phố đầu tư hạ tầng công viên phần mềm, hỗ trợ thử nghiệm công nghệ mới có kiểm soát, ưu tiên mua sắm dịch vụ sáng tạo cho bảo tàng, thư viện và du lịch. Quy hoạch không gian sáng tạo được lồng ghép vào quy hoạch đô thị sau hợp nhất.`,
    },
  },
  "9.15": {
    vi: {
      long: `Trong năm năm qua, thành phố hợp tác với các đối tác Nhật Bản, Hàn Quốc, Pháp và các nước ASEAN qua lễ hội, liên hoan phim, trao đổi sinh viên và dự án số hóa di sản. Các đội pháo hoa, đoàn phim và nghệ sĩ ánh sáng quốc tế đến làm việc hằng năm. Bảo tàng Điêu khắc Chăm có quan hệ chuyên môn lâu dài với các viện nghiên cứu và bảo tàng nước ngoài. Trường đại học liên kết đào tạo về công nghệ thông tin và truyền thông với Hàn Quốc. Thành phố đã bắt đầu trao đổi với các thành phố thành viên trong nước về kinh nghiệm xây dựng hồ sơ.`,
    },
  },
  "9.16": {
    vi: {
      initiatives: [
        {
          title: "Thủ công gặp mã nguồn",
          description: `Nghệ nhân Hội An và làng đá Non Nước làm việc cùng nhà thiết kế số trong các đợt ngắn tại xưởng. Hai bên thử quét ba chiều, in mẫu, ánh sáng trong đèn lồng và âm thanh trong gốm. Tác phẩm được trưng bày tại xưởng và trên phố, quyền tác giả được chia theo thỏa thuận mẫu do thành phố soạn. Chương trình nối lĩnh vực Nghệ thuật truyền thông với Thủ công và nghệ thuật dân gian.`,
          results: "Số liệu minh họa: 12 đợt, 30 sản phẩm mẫu, sáu sản phẩm được bán ra thị trường.",
        },
        {
          title: "Phim và thành phố",
          description: `Trong dịp liên hoan phim, nghệ sĩ truyền thông được mời làm tác phẩm từ tư liệu phim, ảnh cũ về Đà Nẵng. Người dân góp ảnh gia đình, kể chuyện phố phường; tác phẩm được trình chiếu ngoài trời và lưu lại trong kho tư liệu mở. Chương trình nối Nghệ thuật truyền thông với Điện ảnh và Văn học, đồng thời giúp giữ gìn ký ức của một đô thị thay đổi nhanh.`,
          results: "Số liệu minh họa: 10 tác phẩm, 1.500 bức ảnh được người dân đóng góp.",
        },
      ],
    },
  },
  "9.17": {
    vi: {
      initiatives: [
        {
          title: "Liên minh đại học - doanh nghiệp nội dung số",
          description: `Các trường đại học, hiệp hội phần mềm và thành phố cùng xây dựng chương trình thực tập, đề tài tốt nghiệp và phòng thí nghiệm dùng chung. Doanh nghiệp cử chuyên gia giảng dạy, nhà trường mở phòng máy ngoài giờ, thành phố hỗ trợ một phần học bổng. Mỗi năm liên minh công bố nhu cầu nhân lực để điều chỉnh đào tạo.`,
          results: "Số liệu minh họa: 25 doanh nghiệp, sáu trường, 300 suất thực tập mỗi năm.",
        },
        {
          title: "Đối tác tổ chức lễ hội bên sông",
          description: `Thành phố, doanh nghiệp và các phường ven sông ký thỏa thuận hằng năm về lễ hội: doanh nghiệp lo kinh phí sản xuất, thành phố lo hạ tầng và an toàn, phường lo tiếng nói của cư dân. Thỏa thuận quy định giờ giấc, tiếng ồn, rác thải và một phần sân khấu dành cho nghệ sĩ địa phương.`,
          results: "Số liệu minh họa: bốn thỏa thuận, 40 nhóm nghệ sĩ địa phương được biểu diễn.",
        },
      ],
    },
  },
  "9.18": {
    all: {
      numbers: {
        "2022": { cultureBudget: 20000000, shareOfCityBudget: 2.0, fieldBudget: 1500000 },
        "2023": { cultureBudget: 22000000, shareOfCityBudget: 2.1, fieldBudget: 1800000 },
        "2024": { cultureBudget: 24000000, shareOfCityBudget: 2.1, fieldBudget: 2000000 },
        "2025": { cultureBudget: 32000000, shareOfCityBudget: 2.2, fieldBudget: 2600000 },
        "2026": { cultureBudget: 34000000, shareOfCityBudget: 2.3, fieldBudget: 3000000 },
      },
    },
  },
  "10.1": {
    vi: {
      initiatives: [
        {
          title: "Trạm Nghệ thuật và Công nghệ Sông Hàn",
          description: `Thành phố chuyển một trụ sở dôi dư thành nơi nghệ sĩ, kỹ sư và người dân cùng làm việc. Trạm có xưởng ánh sáng, phòng âm thanh, phòng thực tế ảo, chỗ ở cho nghệ sĩ lưu trú và sân chiếu ngoài trời. Mỗi quý có một đợt mời đề xuất công khai; hội đồng độc lập lựa chọn. Trạm cũng là văn phòng điều phối các hoạt động của thành phố trong Mạng lưới.`,
          objectives: "Tạo nơi sáng tác quanh năm; đưa nghệ sĩ vào quá trình đổi mới sáng tạo.",
          partners: "Sở Khoa học và Công nghệ, các trường đại học, hiệp hội phần mềm, hội nghề nghiệp.",
          beneficiaries: "Nghệ sĩ độc lập, kỹ sư, sinh viên, cư dân các phường ven sông.",
          results: "Mục tiêu minh họa: 60 dự án, 200 nghệ sĩ, 50.000 lượt khách đến năm 2031.",
          budget: "700.000 USD trong bốn năm (số minh họa).",
        },
        {
          title: "Di sản trong tầm tay",
          description: `Sáng kiến số hóa và diễn giải di sản Chăm, tuồng, bài chòi và nghề biển bằng công cụ mở. Người giữ di sản tham gia viết lời kể và giữ quyền đối với tư liệu. Kết quả là các trải nghiệm nghe nhìn tại bảo tàng, trường học và trên điện thoại, có phiên bản cho người khuyết tật và bản nhẹ cho vùng sóng yếu.`,
          objectives: "Mở rộng tiếp cận di sản; tạo việc làm cho nhóm sáng tạo trẻ.",
          partners: "Các bảo tàng, nhà hát, trường học, cộng đồng di sản.",
          beneficiaries: "Học sinh, người khuyết tật, nghệ nhân, du khách.",
          results: "Mục tiêu minh họa: 300 hiện vật, 20 trải nghiệm, 80 trường sử dụng.",
          budget: "500.000 USD trong bốn năm (số minh họa).",
        },
        {
          title: "Ánh sáng xanh nơi công cộng",
          description: `Mỗi năm ba tác phẩm ánh sáng và âm thanh được đặt tại khu dân cư, chợ, bến xe và xã miền núi, sau khi nghệ sĩ làm việc cùng người dân ít nhất một tháng. Tác phẩm dùng năng lượng mặt trời hoặc thiết bị tiết kiệm điện, bảo đảm không ảnh hưởng đến động vật hoang dã ở Sơn Trà. Thiết bị được dùng lại cho tác phẩm sau.`,
          objectives: "Đưa nghệ thuật ra khỏi trung tâm; giảm tiêu thụ điện của sự kiện.",
          partners: "Các phường, xã, ngành điện, hội mỹ thuật, nhóm môi trường.",
          beneficiaries: "Cư dân, tiểu thương, thanh niên tại địa bàn.",
          results: "Mục tiêu minh họa: 12 tác phẩm, 12 cộng đồng, điện năng giảm 30% so với sự kiện tương đương.",
          budget: "400.000 USD trong bốn năm (số minh họa).",
        },
      ],
    },
    en: {
      initiatives: [
        {
          title: "Hàn River Art and Technology Station",
          description: `The city will turn a vacant office building into a place where artists, engineers and residents work together. It will hold a light workshop, a sound room, a virtual reality room, lodging for resident artists and an outdoor screening yard. An open call takes place every quarter, and an independent panel selects the projects. The station will also coordinate the city's work in the Network.`,
          objectives: "Provide a place to create all year round; bring artists into innovation.",
          partners: "Department of Science and Technology, universities, software association, professional associations.",
          beneficiaries: "Independent artists, engineers, students, residents of riverside wards.",
          results: "Illustrative targets: 60 projects, 200 artists and 50,000 visits by 2031.",
          budget: "USD 700,000 over four years (illustrative).",
        },
        {
          title: "Heritage within Reach",
          description: `This initiative uses open tools to digitise and interpret Cham heritage, tuồng theatre, bài chòi singing and the trades of the sea. The bearers of this heritage help to write the story and keep their rights in the material. The results are audiovisual experiences in museums, in schools and on telephones, with versions for people with disabilities and a light version for areas with a weak signal.`,
          objectives: "Widen access to heritage; create work for young creative teams.",
          partners: "Museums, theatres, schools, heritage communities.",
          beneficiaries: "Pupils, people with disabilities, heritage bearers, visitors.",
          results: "Illustrative targets: 300 objects, 20 experiences, use in 80 schools.",
          budget: "USD 500,000 over four years (illustrative).",
        },
        {
          title: "Green Light in Public Places",
          description: `Each year three works of light and sound will be placed in residential areas, markets, bus stations and upland communes, after the artist has worked with residents for at least a month. They run on solar power or low-energy equipment and must not disturb the wildlife of Sơn Trà. The equipment is used again for later works.`,
          objectives: "Take art beyond the centre; reduce the electricity used by events.",
          partners: "Wards and communes, electricity company, fine arts association, environmental groups.",
          beneficiaries: "Residents, market traders and young people of each area.",
          results: "Illustrative targets: 12 works, 12 communities, 30% less electricity than comparable events.",
          budget: "USD 400,000 over four years (illustrative).",
        },
      ],
    },
  },
  "10.2": {
    vi: {
      initiatives: [
        {
          title: "Lưu trú nghệ thuật truyền thông Đông Nam Á",
          description: `Mỗi năm Đà Nẵng đón sáu nghệ sĩ Đông Nam Á và hai nghệ sĩ từ châu Phi hoặc châu Đại Dương đến làm việc hai tháng, cùng với nghệ sĩ trong nước. Chủ đề gắn với biển, di cư và ngôn ngữ. Tác phẩm được trình bày tại Đà Nẵng và tại thành phố của người tham gia.`,
          objectives: "Tạo mạng lưới nghề nghiệp trong khu vực; hỗ trợ nghệ sĩ ít điều kiện đi lại.",
          partners: "Các thành phố nghệ thuật truyền thông dự kiến mời: Gwangju, Sapporo, Linz, Viborg.",
          beneficiaries: "Nghệ sĩ trẻ, sinh viên, công chúng hai thành phố.",
          results: "Mục tiêu minh họa: 32 nghệ sĩ, 24 tác phẩm.",
          budget: "350.000 USD trong bốn năm (số minh họa).",
        },
        {
          title: "Kho công cụ mở của các thành phố nghệ thuật truyền thông",
          description: `Các thành phố cùng góp phần mềm, bản vẽ, hướng dẫn an toàn và hợp đồng mẫu cho tác phẩm nơi công cộng. Đà Nẵng lo kỹ thuật, dịch và duy trì kho; các thành phố kiểm tra chéo. Tài liệu được cấp phép mở để thành phố nhỏ có thể dùng lại.`,
          objectives: "Giảm chi phí thử nghiệm; chia sẻ kinh nghiệm quản lý.",
          partners: "Nhóm thành phố nghệ thuật truyền thông, trường đại học, cộng đồng phần mềm mở.",
          beneficiaries: "Chính quyền thành phố, nghệ sĩ, kỹ thuật viên.",
          results: "Mục tiêu minh họa: 40 bộ tài liệu, 10 thành phố cùng góp.",
          budget: "250.000 USD trong bốn năm (số minh họa).",
        },
        {
          title: "Tuần lễ Sáng tạo liên thành phố Việt Nam",
          description: `Đà Nẵng cùng Hà Nội, Hội An, Đà Lạt và Thành phố Hồ Chí Minh tổ chức mỗi năm một tuần hoạt động, trong đó nghệ sĩ truyền thông làm việc với thiết kế, thủ công, âm nhạc và điện ảnh. Địa điểm được luân phiên; các thành phố thành viên nước ngoài được mời tham dự.`,
          objectives: "Gắn kết các thành phố thành viên trong nước và khu vực; thử nghiệm hợp tác liên ngành.",
          partners: "Các thành phố sáng tạo của Việt Nam, Ủy ban Quốc gia UNESCO Việt Nam, Văn phòng UNESCO tại Hà Nội.",
          beneficiaries: "Nghệ sĩ, nhà quản lý, công chúng trẻ.",
          results: "Mục tiêu minh họa: bốn kỳ, 20 dự án chung.",
          budget: "200.000 USD trong bốn năm (số minh họa).",
        },
      ],
    },
  },
  "10.3.1": {
    all: {
      numbers: {
        "2028": { total: 600000, local: 400000, international: 200000 },
        "2029": { total: 600000, local: 400000, international: 200000 },
        "2030": { total: 600000, local: 400000, international: 200000 },
        "2031": { total: 600000, local: 400000, international: 200000 },
      },
    },
  },
  "10.3.2": {
    vi: {
      long: `Tổng kinh phí bốn năm dự kiến 2.400.000 USD (số minh họa), hai phần ba cho sáng kiến địa phương, một phần ba cho sáng kiến quốc tế. Ngân sách thành phố bảo đảm khoảng 60%, bố trí trong dự toán hằng năm của Sở Văn hóa, Thể thao và Du lịch; doanh nghiệp và nhà tài trợ đóng góp 30%; các trường đại học góp phần còn lại bằng phòng máy, chuyên gia và chỗ ở. Kinh phí dự hội nghị thường niên do ngân sách thành phố chi. Báo cáo tài chính được công bố mỗi năm một lần.`,
    },
  },
  "10.4": {
    vi: {
      long: `Ban Điều hành do một Phó Chủ tịch Ủy ban nhân dân thành phố đứng đầu; Sở Văn hóa, Thể thao và Du lịch là cơ quan thường trực. Văn phòng Điều phối đặt tại Trạm Nghệ thuật và Công nghệ Sông Hàn, có bốn cán bộ chuyên trách; người phụ trách là đầu mối nêu ở mục 3.3. Hội đồng Tư vấn gồm nghệ sĩ, doanh nghiệp, trường đại học, đại diện phường, xã và đại diện Hội An, bảo đảm cân bằng giới. Ban họp hằng quý, Hội đồng họp sáu tháng một lần; kết quả thực hiện chỉ tiêu được tổng hợp để viết báo cáo giám sát.`,
    },
  },
  "10.5": {
    vi: {
      long: `Truyền thông hướng tới ba nhóm: cư dân, giới nghề và các thành phố thành viên. Với cư dân, thành phố dùng màn hình công cộng, đài truyền thanh phường, xã và ngày mở cửa tại Trạm. Với giới nghề, có bản tin hằng quý, lời mời đề xuất công khai và hội thảo trực tuyến. Với Mạng lưới, có trang thông tin song ngữ Việt - Anh và báo cáo ngắn sau mỗi sáng kiến. Nội dung có phụ đề, ngôn ngữ ký hiệu. Việc sử dụng tên và biểu trưng của UNESCO tuân theo hướng dẫn hiện hành; hiệu quả được đo bằng số người tham gia, không chỉ bằng lượt xem.`,
    },
  },
  "11": { all: { accepted: true } },
  "12": { all: { accepted: true } },
  "13": { all: { accepted: true } },
};
