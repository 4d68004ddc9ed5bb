/** For the page that comes when a page itself has failed: its script carries these words and no others. */
export const sorry = {
  title: "Có sự cố ngoài dự tính",
  sentence: "Những gì đã báo “Đã lưu” vẫn còn nguyên. Hãy thử lại. Nếu vẫn gặp, hãy gửi mã dưới đây cho người quản trị.",
  reference: "Mã sự cố: {reference}",
  away: "Cơ sở dữ liệu tạm thời không trả lời. Những gì đã báo “Đã lưu” vẫn còn nguyên; trang sẽ dùng lại được khi kết nối trở lại.",

  awayTitle: "Chưa thực hiện được",
  retry: "Thử lại",
  home: "Về bàn làm việc",
};
