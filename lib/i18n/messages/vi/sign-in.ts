export const signIn = {
  title: "Đăng nhập",
  line: "Nơi Bộ, Viện và các tổ công tác thành phố cùng chuẩn bị hồ sơ ứng cử Mạng lưới Thành phố Sáng tạo của UNESCO.",
  email: "Thư điện tử công vụ",
  password: "Mật khẩu",
  entering: "Đang đăng nhập…",
  none: {
    title: "Chưa có tài khoản?",
    invited: "Tài khoản chỉ được cấp qua thư mời. Để được mời:",
    city: "Người của thành phố: liên hệ tổ trưởng tổ công tác của thành phố mình.",
    office: "Người của Bộ, của Viện: liên hệ điều phối viên của Bộ.",
  },
  forgot: {
    title: "Quên mật khẩu?",
    sentence:
      "Hãy báo điều phối viên của Bộ để được gửi lời mời mới tới cùng địa chỉ thư; mở đường dẫn trong đó là đặt được mật khẩu khác. Không ai, kể cả điều phối viên, cần biết mật khẩu của bạn.",
  },
};
