export const notices = {
  title: "Thư báo",
  help: "Mọi việc đều có trên bàn làm việc. Ở đây bạn chọn việc nào được báo thêm bằng thư, và báo ngay hay gộp vào một thư mỗi sáng lúc 07:30.",
  events: { mention: "Có người nhắc đến bạn", moved: "Hồ sơ chuyển bước đến đơn vị của bạn" },
  channels: { app: "Không gửi thư", digest: "Gộp vào thư buổi sáng", mail: "Gửi thư ngay" },
  kinds: { mention: "có người nhắc đến bạn", moved: "hồ sơ chuyển bước" },
  digest: {
    subject: "Hồ sơ UCCN: {count} việc mới",
    opening: "Chào {name},\n\nTừ thư trước đến nay có {count} việc mới.",
    dossier: "Hồ sơ của {city}",
  },
  line: {
    mention: "{by} nhắc đến bạn ở câu {question}: “{excerpt}”",
    moved: "{by} chuyển hồ sơ sang bước {stage}",
  },
  silenceLine: "Không nhận thư về việc {what} nữa: {link}",
  silence: {
    title: "Thôi nhận thư",
    what: "Bạn sẽ không nhận thư về việc {what} nữa. Việc mới vẫn hiện trên bàn làm việc; ở trang Tài khoản, bạn có thể chọn nhận thư lại.",
    button: "Thôi nhận thư",
    done: "Từ nay bạn không nhận thư về việc {what}. Muốn nhận lại, hãy đăng nhập và chọn ở trang Tài khoản.",
    unknown: "Đường dẫn này không đúng. Hãy mở lại từ thư, hoặc đăng nhập và chọn ở trang Tài khoản.",
  },
};
