import type { SeedAnswers } from "./answer-texts";

/** Huế, questions 9.6 to 13, without 9.8, 9.17 and 10.5. Budgets are round, illustrative sums in US dollars. */
export const huePlan: SeedAnswers = {
  "9.6": {
    vi: {
      long: `Trẻ em Huế làm quen với ẩm thực trước hết trong gia đình. Nhà trường bổ sung bằng nội dung giáo dục địa phương, trong đó có bài học về món ăn, làng nghề, chợ và lễ tết; bằng hoạt động trải nghiệm tại nhà vườn, làng bún Vân Cù, làng gốm Phước Tích và các bảo tàng.
Nhà thiếu nhi và các trung tâm văn hóa mở lớp làm bánh dịp Tết Nguyên đán, Tết Đoan ngọ, Tết Trung thu. Một số trường tiểu học có vườn rau và bữa ăn bán trú dùng nguyên liệu theo mùa; giáo viên và đầu bếp cùng giải thích cho học sinh về nguồn gốc của món ăn.
Với thanh niên, Đoàn Thanh niên và các trường tổ chức cuộc thi nấu ăn, thi ý tưởng khởi nghiệp và dự án làm phim ngắn về người giữ nghề. Thành phố dự kiến biên soạn bộ tài liệu “Bếp Huế cho học đường” bằng tiếng Việt, có bản rút gọn bằng tiếng Tà Ôi, Cơ Tu và tiếng Anh.`,
    },
    en: {
      long: `Children in Huế first meet food culture in the family. Schools build on this through the local education curriculum, which includes lessons on dishes, craft villages, markets and festivals, and through visits to garden houses, the noodle village of Vân Cù, the pottery village of Phước Tích and museums.
The Children's House and cultural centres teach cake-making before the lunar new year, the fifth-month festival and the mid-autumn festival. Some primary schools keep a vegetable garden and serve lunches made with seasonal produce; teachers and cooks explain together where each dish comes from.
For young people, the Youth Union and the schools hold cooking contests, business idea contests and short-film projects about those who keep a trade alive. The city plans teaching materials, "The Huế Kitchen at School", in Vietnamese, with shorter versions in the Tà Ôi and Cơ Tu languages and in English.`,
    },
  },
  "9.7": {
    vi: {
      long: `Trường Cao đẳng Du lịch Huế đào tạo nghề chế biến món ăn, kỹ thuật làm bánh và dịch vụ nhà hàng, có nhà hàng thực hành và hợp tác với doanh nghiệp trong tuyển dụng. Trường Du lịch - Đại học Huế đào tạo quản trị nhà hàng, khách sạn và du lịch ẩm thực ở bậc đại học và sau đại học. Trường Đại học Nông Lâm - Đại học Huế đào tạo công nghệ thực phẩm, nuôi trồng thủy sản và phát triển nông thôn. Trường Đại học Nghệ thuật - Đại học Huế góp phần về thiết kế bao bì, gốm và hình ảnh.
Về học tập suốt đời, các trung tâm giáo dục nghề nghiệp và Hội Liên hiệp Phụ nữ mở khóa ngắn hạn về an toàn thực phẩm, bán hàng trực tuyến và ngoại ngữ cho chủ quán, người bán hàng rong. Một số nghệ nhân nhận học trò tại nhà theo lối truyền nghề.
Về ươm tạo, hoạt động khởi nghiệp đổi mới sáng tạo của thành phố dành một hạng mục cho thực phẩm và đặc sản. Điều còn thiếu là một bếp thử nghiệm dùng chung; nội dung này được đưa vào sáng kiến địa phương thứ nhất.`,
    },
    en: {
      long: `Huế Tourism College trains cooks, pastry makers and restaurant staff; it has a practice restaurant and recruits together with businesses. The School of Hospitality and Tourism of Huế University teaches restaurant and hotel management and food tourism to undergraduate and graduate students. The University of Agriculture and Forestry covers food technology, aquaculture and rural development. The University of Arts contributes packaging design, ceramics and visual work.
For lifelong learning, vocational centres and the Women's Union run short courses on food safety, online sales and foreign languages for stall owners and street vendors. Some master cooks take apprentices at home, in the old manner.
As for incubation, the city's start-up programme keeps a category for food and local specialities. A shared test kitchen is still lacking; the first local initiative in section 10 answers this need.`,
    },
  },
  "9.9": {
    vi: {
      long: `Không gian sáng tạo của ẩm thực Huế có ba lớp. Lớp thứ nhất là bếp gia đình, nhà vườn Kim Long, Phú Mộng, Thủy Biều, nơi chủ nhà vừa nấu ăn vừa đón khách trong khuôn viên di sản. Lớp thứ hai là các làng nghề chế biến, từ bún Vân Cù, bánh làng Chuồn đến mắm, ruốc vùng biển, nơi sản phẩm được cải tiến về bao bì và vệ sinh mà vẫn giữ cách làm cũ.
Lớp thứ ba mới hình thành: quán cà phê kết hợp phòng tranh, xưởng gốm bàn ăn, xưởng thiết kế bao bì, bếp chay sáng tạo, lớp học nấu ăn cho du khách. Nhiều nơi do người trẻ trở về quê lập nghiệp điều hành.
Thành phố hỗ trợ bằng quỹ đất, thủ tục, kết nối và quảng bá. Một số nhà cổ và công trình công nghiệp không còn sử dụng được khảo sát để làm không gian chung, trong đó có địa điểm dự kiến của Trung tâm Sáng tạo Ẩm thực.`,
    },
    en: {
      long: `The creative spaces of Huế gastronomy have three layers. The first is made up of family kitchens and the garden houses of Kim Long, Phú Mộng and Thủy Biều, where owners cook and receive guests within a heritage setting. The second consists of food craft villages, from Vân Cù noodles and Chuồn cakes to the fish sauce and shrimp paste of the coast. There, packaging and hygiene have improved while the method has stayed the same.
The third layer is new: cafés with galleries, tableware potteries, packaging studios, inventive vegetarian kitchens and cooking classes for visitors. Many are run by young people who have come home to start a business.
The city helps with land, procedures, contacts and publicity. It is surveying old houses and disused industrial buildings as shared spaces, one of which is the proposed site of the Gastronomy Creative Centre.`,
    },
  },
  "9.10": {
    vi: {
      long: `Ẩm thực Huế được thực hành và giới thiệu tại một mạng lưới thiết chế rộng. Chợ Đông Ba, hình thành ở vị trí hiện nay từ năm 1899, cùng các chợ An Cựu, Bến Ngự, Tây Lộc là “bảo tàng sống” của nguyên liệu và món ăn. Hoàng thành, nhà hát Duyệt Thị Đường và các phủ đệ là nơi tái hiện lễ nghi, yến tiệc.
Bảo tàng Cổ vật Cung đình Huế lưu giữ đồ sứ, đồ dùng bàn ăn của triều Nguyễn. Các bảo tàng, trung tâm văn hóa và nhà vườn tổ chức trưng bày chuyên đề về trà, mứt bánh, dụng cụ nhà bếp. Phố đi bộ, phố đêm Hoàng thành và hai bờ sông Hương là nơi gặp nhau của cư dân và du khách.
Ở vùng ven và vùng núi, nhà cộng đồng, đình làng, nhà gươl của người Cơ Tu là nơi nấu ăn chung trong lễ hội. Thành phố còn thiếu một bảo tàng ẩm thực; ý tưởng này đã được giới nghiên cứu nêu nhiều lần và đang được xem xét cùng với trung tâm dự kiến ở mục 10.1.`,
    },
  },
  "9.11": {
    vi: {
      initiatives: [
        {
          title: "Gánh hàng an toàn",
          description: `Chương trình hỗ trợ phụ nữ bán hàng rong và tiểu thương ở các chợ truyền thống. Người tham gia được tập huấn về vệ sinh, bảo quản và tiếng Anh giao tiếp, được cấp xe đẩy, hộp giữ nhiệt và biển tên. Hội Liên hiệp Phụ nữ các phường chọn người tham gia, ưu tiên phụ nữ đơn thân, người khuyết tật và hộ cận nghèo. Mỗi khóa kéo dài sáu buổi tối để không ảnh hưởng đến việc bán hàng. Sau khóa học, người bán được giới thiệu trên bản đồ ẩm thực của thành phố.`,
          results: `Số liệu minh họa: khoảng 300 người tham gia trong ba năm, chín phần mười là phụ nữ; phần lớn tiếp tục bán hàng và cho biết thu nhập ổn định hơn.`,
        },
        {
          title: "Bữa cơm của bà",
          description: `Chương trình ghi lại công thức và ký ức nấu ăn của người cao tuổi. Sinh viên đến từng nhà, cùng nấu, ghi âm và chụp ảnh; bản ghi được trả lại cho gia đình và lưu tại thư viện với sự đồng ý của người kể. Mỗi quý có một bữa cơm chung tại nhà văn hóa phường, nơi người già sống một mình và trẻ em cùng nấu và cùng ăn. Chương trình do thư viện, Hội Người cao tuổi và các trường thuộc Đại học Huế phối hợp thực hiện.`,
          results: `Số liệu minh họa: khoảng 150 công thức được ghi lại, 20 bữa cơm chung, 200 sinh viên tình nguyện. Tư liệu được dùng để giảng dạy trong nhà trường.`,
        },
        {
          title: "Hương vị A Lưới",
          description: `Chương trình cùng các cộng đồng Tà Ôi, Cơ Tu ở vùng núi giới thiệu món ăn và nông sản của mình. Người dân tự chọn món, tự kể chuyện và giữ quyền quyết định về việc sử dụng hình ảnh. Thành phố hỗ trợ đường đi, gian hàng tại các lễ hội và lớp học về bao bì, giá thành. Đầu bếp ở trung tâm thành phố lên học cách nấu trong ống nứa và dùng gia vị rừng một cách có trách nhiệm, không khai thác quá mức.`,
          results: `Số liệu minh họa: khoảng 12 nhóm hộ tham gia, tám sản phẩm có bao bì mới, bốn nhà hàng trong thành phố mua hàng thường xuyên.`,
        },
      ],
    },
    en: {
      initiatives: [
        {
          title: "Safe Baskets: support for street vendors",
          description: `This programme supports women street vendors and small traders in traditional markets. Participants learn about hygiene, storage and everyday English, and receive a cart, an insulated box and a name plate. The Women's Union of each ward selects them, with priority for single mothers, people with disabilities and households close to poverty. Each course takes six evenings, so that nobody loses a day's sales. Afterwards the vendors appear on the city's food map.`,
          results: `Illustrative figures: about 300 participants in three years, nine in ten of them women. Most still sell and report a steadier income.`,
        },
        {
          title: "Grandmother's Table: memory and shared meals",
          description: `This programme records the recipes and memories of older people. Students visit them at home, cook with them, record and photograph; the record goes back to the family and, with the teller's consent, to the public library. Once a quarter a shared meal takes place in a ward cultural house, where older people who live alone and children cook and eat together. The library, the Association of the Elderly and colleges of Huế University run it jointly.`,
          results: `Illustrative figures: about 150 recipes recorded, 20 shared meals and 200 student volunteers. Schools now use the material in class.`,
        },
        {
          title: "Flavours of A Lưới: upland communities",
          description: `Tà Ôi and Cơ Tu communities of the uplands present their own dishes and produce. They choose what to show, tell the story themselves and decide how images are used. The city helps with transport, festival stands and classes on packaging and pricing. Cooks from the city centre come up to learn bamboo cooking and the responsible use of forest herbs, without over-harvesting.`,
          results: `Illustrative figures: about 12 household groups, eight products with new packaging, four city restaurants that buy regularly.`,
        },
      ],
    },
  },
  "9.12": {
    vi: {
      long: `Hội Đầu bếp và các chi hội ẩm thực trên địa bàn tập hợp người làm bếp chuyên nghiệp, tổ chức thi tay nghề và giới thiệu việc làm. Hiệp hội Du lịch và hội khách sạn, nhà hàng đại diện cho doanh nghiệp trong đối thoại với chính quyền.
Ở cấp quốc gia, Hiệp hội Văn hóa Ẩm thực Việt Nam và Hội Văn nghệ dân gian Việt Nam là hai tổ chức nghề nghiệp mà thành phố dự kiến đề nghị có thư ủng hộ. Liên hiệp các Hội Văn học Nghệ thuật thành phố quy tụ nhà nghiên cứu văn hóa dân gian, nhiếp ảnh và mỹ thuật.
Hội Liên hiệp Phụ nữ, Hội Nông dân, Đoàn Thanh niên có mạng lưới đến tận tổ dân phố, thôn, là đối tác chính của các chương trình đào tạo. Giáo hội Phật giáo địa phương điều phối các bếp chay từ thiện. Một số tổ chức phi chính phủ trong nước và quốc tế hoạt động về đầm phá, rác thải nhựa và sinh kế.`,
    },
  },
  "9.13": {
    vi: {
      long: `Trong năm năm qua, thành phố thực hiện ba nhóm chính sách đối với người làm nghề. Nhóm thứ nhất là tôn vinh: lập hồ sơ đề nghị danh hiệu nghệ nhân theo quy định của Nhà nước, công nhận nghề và làng nghề truyền thống, đưa tri thức bún bò Huế vào Danh mục di sản văn hóa phi vật thể quốc gia.
Nhóm thứ hai là hỗ trợ sinh kế: vay vốn ưu đãi qua Ngân hàng Chính sách xã hội và các hội đoàn thể, hỗ trợ đăng ký nhãn hiệu, mã truy xuất nguồn gốc, gian hàng tại hội chợ và trên sàn thương mại điện tử.
Nhóm thứ ba là đào tạo và an toàn: tập huấn vệ sinh an toàn thực phẩm, bảo hiểm y tế và bảo hiểm xã hội tự nguyện cho lao động tự do. Tổ công tác đang lập bảng đối chiếu từng chính sách với văn bản ban hành, thời hạn và kết quả.`,
    },
  },
  "9.14": {
    vi: {
      long: `Chính sách của thành phố gắn ẩm thực với công nghiệp văn hóa theo các chiến lược và chương trình quốc gia về phát triển văn hóa. Trọng tâm gồm: phát triển du lịch văn hóa, ẩm thực, áo dài và nghề thủ công thành các sản phẩm có thương hiệu; khuyến khích sử dụng nhà vườn, nhà cổ đúng cách; hỗ trợ doanh nghiệp nhỏ chuyển đổi số.
Chương trình Mỗi xã một sản phẩm giúp đặc sản địa phương đạt chuẩn về chất lượng, bao bì và câu chuyện sản phẩm. Đề án chuyển đổi số của thành phố hỗ trợ thanh toán không tiền mặt tại chợ và bản đồ ẩm thực số. Chính sách giảm nhựa dùng một lần được áp dụng tại các điểm di tích và đang mở rộng ra chợ.
Từ năm 2025, với vị thế thành phố trực thuộc Trung ương, Huế có thêm thẩm quyền về ngân sách và tổ chức bộ máy để thực hiện các chính sách này một cách đồng bộ.`,
    },
  },
  "9.15": {
    vi: {
      long: `Huế hợp tác quốc tế về ẩm thực qua ba kênh. Kênh thứ nhất là các thành phố kết nghĩa, hữu nghị: các đoàn đầu bếp, nghệ nhân tham gia lễ hội của nhau, trao đổi triển lãm và học bổng ngắn hạn. Kênh thứ hai là Festival Huế, nơi các đoàn nước ngoài giới thiệu món ăn cùng với âm nhạc và nghề thủ công.
Kênh thứ ba là hợp tác đại học và dự án phát triển: nghiên cứu về đầm phá, an toàn thực phẩm, du lịch cộng đồng cùng các trường và tổ chức từ Nhật Bản, Hàn Quốc, Pháp và các nước châu Âu khác.
Trong quá trình chuẩn bị hồ sơ, Tổ công tác đã trao đổi với các thành phố thành viên ở Việt Nam và dự kiến liên hệ với các thành phố ẩm thực trong khu vực như Phuket, Phetchaburi, Kuching, Iloilo, Battambang để thống nhất nội dung hợp tác.`,
    },
  },
  "9.16": { vi: { nothing: true }, en: { nothing: true } },
  "9.18": {
    all: {
      numbers: {
        "2022": { cultureBudget: 10000000, shareOfCityBudget: 2.1, fieldBudget: 400000 },
        "2023": { cultureBudget: 11000000, shareOfCityBudget: 2.2, fieldBudget: 450000 },
        "2024": { cultureBudget: 12000000, shareOfCityBudget: 2.3, fieldBudget: 550000 },
        "2025": { cultureBudget: 15000000, shareOfCityBudget: 2.5, fieldBudget: 800000 },
        "2026": { cultureBudget: 15500000, shareOfCityBudget: 2.5, fieldBudget: 850000 },
      },
    },
  },
  "10.1": {
    vi: {
      initiatives: [
        {
          title: "Trung tâm Sáng tạo Ẩm thực Huế",
          description: `Thành phố cải tạo một công trình cũ ven sông thành trung tâm dùng chung cho người làm nghề. Trung tâm có bếp thử nghiệm, phòng nếm, kho tư liệu số về ẩm thực, phòng học và sân chợ phiên cuối tuần. Hộ gia đình, sinh viên và doanh nghiệp mới được thuê bếp theo giờ với giá ưu đãi để thử công thức, bao bì và cách bảo quản. Nghệ nhân được mời dạy theo chuyên đề và được trả thù lao. Trung tâm cũng là văn phòng điều phối các hoạt động của Huế trong Mạng lưới, nơi người dân có thể đến hỏi, góp ý và theo dõi tiến độ kế hoạch hành động.`,
          objectives:
            "Có một nơi chung để nghiên cứu, dạy nghề và thử sản phẩm; lưu giữ và công bố tư liệu ẩm thực; rút ngắn đường từ ý tưởng đến thị trường cho cơ sở nhỏ.",
          partners:
            "Sở Văn hóa và Thể thao, Sở Du lịch, Trường Cao đẳng Du lịch Huế, Đại học Huế, hội đầu bếp, Hội Liên hiệp Phụ nữ, doanh nghiệp thực phẩm.",
          beneficiaries: "Hộ kinh doanh nhỏ, nghệ nhân, sinh viên, doanh nghiệp mới khởi nghiệp, học sinh và người dân quan tâm.",
          results:
            "Đến năm 2031 (mục tiêu minh họa): 400 người được đào tạo, 60 sản phẩm được thử nghiệm, 500 công thức được số hóa và công bố bằng hai ngôn ngữ.",
          budget: "900.000 USD trong bốn năm (số minh họa): ngân sách thành phố 70%, doanh nghiệp và tài trợ 30%.",
        },
        {
          title: "Từ đầm phá đến bàn ăn",
          description: `Sáng kiến xây dựng chuỗi cung ứng ngắn giữa ngư dân đầm phá Tam Giang - Cầu Hai, nông dân vùng ven và các bếp trong thành phố. Lịch mùa vụ được công bố hằng tháng để quán ăn, trường học và gia đình chọn nguyên liệu đúng mùa, tránh mùa sinh sản của cá tôm. Các bếp tham gia cam kết phân loại rác, giảm nhựa dùng một lần và ủ phân hữu cơ trả lại cho vùng trồng. Một nhãn nhận diện đơn giản, do hội đồng gồm người sản xuất, đầu bếp và nhà khoa học cấp, giúp khách hàng nhận biết. Mô hình thí điểm ở hai chợ và ba xã ven phá trước khi mở rộng.`,
          objectives: "Bảo vệ nguồn lợi đầm phá; tăng thu nhập của người sản xuất; giảm rác thải của chợ và quán ăn.",
          partners:
            "Sở Nông nghiệp và Môi trường, các xã ven đầm phá, ban quản lý chợ, Trường Đại học Nông Lâm, các chi hội nghề cá, tổ chức phi chính phủ.",
          beneficiaries: "Ngư dân, nông dân, tiểu thương, chủ quán, bếp ăn trường học và người tiêu dùng.",
          results:
            "Đến năm 2031 (mục tiêu minh họa): 200 bếp mang nhãn, 30 tổ nhóm sản xuất tham gia, lượng rác nhựa tại hai chợ thí điểm giảm một nửa.",
          budget: "700.000 USD trong bốn năm (số minh họa): ngân sách thành phố 60%, dự án hợp tác 40%.",
        },
        {
          title: "Bếp Huế truyền đời",
          description: `Sáng kiến tổ chức việc truyền nghề giữa các thế hệ. Mỗi năm, thành phố chọn 20 cặp người thầy và học trò ở các dòng cung đình, dân gian, chay và các cộng đồng vùng núi; học trò nhận học bổng sáu tháng, người thầy nhận thù lao. Kết quả học nghề được trình bày tại một bữa tiệc mở cho cộng đồng. Song song, bộ tài liệu “Bếp Huế cho học đường” được đưa vào nội dung giáo dục địa phương; học sinh đi chợ, nấu ăn và tìm hiểu về dinh dưỡng. Người khuyết tật và thanh niên có hoàn cảnh khó khăn được dành ít nhất một phần tư số suất học.`,
          objectives:
            "Giữ tri thức ẩm thực trong cộng đồng; tạo nghề cho thanh niên; đưa ẩm thực vào giáo dục nghệ thuật và giáo dục dinh dưỡng.",
          partners: "Sở Giáo dục và Đào tạo, các trường nghề, Hội Người khuyết tật, Đoàn Thanh niên, nghệ nhân, các chùa có bếp chay.",
          beneficiaries: "Nghệ nhân cao tuổi, thanh niên học nghề, học sinh phổ thông, giáo viên.",
          results: "Đến năm 2031 (mục tiêu minh họa): 80 cặp truyền nghề, 100 trường sử dụng tài liệu, 20 học trò mở cơ sở riêng.",
          budget: "500.000 USD trong bốn năm (số minh họa): ngân sách thành phố 80%, đóng góp xã hội 20%.",
        },
      ],
    },
    en: {
      initiatives: [
        {
          title: "Huế Gastronomy Creative Centre",
          description: `The city will turn a disused riverside building into a shared centre for people in the trade. It will hold a test kitchen, a tasting room, a digital archive of culinary sources, classrooms and a weekend market yard. Families, students and new businesses can hire the kitchen by the hour at a reduced price to try out recipes, packaging and storage. Master cooks will be invited to teach, and paid for it. The centre will also be the office that coordinates the work of Huế in the Network, where residents can ask questions, comment and follow the progress of the action plan.`,
          objectives:
            "Provide one place for research, training and product testing; keep and publish culinary sources; shorten the way from idea to market for small businesses.",
          partners:
            "Departments of Culture and Sports and of Tourism, Huế Tourism College, Huế University, cooks' association, Women's Union, food businesses.",
          beneficiaries: "Small family businesses, master cooks, students, start-ups, schoolchildren and interested residents.",
          results:
            "By 2031 (illustrative targets): 400 people trained, 60 products tested, 500 recipes digitised and published in two languages.",
          budget: "USD 900,000 over four years (illustrative): city budget 70%, businesses and sponsors 30%.",
        },
        {
          title: "From Lagoon to Table",
          description: `This initiative builds short supply chains between the fishers of the Tam Giang-Cầu Hai lagoon, nearby farmers and kitchens in the city. A seasonal calendar, published every month, helps eating places, schools and families to choose produce in season and to avoid the spawning time of fish and shrimp. Participating kitchens undertake to sort waste, cut single-use plastic and return compost to the growers. A simple label, granted by a panel of producers, cooks and scientists, tells customers who takes part. Two markets and three lagoon communes will pilot the model before it spreads.`,
          objectives: "Protect the resources of the lagoon; raise producers' income; reduce waste from markets and eating places.",
          partners:
            "Department of Agriculture and Environment, lagoon communes, market boards, University of Agriculture and Forestry, fishing associations, non-governmental organisations.",
          beneficiaries: "Fishers, farmers, market traders, restaurant owners, school kitchens and consumers.",
          results:
            "By 2031 (illustrative targets): 200 labelled kitchens, 30 producer groups, plastic waste in the two pilot markets cut by half.",
          budget: "USD 700,000 over four years (illustrative): city budget 60%, cooperation projects 40%.",
        },
        {
          title: "The Huế Kitchen across Generations",
          description: `This initiative organises the passing on of skills. Each year the city selects 20 pairs of teachers and apprentices in royal, popular, vegetarian and upland cooking. Apprentices receive a six-month grant and teachers a fee. They present what they have learned at a meal open to the community. In parallel, the materials "The Huế Kitchen at School" enter local education: pupils go to market, cook and learn about nutrition. At least a quarter of the places are reserved for people with disabilities and disadvantaged young people.`,
          objectives:
            "Keep culinary knowledge within communities; create careers for young people; bring food into arts and nutrition education.",
          partners:
            "Department of Education and Training, vocational schools, Association of Persons with Disabilities, Youth Union, master cooks, pagodas with vegetarian kitchens.",
          beneficiaries: "Older master cooks, young apprentices, school pupils and teachers.",
          results:
            "By 2031 (illustrative targets): 80 pairs, 100 schools using the materials, 20 apprentices with a business of their own.",
          budget: "USD 500,000 over four years (illustrative): city budget 80%, community contributions 20%.",
        },
      ],
    },
  },
  "10.2": {
    vi: {
      initiatives: [
        {
          title: "Diễn đàn Ẩm thực chay và chế độ ăn bền vững",
          description: `Huế tổ chức hai năm một lần một diễn đàn dành cho các thành phố ẩm thực và các thành phố quan tâm. Diễn đàn gồm hội thảo, trình diễn bếp, trao đổi giữa nhà chùa, nhà khoa học và đầu bếp, cùng một tuần thực đơn chay ở quán ăn, trường học. Mỗi kỳ có một chủ đề: theo mùa, ít rác thải, bếp ăn học đường. Tài liệu được công bố mở bằng tiếng Anh. Thành phố hỗ trợ đi lại cho đại biểu từ các nước đang phát triển, ưu tiên châu Phi và Đông Nam Á.`,
          objectives: "Chia sẻ kinh nghiệm về thực đơn dựa trên thực vật; góp vào mục tiêu phát triển bền vững số 3, 12 và 13.",
          partners: "Các thành phố ẩm thực dự kiến mời: Phuket, Kuching, Jeonju, Parma, Östersund; các viện dinh dưỡng, tổ chức Phật giáo.",
          beneficiaries: "Đầu bếp, nhà quản lý bếp ăn tập thể, nhà nghiên cứu, học sinh và người tiêu dùng.",
          results: "Hai kỳ diễn đàn, một bộ thực đơn chay theo mùa được công bố mở, ít nhất 15 thành phố tham gia (mục tiêu minh họa).",
          budget: "400.000 USD trong bốn năm (số minh họa).",
        },
        {
          title: "Lưu trú sáng tạo cho đầu bếp trẻ",
          description: `Mỗi năm, Huế đón tám đầu bếp, nhà thiết kế bàn ăn hoặc nhà nghiên cứu trẻ từ các thành phố thành viên đến ở và làm việc trong sáu tuần tại nhà vườn, làng nghề, và gửi bốn người của Huế đi theo chiều ngược lại. Người tham gia học một nghề với nghệ nhân địa phương, cùng tạo một món ăn hoặc một sản phẩm và trình bày trước cộng đồng. Sáng kiến mở cho các lĩnh vực khác của Mạng lưới như thủ công, thiết kế, âm nhạc, nhằm khuyến khích hợp tác liên ngành.`,
          objectives: "Tạo giao lưu nghề nghiệp lâu dài giữa người trẻ; khuyến khích hợp tác giữa ẩm thực và các lĩnh vực khác.",
          partners: "Hội An, Hà Nội, Đà Lạt, Thành phố Hồ Chí Minh; các thành phố ẩm thực trong khu vực; Trung tâm Sáng tạo Ẩm thực Huế.",
          beneficiaries: "Đầu bếp, nhà thiết kế, nghệ sĩ dưới 35 tuổi; gia đình và làng nghề đón tiếp.",
          results: "48 người tham gia trong bốn năm, 30 tác phẩm hoặc món ăn chung được trình bày (mục tiêu minh họa).",
          budget: "300.000 USD trong bốn năm (số minh họa).",
        },
        {
          title: "Thư viện mở về ẩm thực cố đô",
          description: `Huế số hóa, dịch và công bố tư liệu về ẩm thực của các kinh đô cũ. Phần đầu là các tư liệu triều Nguyễn và tập Thực phổ bách thiên, kèm chú giải về nguyên liệu, dụng cụ, đơn vị đo. Phần sau mở cho các thành phố từng là kinh đô cùng góp tư liệu của mình, theo một mẫu mô tả chung. Quyền của cộng đồng và của gia đình cung cấp tư liệu được ghi rõ. Thư viện dùng tiếng Việt và tiếng Anh, truy cập miễn phí.`,
          objectives: "Giúp nhà nghiên cứu, đầu bếp và nhà trường tiếp cận tư liệu; hình thành nhóm làm việc về ẩm thực các cố đô.",
          partners: "Trung tâm Bảo tồn Di tích Cố đô Huế, trung tâm lưu trữ, Đại học Huế, các thành phố lịch sử ở châu Á.",
          beneficiaries: "Nhà nghiên cứu, đầu bếp, giáo viên, học sinh trên toàn thế giới.",
          results: "1.000 trang tư liệu được dịch, năm thành phố cùng tham gia (mục tiêu minh họa).",
          budget: "200.000 USD trong bốn năm (số minh họa).",
        },
      ],
    },
  },
  "10.3.1": {
    all: {
      numbers: {
        "2028": { total: 700000, local: 490000, international: 210000 },
        "2029": { total: 800000, local: 560000, international: 240000 },
        "2030": { total: 800000, local: 560000, international: 240000 },
        "2031": { total: 700000, local: 490000, international: 210000 },
      },
    },
  },
  "10.3.2": {
    vi: {
      long: `Tổng kinh phí dự kiến cho bốn năm là {{budget}} USD (số minh họa, chờ Sở Tài chính thẩm định), trong đó 70% dành cho sáng kiến địa phương và 30% cho sáng kiến quốc tế. Ngân sách thành phố bảo đảm khoảng hai phần ba, được bố trí trong kế hoạch tài chính hằng năm của Sở Văn hóa và Thể thao. Phần còn lại huy động từ doanh nghiệp, các quỹ văn hóa, dự án hợp tác phát triển và đóng góp bằng hiện vật như mặt bằng, chỗ ở, thời gian của chuyên gia.
Chi phí dự hội nghị thường niên và đi lại của đầu mối điều hành được tính trong phần quốc tế. Nếu nguồn huy động không đạt, thành phố giữ nguyên các sáng kiến và điều chỉnh quy mô theo năm, không cắt phần dành cho nhóm yếu thế.`,
    },
    en: {
      long: `The planned total for four years is USD {{budget}} (an illustrative figure, to be appraised by the Department of Finance). Of this, 70% goes to local and 30% to international initiatives. The city budget covers about two thirds, through the yearly financial plan of the Department of Culture and Sports. The rest comes from businesses, cultural funds, development cooperation projects and contributions in kind, such as premises, lodging and experts' time.
The cost of attending the annual conferences and of the focal point's travel is included under international initiatives. Should outside funding fall short, the city will keep every initiative and adjust its size from year to year, without cutting the share reserved for disadvantaged groups.`,
    },
  },
  "10.4": {
    vi: {
      long: `Ủy ban nhân dân thành phố thành lập Ban Điều hành do một Phó Chủ tịch làm trưởng ban, Sở Văn hóa và Thể thao là cơ quan thường trực, thành viên gồm các sở Du lịch, Tài chính, Nông nghiệp và Môi trường, Giáo dục và Đào tạo, Ngoại vụ và đại diện các phường, xã liên quan. Ban họp mỗi quý một lần.
Văn phòng Điều phối đặt tại Trung tâm Sáng tạo Ẩm thực, có năm người làm việc thường xuyên: người phụ trách (đầu mối điều hành chính nêu ở mục 3.3), một cán bộ hợp tác quốc tế, một cán bộ dự án địa phương, một cán bộ truyền thông và một cán bộ số liệu.
Hội đồng Tư vấn gồm nghệ nhân, đầu bếp, nhà nghiên cứu, doanh nghiệp, đại diện phụ nữ, thanh niên và cộng đồng vùng núi; ít nhất một nửa là phụ nữ. Hội đồng góp ý vào kế hoạch hằng năm và công bố nhận xét. Mỗi sáng kiến có một nhóm thực hiện, chỉ tiêu và lịch báo cáo sáu tháng, làm cơ sở cho báo cáo giám sát bốn năm một lần.`,
    },
  },
  "11": { all: { accepted: true } },
  "12": { all: { accepted: true } },
  "13": { all: { accepted: true } },
};
