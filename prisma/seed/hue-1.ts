import type { SeedAnswers } from "./answer-texts";

/** Huế, questions 1 to 9.5. Persons, addresses and figures marked as illustrative are invented. */
export const hueFront: SeedAnswers = {
  "1": { vi: { text: "Huế" }, en: { text: "Huế" } },
  "2": { vi: { text: "Việt Nam" }, en: { text: "Viet Nam" } },
  "3.1": {
    all: {
      person: {
        title: "Mr",
        familyName: "Tôn Thất",
        firstName: "Minh Khôi",
        address: "People's Committee of Huế City, Thuận Hóa Ward, Huế, Viet Nam",
        telephone: "+84 234 000 0101",
        email: "chairman.office@hue.example.vn",
      },
    },
  },
  "3.2": {
    all: {
      person: {
        title: "Ms",
        familyName: "Nguyễn Khoa",
        firstName: "Diệu Hạnh",
        address: "People's Committee of Huế City, Thuận Hóa Ward, Huế, Viet Nam",
        telephone: "+84 234 000 0102",
        email: "hanh.nguyenkhoa@hue.example.vn",
        institution: "People's Committee of Huế City, Vice-Chair in charge of culture",
        status: "City government",
        other: "Chairs the city's steering group for the application and reports to the Chair every month.",
      },
    },
  },
  "3.3": {
    all: {
      person: {
        title: "Ms",
        familyName: "Nguyễn",
        firstName: "Hương Lan",
        address: "Department of Culture and Sports, Thuận Hóa Ward, Huế, Viet Nam",
        telephone: "+84 234 000 0103",
        email: "lan.nguyen@hue.example.vn",
        institution: "Department of Culture and Sports of Huế City, Head of the Working Group",
        status: "City department",
        other: "Works in Vietnamese and English. The Working Group would become the coordination unit after designation.",
      },
    },
  },
  "3.4": {
    all: {
      person: {
        title: "Mr",
        familyName: "Lê",
        firstName: "Quang Vinh",
        address: "Department of Tourism, Thuận Hóa Ward, Huế, Viet Nam",
        telephone: "+84 234 000 0104",
        email: "vinh.le@hue.example.vn",
        institution: "Department of Tourism of Huế City, member of the Working Group",
        status: "City department",
        other: "Replaces the main executive contact when she is away. Works in Vietnamese, English and French.",
      },
    },
  },
  "4": { all: { choice: "gastronomy" } },
  "5.1": { all: { choice: "no" } },
  "5.3": { all: { choice: "no" } },
  "6": {
    vi: {
      long: `Huế nằm ở miền Trung Việt Nam, giữa dãy Trường Sơn và biển Đông, hai bên bờ sông Hương. Từ ngày 01 tháng 01 năm 2025, Huế là thành phố trực thuộc Trung ương, diện tích khoảng 4.950 km², dân số trên 1,2 triệu người, trong đó có các dân tộc Kinh, Tà Ôi, Cơ Tu, Bru - Vân Kiều. Núi rừng, đồng bằng, đầm phá và biển nằm gọn trong một địa bàn hẹp; riêng hệ đầm phá Tam Giang - Cầu Hai rộng khoảng {{lagoon}} ha, là nguồn sống của hàng trăm làng chài và là nguồn nguyên liệu chính của bếp Huế.
Là kinh đô của Việt Nam dưới triều Nguyễn (1802 - 1945), Huế có Quần thể Di tích Cố đô được ghi vào Danh sách Di sản Thế giới năm 1993, di sản thế giới đầu tiên của Việt Nam, và Nhã nhạc cung đình được UNESCO tôn vinh năm 2003. Huế còn lưu giữ thơ văn trên kiến trúc cung đình và hoa văn đúc trên Cửu đỉnh, là những di sản tư liệu trong chương trình Ký ức Thế giới khu vực châu Á - Thái Bình Dương. Nhà vườn, chùa, phủ đệ và làng nghề làm nên cảnh quan văn hóa mà ở đó bữa ăn là một phần của lễ nghi và của đời sống thường ngày.
Kinh tế của thành phố dựa vào du lịch và dịch vụ, y tế và giáo dục chuyên sâu, công nghiệp nhẹ, nông nghiệp và thủy sản. Đại học Huế là một trung tâm đào tạo đa ngành của khu vực. Thành phố chọn con đường phát triển của một đô thị di sản, sinh thái và thân thiện với môi trường, trong đó văn hóa là nền tảng chứ không phải là phần thêm vào.
Chính quyền thành phố tổ chức theo hai cấp: thành phố và 40 phường, xã. Sở Văn hóa và Thể thao, Sở Du lịch và Trung tâm Bảo tồn Di tích Cố đô Huế là các cơ quan chuyên trách về văn hóa và di sản. Huế có quan hệ hữu nghị với nhiều thành phố, trong đó có Gyeongju, Kyoto, Blois, Honolulu và New Haven, và tham gia Tổ chức các thành phố Di sản Thế giới.`,
    },
    en: {
      long: `Huế lies in central Viet Nam, between the Trường Sơn mountains and the sea, on both banks of the Perfume River. Since 1 January 2025 it has been a centrally governed city of about 4,950 km² and more than 1.2 million people, among them the Kinh, Tà Ôi, Cơ Tu and Bru-Vân Kiều communities. Forest, rice plain, lagoon and coast meet within a short distance. The Tam Giang-Cầu Hai lagoon alone covers some {{lagoon}} hectares; it feeds hundreds of fishing villages and supplies the city's kitchens.
Huế was the capital of Viet Nam under the Nguyễn dynasty (1802-1945). The Complex of Huế Monuments, inscribed in 1993, was the country's first World Heritage property, and its court music, Nhã nhạc, was honoured by UNESCO in 2003. The literature inscribed on the royal buildings and the reliefs cast on the Nine Dynastic Urns belong to the Memory of the World register for Asia and the Pacific. Garden houses, pagodas, princely residences and craft villages form a cultural landscape in which the meal belongs both to ritual and to everyday life.
The economy rests on tourism and services, specialised health care and education, light industry, farming and fisheries. Huế University is a major centre of higher education in the region. The city has chosen to develop as a green heritage city, with culture as its foundation rather than an addition.
Local government has two tiers: the city, and 40 wards and communes. The Department of Culture and Sports, the Department of Tourism and the Huế Monuments Conservation Centre share responsibility for culture and heritage. Huế keeps friendly ties with cities such as Gyeongju, Kyoto, Blois, Honolulu and New Haven, and takes part in the Organization of World Heritage Cities.`,
    },
  },
  "7.1": {
    vi: {
      long: `Huế xem việc tham gia Mạng lưới là cơ hội để chuyển một di sản ẩm thực được nhiều người biết tiếng thành một hệ sinh thái nghề nghiệp được tổ chức tốt, có lợi cho người làm nghề và cho môi trường.
Thứ nhất, về kinh tế. Phần lớn cơ sở ăn uống ở Huế là hộ gia đình, thu nhập phụ thuộc vào mùa du lịch. Thành phố cần học cách các thành phố ẩm thực như Jeonju, Phuket hay Östersund gắn bếp nhỏ với vùng nguyên liệu, với thiết kế và với thị trường quanh năm. Mục tiêu là tăng việc làm ổn định cho phụ nữ và thanh niên, góp phần thực hiện các mục tiêu phát triển bền vững số 5 và số 8.
Thứ hai, về môi trường. Đầm phá Tam Giang - Cầu Hai đang chịu sức ép của khai thác quá mức và biến đổi khí hậu; chợ và quán ăn thải ra nhiều rác hữu cơ và nhựa dùng một lần. Kinh nghiệm của Mạng lưới về bếp ít rác thải, chuỗi cung ứng ngắn và tiêu dùng theo mùa sẽ giúp thành phố thực hiện các mục tiêu số 11, 12 và 14.
Thứ ba, về xã hội và giáo dục. Tri thức nấu ăn được truyền trong gia đình, chủ yếu qua người mẹ và người bà; nhiều người giữ nghề đã cao tuổi. Tham gia Mạng lưới tạo thêm động lực để ghi chép, giảng dạy và công nhận những người giữ nghề, theo mục tiêu số 4.
Thứ tư, về quản trị. Cam kết bốn năm và báo cáo giám sát định kỳ giúp các sở, ngành, doanh nghiệp và cộng đồng cùng làm việc theo một kế hoạch chung, có chỉ tiêu và có người chịu trách nhiệm. Đây là thay đổi mà thành phố mong đợi nhất: từ những sự kiện riêng lẻ sang một chính sách ẩm thực nhất quán.`,
    },
    en: {
      long: `Huế sees the Network as a way to turn a well-known culinary heritage into a well-organised creative sector that serves the people who work in it and the environment on which it depends.
First, the economy. Most food businesses in Huế are family-run, and their income follows the tourist season. The city wishes to learn how Cities of Gastronomy such as Jeonju, Phuket and Östersund connect small kitchens with local producers, with design and with a year-round market. The aim is steadier employment, above all for women and young people, in support of Sustainable Development Goals 5 and 8.
Second, the environment. The Tam Giang-Cầu Hai lagoon is under pressure from overfishing and climate change, while markets and eating places produce much organic and single-use plastic waste. The Network's experience with low-waste kitchens, short supply chains and seasonal menus will help the city to act on Goals 11, 12 and 14.
Third, society and education. Culinary knowledge is passed on within the family, mostly by mothers and grandmothers, and many of those who hold it are elderly. Membership would give fresh impetus to recording and teaching this knowledge and to recognising its bearers, in line with Goal 4.
Fourth, governance. A four-year commitment and a regular monitoring report would bring departments, businesses and communities together around one plan with targets and named responsibilities. This is the change the city most hopes for: to move from separate events to a consistent policy on food.`,
    },
  },
  "7.2": {
    vi: {
      long: `Huế mang đến Mạng lưới kinh nghiệm của một cố đô nơi ba dòng ẩm thực cung đình, dân gian và chay cùng tồn tại và tác động qua lại với nhau. Sách Khâm định Đại Nam hội điển sự lệ của triều Nguyễn ghi chép về yến tiệc và lễ vật; tập Thực phổ bách thiên của bà Trương Thị Bích, in năm 1915, dạy một trăm món ăn bằng một trăm bài thơ. Ít nơi nào có tư liệu về bữa ăn phong phú và đa dạng như vậy, và thành phố sẵn sàng số hóa, dịch sang tiếng Anh để các thành viên cùng sử dụng.
Truyền thống ăn chay của Huế, gắn với hàng trăm ngôi chùa và với những ngày rằm, mùng một của mọi gia đình, là một đóng góp có ý nghĩa cho thảo luận chung về chế độ ăn bền vững. Huế đề xuất chia sẻ với các thành phố ẩm thực một bộ thực đơn chay theo mùa, dựa trên nguyên liệu địa phương và ít tốn kém.
Huế có kinh nghiệm tổ chức Festival quốc tế từ năm 2000 và kinh nghiệm quản lý một di sản thế giới nằm giữa đô thị đang sống. Hai kinh nghiệm này có ích cho các thành viên đang tìm cách cân bằng giữa du lịch và đời sống của cư dân.
Cuối cùng, Huế sẵn sàng là một đầu mối của miền Trung Việt Nam: kết nối các thành phố thành viên trong nước là Hà Nội, Hội An, Đà Lạt và Thành phố Hồ Chí Minh, chia sẻ cách làm với các thành phố Đông Nam Á chưa phải là thành viên, và đón các đầu bếp, nhà nghiên cứu trẻ từ những nước ít có điều kiện đi lại.`,
    },
    en: {
      long: `Huế offers the Network the experience of a former capital in which royal, popular and vegetarian cooking live side by side and influence one another. The official statutes of the Nguyễn dynasty record its banquets and offerings; the Thực phổ bách thiên, by Trương Thị Bích, printed in 1915, teaches one hundred dishes in one hundred poems. Few places hold written sources on the meal of such range. The city is ready to digitise them and to translate them into English for all members.
The vegetarian tradition of Huế, tied to its many pagodas and to the first and fifteenth days of the lunar month in ordinary homes, can enrich the common discussion on sustainable diets. Huế proposes to share with other Cities of Gastronomy a set of seasonal vegetarian menus based on local and inexpensive ingredients.
Huế has organised an international festival since 2000 and cares for a World Heritage property in the middle of a living city. Both experiences are useful to members that seek a balance between visitors and residents.
Lastly, Huế is ready to act as a contact point in central Viet Nam: to link the country's members, Hà Nội, Hội An, Đà Lạt and Hồ Chí Minh City, to share methods with cities of South-East Asia that are not yet members, and to welcome young cooks and researchers from countries where travel is difficult.`,
    },
  },
  "8": {
    vi: {
      long: `Việc xây dựng hồ sơ được khởi động từ tháng 7 năm 2024 theo Kế hoạch số 6396/KH-UBND của Ủy ban nhân dân thành phố Huế và được tiếp tục sau khi Huế trở thành thành phố trực thuộc Trung ương. Tổ công tác gồm đại diện các sở, ngành, Trung tâm Bảo tồn Di tích Cố đô Huế, các trường đại học, cao đẳng, hiệp hội nghề nghiệp, doanh nghiệp và nghệ nhân; Sở Văn hóa và Thể thao là cơ quan thường trực. Cục Hợp tác quốc tế thuộc Bộ Văn hóa, Thể thao và Du lịch hướng dẫn, Viện Văn hóa Nghệ thuật quốc gia Việt Nam tư vấn chuyên môn.
Tổ công tác tiến hành ba việc. Một là khảo sát chợ, làng nghề, quán ăn, nhà hàng và cơ sở đào tạo trên địa bàn. Hai là phỏng vấn người làm nghề, chú trọng phụ nữ bán hàng rong, người nuôi trồng trên đầm phá và các bếp chay của nhà chùa. Ba là thu thập số liệu của các sở, ngành; mỗi số liệu được ghi rõ năm, phạm vi và nguồn.
Dự thảo được trao đổi tại các cuộc tọa đàm với nghệ nhân và doanh nghiệp, một hội thảo chuyên đề với giới nghiên cứu và một hội thảo quốc tế. Bản dự thảo cũng được gửi lấy ý kiến bằng văn bản của các phường, xã và hội nghề nghiệp. Mọi ý kiến được tổng hợp, nêu rõ phần tiếp thu và phần giải trình.
Một nhóm thanh niên tình nguyện của Đại học Huế tham gia dịch thuật và làm phim tư liệu. Sự tham gia này cho thấy hồ sơ là việc chung của thành phố, không phải của riêng một cơ quan.`,
    },
    en: {
      long: `Preparation began in July 2024 under Plan 6396/KH-UBND of the People's Committee of Huế and went on after Huế became a centrally governed city. The Working Group brings together city departments, the Huế Monuments Conservation Centre, universities and colleges, professional associations, businesses and master cooks. The Department of Culture and Sports is its standing office. The Department of International Cooperation of the Ministry of Culture, Sports and Tourism gives guidance, and the Viet Nam National Institute of Culture and Arts Studies gives professional advice.
The Working Group does three things. It surveys markets, craft villages, food stalls, restaurants and training centres. It interviews people in the trade, with special attention to women street vendors, lagoon fish farmers and the vegetarian kitchens of pagodas. It collects figures from city departments and records the year, scope and source of each.
The draft is discussed at round tables with master cooks and businesses, at a workshop with researchers and at an international conference. It is also sent to wards, communes and professional associations for written opinion. All comments are brought together in one table, which states what was accepted and explains what was not.
A group of student volunteers from Huế University helps with translation and documentary film. Their part shows that the application is the work of the whole city and not of one office.`,
    },
  },
  "9.1": {
    vi: {
      long: `Ẩm thực Huế hình thành từ cuộc gặp gỡ giữa người Việt di cư vào phương Nam, văn hóa Chăm bản địa và các luồng giao thương trên biển. Khi Phú Xuân trở thành thủ phủ của các chúa Nguyễn rồi kinh đô của cả nước, sản vật và thợ giỏi khắp các vùng quy tụ về đây. Nhà bếp của triều đình, do đội Thượng thiện đảm nhiệm, đặt ra những chuẩn mực về nguyên liệu, cách bày biện và lễ nghi.
Các chuẩn mực ấy không ở lại trong hoàng cung. Qua phủ đệ, nhà vườn và gia đình quan lại, chúng đi vào bếp của người dân, gặp những món bình dị như cơm hến, bún bò, bánh bèo, bánh nậm, bánh lọc, bánh khoái, các loại mắm và chè. Chùa chiền bồi đắp một dòng ẩm thực chay riêng.
Nghề bếp nuôi sống nhiều nghề khác: gốm Phước Tích, bún Vân Cù, mứt gừng Kim Long, mè xửng, ruốc và nước mắm vùng biển Thuận An. Năm 2025, tri thức dân gian bún bò Huế được đưa vào Danh mục di sản văn hóa phi vật thể quốc gia.`,
    },
    en: {
      long: `The cooking of Huế grew out of the meeting of Vietnamese settlers moving south, the local Cham culture and the trade of the sea. When Phú Xuân became the seat of the Nguyễn lords and then the capital of the country, produce and skilled hands from every region gathered here. The royal kitchen, served by the Thượng thiện corps, set standards for ingredients, presentation and ceremony.
These standards did not stay behind palace walls. Through princely residences, garden houses and mandarin families they reached ordinary homes, where they met simple dishes such as rice with baby clams, beef noodle soup, steamed rice cakes, fermented fish sauces and sweet soups. The pagodas added a vegetarian tradition of their own.
Cooking sustains other trades: Phước Tích pottery, Vân Cù noodles, Kim Long candied ginger, sesame sweets, and the shrimp paste and fish sauce of the Thuận An coast. In 2025 the folk knowledge of bún bò Huế entered the national list of intangible cultural heritage.`,
    },
  },
  "9.2": {
    vi: {
      long: `Ẩm thực là ngành sáng tạo có số người tham gia đông nhất ở Huế. Theo số liệu minh họa dùng cho bản dự thảo này, thành phố có khoảng {{businesses}} cơ sở ăn uống, trong đó trên {{families}}% là hộ gia đình, tạo việc làm thường xuyên cho khoảng {{jobs}} người; nếu tính cả sản xuất nguyên liệu, chế biến và phân phối thì con số vào khoảng {{chain}} người. Tổ công tác sẽ thay các con số này bằng số liệu của cơ quan thống kê trước khi lấy ý kiến.
Ngành gồm bốn nhóm: quán ăn, hàng rong và chợ; nhà hàng, nhà vườn và tiệc cung đình; cơ sở chế biến đặc sản; dịch vụ trải nghiệm như lớp học nấu ăn, đi chợ cùng đầu bếp. Hai nhóm sau tăng nhanh nhất trong ba năm gần đây nhờ thương mại điện tử và nhu cầu du lịch chậm.
Điểm yếu là quy mô nhỏ, ít đăng ký nhãn hiệu và thiếu số liệu riêng về kinh tế sáng tạo. Thành phố dự kiến xây dựng bộ chỉ số theo dõi từ năm 2028.`,
    },
    en: {
      long: `Gastronomy employs more people than any other creative field in Huế. According to the illustrative figures used in this draft, the city has about {{businesses}} food businesses, over {{families}}% of them family-run, which give regular work to some {{jobs}} people. With ingredients, processing and distribution the total comes to about {{chain}}. The Working Group will replace these numbers with official statistics before consultation.
The sector has four groups: food stalls, street vendors and markets; restaurants, garden houses and royal-style banquets; makers of local specialities; and experiences such as cooking classes and market walks with a cook. The last two have grown fastest over the past three years, thanks to online sales and slower forms of travel.
Its weak points are the small size of businesses, the small number of registered trade marks and the lack of separate statistics for the creative economy. The city plans a set of monitoring indicators from 2028.`,
    },
  },
  "9.3": {
    vi: {
      long: `Cộng đồng ẩm thực Huế trước hết là phụ nữ. Họ giữ bếp gia đình, bán hàng ở chợ Đông Ba, An Cựu, Bến Ngự, gánh hàng rong qua các kiệt, và truyền nghề cho con cháu. Cạnh đó là nghệ nhân ẩm thực, đầu bếp chuyên nghiệp, chủ nhà vườn, các hội nghề và câu lạc bộ.
Nhóm thứ hai là người làm ra nguyên liệu: ngư dân đầm phá Tam Giang - Cầu Hai, người trồng rau ở các vùng ven sông, người trồng thanh trà ở Thủy Biều, người làm bún, bánh, mắm, muối ruốc ở các làng nghề.
Nhóm thứ ba là các cộng đồng có tri thức riêng: người Tà Ôi, Cơ Tu ở vùng núi A Lưới, Nam Đông với cơm lam, các món nướng ống và lúa rẫy; tăng ni và phật tử với bếp chay.
Nhóm thứ tư là người học và người nghiên cứu tại các trường du lịch, nông lâm, khoa học, nghệ thuật. Sự gắn bó giữa bốn nhóm này được duy trì bằng chợ, lễ hội làng và giỗ chạp trong gia đình.`,
    },
    en: {
      long: `The food community of Huế is first of all made up of women. They run the family kitchen, trade in the Đông Ba, An Cựu and Bến Ngự markets, carry their baskets through the lanes and pass their skills on to their children. Beside them stand master cooks, professional chefs, owners of garden houses, guilds and clubs.
A second group produces the ingredients: fishers of the Tam Giang-Cầu Hai lagoon, riverside vegetable growers, pomelo growers of Thủy Biều, and villagers who make noodles, cakes, fish sauce and shrimp paste.
A third group holds knowledge of its own: the Tà Ôi and Cơ Tu of the A Lưới and Nam Đông uplands, with bamboo-cooked rice, tube-roasted dishes and hill rice; and monks, nuns and lay Buddhists with their vegetarian kitchens.
A fourth group consists of students and researchers in tourism, agriculture, science and the arts. Markets, village festivals and family anniversaries keep the four together.`,
    },
  },
  "9.4": {
    vi: {
      long: `Trong năm năm qua, Huế đã tổ chức nhiều hội chợ, hội nghị, hội thảo về ẩm thực ở cấp quốc gia và quốc tế. Tiêu biểu là chương trình “Huế - Kinh đô Ẩm thực”, gồm trưng bày, trình diễn và tọa đàm giữa nghệ nhân với doanh nghiệp; các hội chợ sản phẩm OCOP và đặc sản địa phương; các hội thảo khoa học về ẩm thực cung đình, ẩm thực chay và tri thức dân gian về bún bò.
Năm 2025, Huế là địa phương đăng cai Năm Du lịch quốc gia; trong khuôn khổ đó, nhiều hoạt động gặp gỡ giữa đầu bếp, nhà cung cấp và công ty lữ hành đã diễn ra.
Các trường đại học, cao đẳng luân phiên tổ chức hội thảo về an toàn thực phẩm, bảo quản nông sản và du lịch ẩm thực. Danh mục đầy đủ, kèm thời gian, đơn vị tổ chức và số người tham dự, đang được Tổ công tác rà soát.`,
    },
    en: {
      long: `Over the past five years Huế has held many national and international fairs and meetings on food. Among them are the programme "Huế - Capital of Cuisine", with displays, demonstrations and talks between master cooks and businesses; fairs for OCOP products (the national "One Commune One Product" programme) and local specialities; and research workshops on royal cooking, vegetarian cooking and the folk knowledge of bún bò.
In 2025 Huế hosted the National Tourism Year, which brought together cooks, suppliers and travel companies on several occasions.
Universities and colleges take turns to hold conferences on food safety, the keeping of farm produce and food tourism. The Working Group is still checking the full list, with dates, organisers and attendance.`,
    },
  },
  "9.5": {
    vi: {
      long: `Festival Huế, tổ chức từ năm 2000, nay kéo dài theo bốn mùa; ẩm thực có mặt ở mọi mùa, từ chợ Tết, lễ hội mùa hạ đến các đêm trong Hoàng thành. Tuần lễ Festival quốc tế tháng 6 năm 2024 giới thiệu bếp Huế cùng các đoàn nghệ thuật trong nước và nước ngoài.
Festival Nghề truyền thống Huế, có từ năm 2005, dành không gian riêng cho gốm, mây tre, bánh mứt và dụng cụ nhà bếp. “Chợ quê ngày hội” ở cầu ngói Thanh Toàn tái hiện phiên chợ và các trò chơi làng quê. Lễ hội thanh trà Thủy Biều tôn vinh người trồng cây ăn quả; “Sóng nước Tam Giang” giới thiệu cá, tôm và nghề đầm phá.
Lễ hội Điện Huệ Nam và các ngày lễ Phật giáo là dịp của cỗ chay và lễ vật. Những sự kiện này do cộng đồng tự làm, thành phố chỉ hỗ trợ hạ tầng, an toàn thực phẩm và truyền thông.`,
    },
    en: {
      long: `The Huế Festival, held since 2000, now runs through the four seasons. Food is present in each, from the lunar new year markets and the summer programme to evenings in the Imperial City. The international week of June 2024 presented the cooking of Huế together with performers from Viet Nam and abroad.
The Huế Traditional Craft Festival, begun in 2005, gives space to pottery, basketry, sweetmeats and kitchen tools. The country market festival at the Thanh Toàn tile-roofed bridge brings back the village market and its games. The Thủy Biều pomelo festival honours fruit growers, while "Waves of Tam Giang" presents the fish, shrimp and trades of the lagoon.
The Huệ Nam Temple festival and the Buddhist holy days are occasions for vegetarian feasts and offerings. Communities run these events themselves; the city supports infrastructure, food safety and publicity.`,
    },
  },
};
