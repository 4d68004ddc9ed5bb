import type { SeedAnswers } from "./answer-texts";

/**
 * Hạ Long, Music, in review: complete in both languages.
 * The field is an assumption of the demonstration; persons, budgets and figures marked as illustrative are invented.
 */
export const haLong: SeedAnswers = {
  "1": { vi: { text: "Hạ Long" }, en: { text: "Hạ Long" } },
  "2": { vi: { text: "Việt Nam" }, en: { text: "Viet Nam" } },
  "3.1": {
    all: {
      person: {
        title: "Mr",
        familyName: "Vũ",
        firstName: "Đức Thành",
        address: "People's Committee of Quảng Ninh Province, Hồng Gai Ward, Quảng Ninh, Viet Nam",
        telephone: "+84 203 000 0301",
        email: "chairman.office@halong.example.vn",
      },
    },
  },
  "3.2": {
    all: {
      person: {
        title: "Ms",
        familyName: "Phạm",
        firstName: "Hồng Nhung",
        address: "People's Committee of Quảng Ninh Province, Hồng Gai Ward, Quảng Ninh, Viet Nam",
        telephone: "+84 203 000 0302",
        email: "nhung.pham@halong.example.vn",
        institution: "People's Committee of Quảng Ninh Province, Vice-Chair in charge of culture",
        status: "Provincial government, acting for Hạ Long since 1 July 2025",
        other: "Chairs the steering group for the application.",
      },
    },
  },
  "3.3": {
    all: {
      person: {
        title: "Mr",
        familyName: "Bùi",
        firstName: "Anh Tuấn",
        address: "Department of Culture, Sports and Tourism, Hồng Gai Ward, Quảng Ninh, Viet Nam",
        telephone: "+84 203 000 0303",
        email: "tuan.bui@halong.example.vn",
        institution: "Department of Culture, Sports and Tourism of Quảng Ninh, Head of the Hạ Long Working Group",
        status: "Provincial department",
        other: "Works in Vietnamese and English.",
      },
    },
  },
  "3.4": {
    all: {
      person: {
        title: "Ms",
        familyName: "Đỗ",
        firstName: "Thanh Hà",
        address: "Department of Culture, Sports and Tourism, Hồng Gai Ward, Quảng Ninh, Viet Nam",
        telephone: "+84 203 000 0304",
        email: "ha.do@halong.example.vn",
        institution: "Department of Culture, Sports and Tourism of Quảng Ninh, member of the Working Group",
        status: "Provincial department",
        other: "Replaces the main executive contact when he is away. Also works in Chinese.",
      },
    },
  },
  "4": { all: { choice: "music" } },
  "5.1": { all: { choice: "no" } },
  "5.3": { all: { choice: "no" } },
  "6": {
    vi: {
      long: `Hạ Long nằm bên vịnh cùng tên, thuộc tỉnh Quảng Ninh ở vùng Đông Bắc Việt Nam. Vịnh Hạ Long được ghi vào Danh sách Di sản Thế giới năm 1994, được công nhận thêm giá trị địa chất năm 2000 và mở rộng đến quần đảo Cát Bà năm 2023. Đô thị lớn lên cùng ngành than, cảng biển và du lịch. Từ ngày 01 tháng 7 năm 2025, thành phố Hạ Long được tổ chức lại thành các phường, xã trực thuộc tỉnh; hồ sơ này xem toàn bộ không gian đô thị ấy là “Hạ Long”, do Ủy ban nhân dân tỉnh đại diện.`,
    },
    en: {
      long: `Hạ Long lies on the bay of the same name, in Quảng Ninh province in north-eastern Viet Nam. Hạ Long Bay was inscribed on the World Heritage List in 1994, for its geological value as well in 2000, and was extended to the Cát Bà archipelago in 2023. The city grew with coal mining, the port and tourism. On 1 July 2025 it was reorganised into wards and communes directly under the province. In this application "Hạ Long" means that whole urban area, represented by the Provincial People's Committee.`,
    },
  },
  "7.1": {
    vi: {
      long: `Kinh tế Hạ Long đang chuyển từ “nâu” sang “xanh”. Tham gia Mạng lưới giúp đô thị phát triển âm nhạc thành nghề nghiệp lâu dài cho thanh niên (mục tiêu 8), giảm lệ thuộc vào mùa du lịch, và dùng âm nhạc để nói về bảo vệ biển (mục tiêu 14). Hạ Long mong muốn học Hamamatsu, Tongyeong và Daegu về giáo dục âm nhạc đại chúng, quản lý nhà hát và tổ chức liên hoan bền vững.`,
    },
    en: {
      long: `The economy of Hạ Long is moving from "brown" to "green". Membership would help the city to develop music as a lasting profession for young people (Goal 8), to depend less on the tourist season, and to use music to speak about the protection of the sea (Goal 14). Hạ Long wishes to learn from Hamamatsu, Tongyeong and Daegu about music education for all, concert hall management and sustainable festivals.`,
    },
  },
  "7.2": {
    vi: {
      long: `Hạ Long đóng góp kinh nghiệm về âm nhạc của người đi biển và của thợ mỏ, hai cộng đồng ít có mặt trong các chương trình âm nhạc quốc tế. Đô thị có sân khấu ngoài trời bên một di sản thiên nhiên và cam kết chia sẻ quy tắc biểu diễn ít tiếng ồn, ít rác thải ở khu di sản. Hạ Long cũng sẵn sàng làm cầu nối giữa các thành phố âm nhạc Đông Nam Á và Đông Bắc Á.`,
    },
    en: {
      long: `Hạ Long contributes its experience with the music of seafarers and of miners, two communities seldom heard in international music programmes. It has outdoor stages beside a natural heritage site and undertakes to share rules for performances with little noise and little waste in protected areas. It is also ready to link the Cities of Music of South-East and North-East Asia.`,
    },
  },
  "8": {
    vi: {
      long: `Tổ công tác do Sở Văn hóa, Thể thao và Du lịch tỉnh Quảng Ninh thường trực, gồm đại diện các phường, Trường Đại học Hạ Long, Hội Văn học Nghệ thuật, đoàn nghệ thuật, ngành than, doanh nghiệp du lịch và nhóm nhạc trẻ. Hồ sơ được thảo luận tại ba cuộc tọa đàm, một hội thảo và qua lấy ý kiến bằng văn bản. Mọi góp ý đều được tổng hợp, tiếp thu hoặc giải trình.`,
    },
    en: {
      long: `The Department of Culture, Sports and Tourism of Quảng Ninh is the standing office of the Working Group. Members come from the wards, Hạ Long University, the Literature and Arts Association, the provincial art troupe, the coal industry, tourism businesses and young bands. The application was discussed at three round tables and a workshop, and through written consultation. Every comment was recorded, and either accepted or answered.`,
    },
  },
  "9.1": {
    vi: {
      long: `Âm nhạc Hạ Long có ba nguồn. Ngư dân sống trên thuyền có lối hát giao duyên và hát đám cưới trên mặt vịnh. Các dân tộc vùng đồi Hoành Bồ cũ giữ dân ca Dao và Tày. Thợ mỏ đưa vào những bài hát lao động; “Tôi là người thợ lò” của nhạc sĩ Hoàng Vân đã trở thành bài hát của vùng mỏ. Ba nguồn ấy tạo nên bản sắc âm nhạc của đô thị ngày nay.`,
    },
    en: {
      long: `The music of Hạ Long has three sources. Fisherfolk who lived on boats sang courtship and wedding songs across the bay. The communities of the former Hoành Bồ hills keep Dao and Tày folk song. Miners brought songs of labour; "I Am a Miner" by the composer Hoàng Vân became the song of the coalfield. These three sources give the city its musical character today.`,
    },
  },
  "9.2": {
    vi: {
      long: `Theo số liệu minh họa, khoảng 1.200 người sống chủ yếu bằng âm nhạc: nhạc công, ca sĩ, giáo viên, kỹ thuật viên, người tổ chức sự kiện. Có chừng 150 cơ sở dạy nhạc, phòng thu, phòng trà, đơn vị biểu diễn trên du thuyền. Doanh thu tập trung vào mùa hè; mục tiêu của kế hoạch hành động là kéo dài hoạt động ra cả năm.`,
    },
    en: {
      long: `According to illustrative figures, about 1,200 people live mainly from music: players, singers, teachers, technicians and event organisers. There are some 150 music schools, studios, music cafés and companies that perform on cruise boats. Income is concentrated in summer. The action plan aims to spread activity over the whole year.`,
    },
  },
  "9.3": {
    vi: {
      long: `Cộng đồng âm nhạc gồm nghệ nhân hát giao duyên từ các làng chài cũ nay đã lên bờ, câu lạc bộ dân ca ở phường, xã, đội văn nghệ ngành than, nghệ sĩ đoàn nghệ thuật tỉnh, giáo viên, sinh viên, ban nhạc trẻ và nhạc công du thuyền. Phụ nữ giữ vai trò chính trong truyền dạy dân ca; thanh niên dẫn dắt nhạc đương đại.`,
    },
    en: {
      long: `The music community includes bearers of courtship songs from former fishing villages who now live ashore, folk song clubs in wards and communes, the amateur ensembles of the coal industry, artists of the provincial troupe, teachers, students, young bands and cruise musicians. Women lead in teaching folk song; young people lead contemporary music.`,
    },
  },
  "9.4": {
    vi: {
      long: `Trong năm năm qua, Hạ Long đón nhiều hội nghị về du lịch, di sản và văn hóa tại Cung Quy hoạch, Hội chợ và Triển lãm tỉnh. Riêng về âm nhạc có trại sáng tác, tọa đàm về ca khúc vùng mỏ, hội thảo bảo tồn hát giao duyên và các buổi gặp gỡ giữa nhạc sĩ với nhà trường. Danh mục sự kiện kèm nguồn được nêu trong tài liệu làm việc.`,
    },
    en: {
      long: `Over the past five years Hạ Long has hosted many meetings on tourism, heritage and culture at the provincial Planning, Fair and Exhibition Palace. For music there were composition camps, talks on the songs of the coalfield, a workshop on the safeguarding of courtship singing and meetings between composers and schools. The working papers list these events with their sources.`,
    },
  },
  "9.5": {
    vi: {
      long: `Carnaval Hạ Long, có từ năm 2007, mở đầu mùa du lịch bằng âm nhạc và vũ hội đường phố. Chương trình Hạ Long Concert diễn ra tại Quảng trường 30/10 nhân dịp ngày thành lập tỉnh. Ngày hội âm nhạc Quảng Ninh năm 2025 giới thiệu ca khúc của nhạc sĩ địa phương. Trước đó, đầu năm 2020, đô thị đã tổ chức Festival âm nhạc quốc tế Hạ Long.`,
    },
    en: {
      long: `The Hạ Long Carnival, begun in 2007, opens the tourist season with music and a street dance. The Hạ Long Concert takes place on 30 October Square around the province's anniversary. The Quảng Ninh Music Day of 2025 presented songs by local composers. Earlier, in January 2020, the city held the Hạ Long International Music Festival.`,
    },
  },
  "9.6": {
    vi: {
      long: `Âm nhạc là môn học trong trường phổ thông. Ngoài giờ, Cung Văn hóa Thanh thiếu nhi mở lớp đàn, hát và hợp xướng. Nội dung giáo dục địa phương giới thiệu hát giao duyên, dân ca Dao và ca khúc vùng mỏ. Một số trường có câu lạc bộ do nghệ nhân hướng dẫn. Học sinh khó khăn được miễn học phí và mượn nhạc cụ.`,
    },
    en: {
      long: `Music is taught in all schools. Outside school hours, the Children's and Youth Palace offers classes in instruments, singing and choir. The local education curriculum presents courtship singing, Dao folk song and the songs of the coalfield. Some schools have clubs led by tradition bearers. Disadvantaged pupils study free of charge and may borrow instruments.`,
    },
  },
  "9.7": {
    vi: {
      long: `Trường Đại học Hạ Long, thành lập năm 2014, đào tạo sư phạm âm nhạc, thanh nhạc và quản lý văn hóa, kế thừa một trường cao đẳng văn hóa nghệ thuật. Trung tâm giáo dục thường xuyên và các câu lạc bộ mở lớp cho người lớn tuổi. Nhạc công du thuyền được tập huấn về an toàn và ngoại ngữ. Chương trình ươm tạo riêng cho âm nhạc dự kiến bắt đầu năm 2028.`,
    },
    en: {
      long: `Hạ Long University, founded in 2014 and successor to a college of culture and arts, trains music teachers, singers and cultural managers. The continuing education centre and local clubs hold classes for older learners. Cruise musicians receive training in safety and languages. A separate incubation programme for music should begin in 2028.`,
    },
  },
  "9.8": {
    vi: {
      long: `Nghiên cứu âm nhạc được thực hiện tại Trường Đại học Hạ Long, Bảo tàng Quảng Ninh, Hội Văn nghệ dân gian và Ban Quản lý Vịnh Hạ Long, tập trung vào sưu tầm hát giao duyên, hát đám cưới và đời sống làng chài. Bản ghi được lưu tại bảo tàng và thư viện tỉnh. Viện Âm nhạc ở Hà Nội là đối tác được mời về phương pháp.`,
    },
    en: {
      long: `Hạ Long University, the Quảng Ninh Museum, the Folklore Association and the Hạ Long Bay Management Board carry out research on music. They concentrate on collecting courtship and wedding songs and on life in the fishing villages. Recordings are kept at the museum and the provincial library. The Vietnamese Institute for Musicology in Hà Nội has been invited as partner for methods.`,
    },
  },
  "9.9": {
    vi: {
      long: `Nơi sáng tác và sản xuất gồm phòng tập của đoàn nghệ thuật, phòng thu tư nhân, phòng nhạc của trường đại học, nhà văn hóa công nhân mỏ, quán cà phê âm nhạc ở Bãi Cháy và Hồng Gai. Một số nhà xưởng mỏ ngừng hoạt động được khảo sát để làm không gian sáng tạo, trong đó có địa điểm dự kiến của Nhà Âm nhạc Vùng mỏ.`,
    },
    en: {
      long: `Music is created and produced in the rehearsal rooms of the art troupe, private studios, the university's music rooms, the miners' cultural houses and the music cafés of Bãi Cháy and Hồng Gai. Some disused mine buildings are being surveyed as creative spaces, among them the proposed site of the Coalfield Music House.`,
    },
  },
  "9.10": {
    vi: {
      long: `Các địa điểm chính gồm Cung Văn hóa Lao động Việt - Nhật, Cung Quy hoạch, Hội chợ và Triển lãm, Bảo tàng - Thư viện tỉnh, Quảng trường 30/10, Quảng trường Mặt trời, công viên và bãi biển. Nhà văn hóa khu phố phục vụ câu lạc bộ. Đô thị còn thiếu một phòng hòa nhạc cỡ vừa có âm học tốt; kế hoạch hành động đề xuất cải tạo một hội trường sẵn có.`,
    },
    en: {
      long: `The main venues are the Viet Nam-Japan Workers' Cultural Palace, the Planning, Fair and Exhibition Palace, the provincial museum and library, 30 October Square, Sun Square, parks and beaches. Neighbourhood cultural houses serve the clubs. The city still lacks a middle-sized concert hall with good acoustics; the action plan proposes to convert an existing hall.`,
    },
  },
  "9.11": {
    vi: {
      initiatives: [
        {
          title: "Tiếng hát làng chài",
          description: `Nghệ nhân từ các làng chài cũ dạy hát giao duyên cho trẻ em tại khu tái định cư vào cuối tuần. Người dạy được trả thù lao, trẻ em được cấp vở và đi tham quan vịnh. Mỗi mùa hè, lớp học biểu diễn trên thuyền cho gia đình và du khách, số tiền thu được trả về câu lạc bộ.`,
          results: "Số liệu minh họa: 10 nghệ nhân, 180 trẻ em, sáu buổi diễn mỗi năm.",
        },
        {
          title: "Hợp xướng thợ mỏ và gia đình",
          description: `Ngành than và các phường mở dàn hợp xướng cho thợ mỏ, người nghỉ hưu, vợ con và người khuyết tật do tai nạn lao động. Buổi tập xếp theo ca làm việc, miễn phí, có giáo viên của trường đại học. Dàn hợp xướng diễn tại khu tập thể và bệnh viện.`,
          results: "Số liệu minh họa: bốn dàn hợp xướng, 240 thành viên, 30 buổi diễn.",
        },
      ],
    },
    en: {
      initiatives: [
        {
          title: "Voices of the Fishing Villages",
          description: `Tradition bearers from former fishing villages teach courtship songs to children in resettlement areas at weekends. Teachers are paid; children receive songbooks and visit the bay. Each summer the class performs on boats for families and visitors, and the income returns to the club.`,
          results: "Illustrative figures: 10 teachers, 180 children and six performances a year.",
        },
        {
          title: "Choir of Miners and Families",
          description: `The coal industry and the wards run choirs for miners, pensioners, families and people disabled by accidents at work. Rehearsals follow the shifts, cost nothing and are led by university teachers. The choirs sing in workers' estates and hospitals.`,
          results: "Illustrative figures: four choirs, 240 members and 30 concerts.",
        },
      ],
    },
  },
  "9.12": {
    vi: {
      long: `Tổ chức nghề nghiệp chính là Hội Văn học Nghệ thuật tỉnh với chi hội âm nhạc, Hội Văn nghệ dân gian, công đoàn ngành than và hiệp hội du lịch. Ở cấp quốc gia, Hội Nhạc sĩ Việt Nam là đối tác lâu năm. Đoàn Thanh niên, Hội Phụ nữ và một số tổ chức phi chính phủ về biển tham gia các chương trình cộng đồng.`,
    },
    en: {
      long: `The main professional bodies are the provincial Literature and Arts Association with its music branch, the Folklore Association, the coal industry's trade union and the tourism association. At national level the Viet Nam Musicians' Association is a partner of long standing. The Youth Union, the Women's Union and non-governmental organisations for the sea join in community programmes.`,
    },
  },
  "9.13": {
    vi: {
      long: `Tỉnh có giải thưởng văn học, nghệ thuật định kỳ, hỗ trợ trại sáng tác, đặt hàng tác phẩm và đề nghị Nhà nước phong tặng danh hiệu cho nghệ nhân. Câu lạc bộ dân ca được hỗ trợ trang phục, nhạc cụ. Nhạc công tự do được tập huấn về hợp đồng, quyền tác giả và bảo hiểm xã hội tự nguyện.`,
    },
    en: {
      long: `The province gives regular prizes for literature and the arts, supports composition camps, commissions works and nominates tradition bearers for state titles. Folk song clubs receive help with costumes and instruments. Freelance musicians are trained in contracts, copyright and voluntary social insurance.`,
    },
  },
  "9.14": {
    vi: {
      long: `Tỉnh xác định phát triển văn hóa gắn với công nghiệp văn hóa, kinh tế di sản và kinh tế đêm. Các biện pháp gồm hỗ trợ sân khấu ngoài trời, đơn giản hóa thủ tục biểu diễn, khuyến khích doanh nghiệp thuê nghệ sĩ địa phương và dùng lại công trình công nghiệp cũ. Quy định về tiếng ồn và ánh sáng bảo vệ vùng lõi di sản.`,
    },
    en: {
      long: `The province links culture with the cultural industries, the heritage economy and the evening economy. Measures include support for outdoor stages, simpler permits for performances, encouragement to businesses that hire local artists and the reuse of old industrial buildings. Rules on noise and light protect the core zone of the heritage site.`,
    },
  },
  "9.15": {
    vi: {
      long: `Hợp tác âm nhạc diễn ra thường xuyên với các địa phương của Trung Quốc, Lào, Hàn Quốc và Nhật Bản qua đoàn nghệ thuật, liên hoan và trao đổi sinh viên. Nghệ sĩ quốc tế tham gia Carnaval. Hạ Long đã trao đổi với Đà Lạt, thành viên lĩnh vực âm nhạc từ năm 2023, về kinh nghiệm xây dựng và thực hiện cam kết.`,
    },
    en: {
      long: `Musical cooperation with partners in China, Laos, the Republic of Korea and Japan is regular and takes the form of visiting ensembles, festivals and student exchange. International artists join the Carnival. Hạ Long has consulted Đà Lạt, a member in the field of music since 2023, on preparing an application and keeping its commitments.`,
    },
  },
  "9.16": {
    vi: {
      initiatives: [
        {
          title: "Bản đồ âm thanh Vịnh Hạ Long",
          description: `Nhạc sĩ, nhà thiết kế và nghệ sĩ truyền thông cùng ghi âm thanh của vịnh, mỏ và phố, rồi làm thành bản đồ nghe trực tuyến và tác phẩm trưng bày. Người dân gửi bản ghi của mình. Chương trình nối Âm nhạc với Nghệ thuật truyền thông và Thiết kế, đồng thời nhắc công chúng về ô nhiễm tiếng ồn dưới nước.`,
          results: "Số liệu minh họa: 500 bản ghi, ba triển lãm.",
        },
      ],
    },
    en: {
      initiatives: [
        {
          title: "Sound Map of Hạ Long Bay",
          description: `Musicians, designers and media artists record the sounds of the bay, the mines and the streets, and turn them into an online map and exhibited works. Residents send in recordings of their own. The programme links Music with Media Arts and Design and reminds the public of noise pollution under water.`,
          results: "Illustrative figures: 500 recordings and three exhibitions.",
        },
      ],
    },
  },
  "9.17": {
    vi: {
      initiatives: [
        {
          title: "Quan hệ đối tác Mỏ - Phố - Trường",
          description: `Ngành than, các phường và Trường Đại học Hạ Long ký thỏa thuận về hợp xướng, học bổng âm nhạc và sử dụng nhà văn hóa công nhân ngoài giờ. Mỗi bên góp kinh phí, người và địa điểm theo kế hoạch năm; một tổ chung theo dõi.`,
          results: "Số liệu minh họa: sáu nhà văn hóa mở cửa, 40 học bổng mỗi năm.",
        },
        {
          title: "Du thuyền và nghệ sĩ địa phương",
          description: `Các doanh nghiệp du thuyền cam kết dành một phần chương trình cho nghệ sĩ và bài hát địa phương, trả thù lao theo mức thống nhất, tuân thủ giới hạn âm lượng trên vịnh. Hội nghề nghiệp giới thiệu nghệ sĩ và kiểm tra chất lượng.`,
          results: "Số liệu minh họa: 20 du thuyền, 120 nghệ sĩ có việc thường xuyên.",
        },
      ],
    },
    en: {
      initiatives: [
        {
          title: "Mine, Ward and University Partnership",
          description: `The coal industry, the wards and Hạ Long University have an agreement on choirs, music grants and the use of workers' cultural houses outside working hours. Each side gives money, people or premises under a yearly plan, followed by a joint team.`,
          results: "Illustrative figures: six cultural houses open, 40 grants a year.",
        },
        {
          title: "Cruise Companies and Local Artists",
          description: `Cruise companies undertake to give part of their programme to local artists and songs, to pay agreed fees and to respect limits on volume in the bay. The professional association proposes artists and checks quality.`,
          results: "Illustrative figures: 20 boats, 120 artists with regular work.",
        },
      ],
    },
  },
  "9.18": {
    all: {
      numbers: {
        "2022": { cultureBudget: 8000000, shareOfCityBudget: 1.8, fieldBudget: 500000 },
        "2023": { cultureBudget: 9000000, shareOfCityBudget: 1.9, fieldBudget: 600000 },
        "2024": { cultureBudget: 9500000, shareOfCityBudget: 1.9, fieldBudget: 650000 },
        "2025": { cultureBudget: 10000000, shareOfCityBudget: 2.0, fieldBudget: 750000 },
        "2026": { cultureBudget: 10500000, shareOfCityBudget: 2.0, fieldBudget: 800000 },
      },
    },
  },
  "10.1": {
    vi: {
      initiatives: [
        {
          title: "Nhà Âm nhạc Vùng mỏ",
          description: `Một nhà xưởng mỏ cũ được cải tạo thành nơi tập, thu âm, dạy nhạc và biểu diễn cỡ vừa, có phòng lưu trữ ca khúc và chuyện kể của thợ mỏ. Ban nhạc trẻ và câu lạc bộ dân ca dùng chung theo lịch công khai, giá thấp.`,
          objectives: "Tạo nơi làm nghề quanh năm; tái sử dụng di sản công nghiệp.",
          partners: "Ngành than, Trường Đại học Hạ Long, Hội Văn học Nghệ thuật, các phường.",
          beneficiaries: "Nhạc sĩ, học sinh, thợ mỏ, cư dân.",
          results: "Mục tiêu minh họa: 100 buổi diễn và 300 học viên mỗi năm.",
          budget: "350.000 USD trong bốn năm (số minh họa).",
        },
        {
          title: "Mỗi trường một dàn nhạc",
          description: `Các trường trung học cơ sở lập dàn nhạc hoặc hợp xướng nhỏ, có nhạc cụ cho mượn và giáo viên lưu động. Bài hát giao duyên và ca khúc vùng mỏ được soạn lại cho học sinh. Cuối năm có liên hoan ngoài trời của các trường.`,
          objectives: "Phổ cập giáo dục âm nhạc; giữ dân ca trong giới trẻ.",
          partners: "Sở Giáo dục và Đào tạo, Trường Đại học Hạ Long, nghệ nhân.",
          beneficiaries: "Học sinh, giáo viên, phụ huynh.",
          results: "Mục tiêu minh họa: 25 trường, 1.000 học sinh đến năm 2031.",
          budget: "250.000 USD trong bốn năm (số minh họa).",
        },
        {
          title: "Sân khấu xanh bên vịnh",
          description: `Các buổi diễn ngoài trời áp dụng bộ quy tắc chung về âm lượng, ánh sáng, rác thải và di chuyển. Sân khấu lưu động dùng điện mặt trời đến từng khu phố. Kết quả đo được công bố sau mỗi mùa.`,
          objectives: "Giảm tác động của biểu diễn lên di sản; đưa âm nhạc đến khu dân cư.",
          partners: "Ban Quản lý Vịnh Hạ Long, doanh nghiệp sự kiện, nhóm môi trường.",
          beneficiaries: "Cư dân, nghệ sĩ, du khách.",
          results: "Mục tiêu minh họa: 80 buổi diễn, rác thải giảm một nửa.",
          budget: "200.000 USD trong bốn năm (số minh họa).",
        },
      ],
    },
    en: {
      initiatives: [
        {
          title: "Coalfield Music House",
          description: `An old mine building becomes a place to rehearse, record, teach and perform on a middle scale, with an archive of miners' songs and stories. Young bands and folk clubs share it at a low price, according to a public calendar.`,
          objectives: "Provide a place of work all year round; reuse industrial heritage.",
          partners: "Coal industry, Hạ Long University, Literature and Arts Association, wards.",
          beneficiaries: "Musicians, pupils, miners and residents.",
          results: "Illustrative targets: 100 concerts and 300 learners a year.",
          budget: "USD 350,000 over four years (illustrative).",
        },
        {
          title: "An Ensemble in Every School",
          description: `Lower secondary schools form small ensembles or choirs, with instruments on loan and travelling teachers. Courtship songs and songs of the coalfield are arranged for pupils. An open-air school festival closes the year.`,
          objectives: "Bring music education to all; keep folk song alive among the young.",
          partners: "Department of Education and Training, Hạ Long University, tradition bearers.",
          beneficiaries: "Pupils, teachers and parents.",
          results: "Illustrative targets: 25 schools and 1,000 pupils by 2031.",
          budget: "USD 250,000 over four years (illustrative).",
        },
        {
          title: "Green Stages by the Bay",
          description: `Outdoor performances follow one set of rules on volume, light, waste and transport. A mobile stage with solar power visits the neighbourhoods. Measurements are published after each season.`,
          objectives: "Reduce the impact of performances on the heritage site; bring music to residential areas.",
          partners: "Hạ Long Bay Management Board, event companies, environmental groups.",
          beneficiaries: "Residents, artists and visitors.",
          results: "Illustrative targets: 80 performances, waste cut by half.",
          budget: "USD 200,000 over four years (illustrative).",
        },
      ],
    },
  },
  "10.2": {
    vi: {
      initiatives: [
        {
          title: "Liên hoan Bài ca Biển",
          description: `Hai năm một lần, các thành phố âm nhạc ven biển gửi nghệ sĩ và bài hát của người đi biển đến Hạ Long. Nghệ sĩ ở cùng cộng đồng một tuần, viết bài mới và diễn chung. Có hội thảo về âm nhạc và đại dương.`,
          objectives: "Nối các cộng đồng biển; nói về mục tiêu 14 bằng âm nhạc.",
          partners: "Các thành phố dự kiến mời: Tongyeong, Hamamatsu, Ambon, Đà Lạt.",
          beneficiaries: "Nghệ sĩ, ngư dân, công chúng.",
          results: "Mục tiêu minh họa: hai kỳ, 12 thành phố, 30 bài hát mới.",
          budget: "250.000 USD trong bốn năm (số minh họa).",
        },
        {
          title: "Trao đổi giáo viên âm nhạc trẻ",
          description: `Mỗi năm sáu giáo viên của Hạ Long và của các thành phố âm nhạc dạy ở trường của nhau trong một tháng. Họ soạn chung bài học song ngữ, công bố mở để các thành phố khác dùng.`,
          objectives: "Nâng chất lượng giáo dục âm nhạc; tạo quan hệ lâu dài giữa các trường.",
          partners: "Các thành phố dự kiến mời: Daegu, Suphan Buri, Chennai, Đà Lạt.",
          beneficiaries: "Giáo viên, học sinh.",
          results: "Mục tiêu minh họa: 24 giáo viên, 40 bài học.",
          budget: "150.000 USD trong bốn năm (số minh họa).",
        },
      ],
    },
    en: {
      initiatives: [
        {
          title: "Songs of the Sea Festival",
          description: `Every two years coastal Cities of Music send artists and the songs of their seafarers to Hạ Long. Artists stay with communities for a week, write new songs and perform together. A conference on music and the ocean accompanies the festival.`,
          objectives: "Link communities of the sea; speak about Goal 14 through music.",
          partners: "Cities to be invited: Tongyeong, Hamamatsu, Ambon, Đà Lạt.",
          beneficiaries: "Artists, fisherfolk and the public.",
          results: "Illustrative targets: two festivals, 12 cities, 30 new songs.",
          budget: "USD 250,000 over four years (illustrative).",
        },
        {
          title: "Exchange of Young Music Teachers",
          description: `Each year six teachers from Hạ Long and from other Cities of Music teach for a month in each other's schools. Together they write bilingual lessons and publish them for other cities to use.`,
          objectives: "Raise the quality of music education; build lasting ties between schools.",
          partners: "Cities to be invited: Daegu, Suphan Buri, Chennai, Đà Lạt.",
          beneficiaries: "Teachers and pupils.",
          results: "Illustrative targets: 24 teachers and 40 lessons.",
          budget: "USD 150,000 over four years (illustrative).",
        },
      ],
    },
  },
  "10.3.1": {
    all: {
      numbers: {
        "2028": { total: 300000, local: 200000, international: 100000 },
        "2029": { total: 300000, local: 200000, international: 100000 },
        "2030": { total: 300000, local: 200000, international: 100000 },
        "2031": { total: 300000, local: 200000, international: 100000 },
      },
    },
  },
  "10.3.2": {
    vi: {
      long: `Tổng kinh phí bốn năm là 1.200.000 USD (số minh họa): hai phần ba cho sáng kiến địa phương, một phần ba cho sáng kiến quốc tế. Ngân sách tỉnh bảo đảm 60%, doanh nghiệp du lịch và ngành than 30%, nguồn khác 10%. Chi phí dự hội nghị thường niên nằm trong phần ngân sách tỉnh.`,
    },
    en: {
      long: `The total for four years is USD 1,200,000 (illustrative): two thirds for local and one third for international initiatives. The provincial budget covers 60%, tourism businesses and the coal industry 30%, and other sources 10%. The cost of the annual conferences is part of the provincial share.`,
    },
  },
  "10.4": {
    vi: {
      long: `Ban Điều hành do một Phó Chủ tịch Ủy ban nhân dân tỉnh đứng đầu, họp hằng quý. Văn phòng Điều phối ba người đặt tại Sở Văn hóa, Thể thao và Du lịch, do đầu mối nêu ở mục 3.3 phụ trách. Hội đồng Tư vấn gồm nhạc sĩ, nghệ nhân, nhà trường, doanh nghiệp và đại diện các phường của Hạ Long.`,
    },
    en: {
      long: `A Vice-Chair of the Provincial People's Committee heads the Steering Board, which meets every quarter. A Coordination Office of three people sits in the Department of Culture, Sports and Tourism and is led by the contact named in 3.3. The Advisory Council brings together musicians, tradition bearers, schools, businesses and the wards of Hạ Long.`,
    },
  },
  "10.5": {
    vi: {
      long: `Kế hoạch truyền thông dùng phát thanh, truyền hình tỉnh, loa khu phố, mạng xã hội và trang song ngữ. Mỗi sáng kiến có một người phát ngôn từ cộng đồng. Bài hát mới được công bố kèm lời dịch. Báo cáo tiến độ được đăng hằng năm; việc dùng tên và biểu trưng của UNESCO theo đúng hướng dẫn.`,
    },
    en: {
      long: `The communication plan uses provincial radio and television, neighbourhood loudspeakers, social media and a bilingual website. Each initiative has a spokesperson from the community. New songs are published with translated lyrics. A progress report appears every year, and the UNESCO name and logo are used according to the rules.`,
    },
  },
  "11": { all: { accepted: true } },
  "12": { all: { accepted: true } },
  "13": { all: { accepted: true } },
};
