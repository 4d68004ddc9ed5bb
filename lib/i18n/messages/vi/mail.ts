export const mail = {
  mention: {
    subject: "{by} nhắc đến bạn ở câu {question}",
    text: "Chào {name},\n\n{by} nhắc đến bạn trong một ý kiến về câu {question}:\n\n“{excerpt}”",
  },
  move: {
    subject: "Hồ sơ chuyển sang bước {stage}",
    text: "Chào {name},\n\n{by} đã chuyển hồ sơ sang bước {stage}. Hồ sơ đang chờ đơn vị của bạn.\n\nGhi chú: {note}",
  },
  invitation: {
    subject: "Lời mời tham gia Hồ sơ UCCN",
    text: "Chào {name},\n\n{by} mời bạn tham gia Hồ sơ UCCN với tư cách người của {organisation}. Đường dẫn dưới đây dùng được một lần trong bảy ngày.",
  },
  consultee: {
    ask: {
      subject: "Xin ý kiến về dự thảo hồ sơ UNESCO của {city}",
      text: "Kính gửi {name},\n\n{team} xin ý kiến Quý vị về dự thảo v{draft} hồ sơ ứng cử Mạng lưới các thành phố sáng tạo của UNESCO của {city}.\n\nMục đích: {purpose}\nHạn góp ý: {until} (giờ Việt Nam).\n\nĐường dẫn dưới đây là của riêng Quý vị, không cần tài khoản: mở ra để đọc dự thảo và góp ý từng đoạn, từng câu, hoặc cho biết thống nhất. Xin không chuyển tiếp đường dẫn này.",
    },
    "before-end": {
      subject: "Nhắc: xin ý kiến về dự thảo hồ sơ UNESCO của {city}, hạn {until}",
      text: "Kính gửi {name},\n\n{team} mong nhận được ý kiến của Quý vị về dự thảo v{draft} hồ sơ UNESCO của {city} trước {until} (giờ Việt Nam).\n\nMục đích: {purpose}\n\nNếu Quý vị đã gửi công văn, xin bỏ qua thư này.",
    },
    "last-day": {
      subject: "Hôm nay hết hạn góp ý dự thảo hồ sơ UNESCO của {city}",
      text: "Kính gửi {name},\n\nThời hạn góp ý về dự thảo v{draft} hồ sơ UNESCO của {city} kết thúc lúc {until} (giờ Việt Nam). Sau đó đường dẫn dưới đây không còn dùng được.\n\nMục đích: {purpose}\nNơi xin ý kiến: {team}",
    },
    silence: "\n\nĐơn vị không gửi ý kiến trước thời hạn trên xem như thống nhất với dự thảo.",
    foot: "\n\n{link}\n\nThư này do hệ thống Hồ sơ UCCN gửi thay nơi xin ý kiến, vui lòng không trả lời thư này.",
  },
  foot: "\n\n{link}\n\nThư này do hệ thống Hồ sơ UCCN gửi, vui lòng không trả lời.",
};
