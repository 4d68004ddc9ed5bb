/**
 * One sentence a kind of event; `who` is the person, or the product itself. Nested as the kinds are named ("answer.saved"),
 * because a dot inside one key would never be found.
 */
export const audit = {
  answer: {
    saved: "{who} lưu câu {question} ({language}){times, plural, =1 {} other {, # lần}}",
    restored: "{who} khôi phục câu {question} ({language}) về bản {from}",
    checked: "{who} đánh dấu câu {question} ({language}) đã soát",
    unchecked: "{who} bỏ dấu đã soát ở câu {question} ({language})",
    named: "{who} đặt tên “{name}” cho bản {version} của câu {question} ({language})",
  },
  text: {
    written: "{who} viết ở câu {question}",
  },
  comment: {
    opened: "{who} nêu ý kiến về câu {question}",
    replied: "{who} trả lời ý kiến về câu {question}",
    resolved: "{who} giải quyết một ý kiến về câu {question}",
    reopened: "{who} mở lại một ý kiến về câu {question}",
  },
  suggestion: { accepted: "{who} nhận một đề nghị sửa ở câu {question}" },
  attachment: {
    added: "{who} thêm tệp “{name}” vào mục {question}",
    removed: "{who} gỡ tệp “{name}” khỏi mục {question}",
  },
  figure: {
    added: "{who} thêm số liệu “{what}”: {amount}",
    changed: "{who} sửa số liệu “{what}”: {changes}",
    removed: "{who} gỡ số liệu “{what}” ({amount}) khỏi sổ",
    set: "thêm {field} “{to}”",
    altered: "{field} từ “{from}” thành “{to}”",
    cleared: "bỏ {field} “{from}”",
    fields: {
      what: "tên",
      value: "giá trị",
      unit: "đơn vị",
      scope: "phạm vi",
      year: "năm",
      source: "nguồn",
      evidence: "minh chứng",
    },
  },
  paper: {
    planned: "{who} phân công giấy tờ số {ordinal} của mục {question}: {changes}",
    stepped: "{who} ghi giấy tờ số {ordinal} của mục {question}: {step} ngày {on}",
    unstepped: "{who} bỏ bước “{step}” ngày {on} của giấy tờ số {ordinal}, mục {question}",
    set: "{field} “{to}”",
    cleared: "bỏ {field}",
    steps: { drafted: "đã soạn", sent: "đã gửi", signed: "đã ký", received: "đã nhận" },
    fields: {
      body: "nơi gửi",
      preparedBy: "người lo",
      signer: "người ký",
      dueOn: "hạn",
      dueReason: "lý do đặt hạn",
      note: "ghi chú",
      file: "tệp",
    },
  },
  authority: {
    added: "{who} thêm vào sổ người ký: {body}",
    changed: "{who} sửa sổ người ký: {body}",
    ended: "{who} kết thúc thời gian ký của {body} vào ngày {on}",
  },
  version: { kept: "{who} giữ bản {number} của hồ sơ, tên “{name}”" },
  section: { restored: "{who} khôi phục mục {section} về bản {number} của hồ sơ, {answers} câu trả lời trở lại như ở bản đó" },
  packet: { rebuilt: "{who} cho tạo lại gói hồ sơ" },
  stage: { moved: "{who} chuyển hồ sơ từ bước {from} sang bước {to}" },
  member: {
    added: "{who} thêm {person} vào hồ sơ với vai trò {role}",
    removed: "{who} đưa {person} ra khỏi hồ sơ",
  },
  dossier: { opened: "{who} mở hồ sơ" },
  organisation: { added: "{who} thêm đơn vị {organisation}" },
  person: {
    invited: "{who} mời {name} làm {role}, {organisation}",
    disabled: "{who} khóa tài khoản của {person}",
  },
  invitation: { accepted: "{who} nhận lời mời, vai trò {role}" },
  session: {
    opened: "{who} đăng nhập bằng {device}",
    ended: "{who} kết thúc một phiên đăng nhập của mình",
  },
  password: { changed: "{who} đổi mật khẩu của mình", reset: "{who} đặt mật khẩu mới bằng đường dẫn do {by} gửi" },
  call: { amended: "{who} ghi sửa đổi số {number} của đợt {call}, căn cứ: {source}" },
  term: {
    added: "{who} thêm thuật ngữ “{term}”",
    changed: "{who} sửa thuật ngữ “{term}”",
    retired: "{who} thôi dùng thuật ngữ “{term}”",
  },
  system: { name: "Hệ thống", acted: "Hệ thống tự thực hiện: {reason}" },
};
