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
  foot: "\n\n{link}\n\nThư này do hệ thống Hồ sơ UCCN gửi, vui lòng không trả lời.",
};
