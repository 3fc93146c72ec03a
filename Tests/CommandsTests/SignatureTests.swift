import TestSupport
import Testing

/// Manuscripts that their writer signs with how to be reached, in the ways people do. All numbers are
/// invented.
@Suite struct SignatureTests {
  private static let feet = [
    "王芳\n阜宁县总工会\n电话 0515-87000000", "王芳\n\n阜宁县总工会宣教部\n\n电话：0515-87000000 转 8012",
    "王芳 阜宁县总工会 13800000000", "（王芳，阜宁县总工会，0515-87000000）",
    "阜宁县总工会宣教部 王芳 副部长 0515-87000000 13800000000", "手机 138 0000 0000\n单位 阜宁县总工会\n作者 王芳",
    "作者：王芳\n作者单位：阜宁县总工会\n通讯地址：阜宁县希望大道1号\n邮编：224400\n邮箱：wf@example.org",
    "王芳\n微信：wangfang88\nQQ：12345678", "王芳\n微信 wangfang\nQQ 1234 5678",
    "王芳 女 1985年生 １３８００００００００ wf@example.org",
    "姓名：王芳  单位：阜宁县总工会  联系电话：０５１５－８７００００００", "王芳\n阜宁县希望大道1号 224400\n13800000000",
    "王芳\n身份证：990101199003070015\n户名：王芳；卡号：6200 0000 1234 5678 903；开户行：某某银行",
    "王芳\n阜寧縣總工會\n電話：0515-87000000\n手機：13800000000\n聯絡地址：阜寧縣希望大道1號",
    "王芳\nTel: 0515-87000000\nMobile: +86 138 0000 0000\nE-mail: wf@example.org",
  ]
  private static let details = [
    "87000000", "８７００００００", "13800000000", "138 0000 0000", "１３８００", "wf@example", "wangfang",
    "12345678",
    "1234 5678", "希望大道", "990101199003070015", "某某银行", "1985",
  ]

  /// The same copy as text, Markdown, mails and a chat.
  private static func files(_ foot: String, _ place: Int) -> [(name: String, text: String)] {
    func copy(_ form: Int, _ mark: String = "") -> String {
      "\(mark)码头的灯亮了第\(place)年第\(form)夜\n\n码头上的灯亮了三十年，今夜是第\(place)年第\(form)夜。\n老赵每天傍晚都来擦一遍灯罩。\n\n\(foot)\n"
    }
    func mail(_ type: String, _ text: String) -> String {
      "From: x <x@example.net>\nSubject: 投稿\nContent-Type: text/\(type); charset=utf-8\n\n\(text)"
    }
    let divisions = copy(3).split(separator: "\n").map { "<div>\($0)</div>" }.joined()
    let head = "请处理。\n\n-----原始邮件-----\n发件人：王芳 <q@example.net>\n发送时间：2024年12月19日\n主题：投稿\n\n"
    return [
      ("\(place)-0.txt", copy(0)), ("\(place)-1.md", copy(1, "# ")),
      ("\(place)-2.eml", mail("plain", copy(2))), ("\(place)-3.eml", mail("html", divisions)),
      ("\(place)-4.eml", mail("plain", head + copy(4))),
      ("\(place)-5.txt", "王芳 2024-12-09 10:21\n\(copy(5))\n编辑 2024-12-09 10:30\n收到\n"),
    ]
  }

  @Test func `names the writer and the unit, and nothing else of it is filed`() throws {
    let desk = try TrialDesk()
    let files = Self.feet.enumerated().flatMap { Self.files($1, $0 + 10) }
    for file in files { try desk.write(file.text, file.name) }
    let told = try desk.done("newsdesk import *-*.txt *.md *.eml 2>&1")
    #expect(told.split(separator: "\n").count { $0.contains("private/") } == files.count)
    for detail in Self.details {
      let found = try desk.type(
        "grep -rlF '\(detail)' store --exclude-dir=private --exclude-dir=cache")
      #expect(found.stdout == "", "\(detail)")
    }
    let rows = try desk.done("newsdesk list 码头的灯").split(separator: "\n")
    #expect(rows.count == files.count)
    for row in rows { #expect(row.contains("\t王芳") && row.contains("\t36\t"), "\(row)") }
  }

  @Test func `whom readers are to ring stays in the one story of a text file`() throws {
    let desk = try TrialDesk()
    let copy =
      "# 夜校开班\n王芳\n\n港口夜校开班，免费咨询。\n\n咨询电话：0515-87000000\n\n报名电话：0515-87000001，联系人：李老师。\n\n地址：盐城市港口路8号\n"
    let plain = copy.replacing("# ", with: "").replacing("。\n\n", with: "。\n")
    try desk.write(plain, "story.txt")
    try desk.done("newsdesk import story.txt")
    let form = try desk.done("newsdesk show 夜校开班 --form")
    #expect(form.hasSuffix(copy), "\(form)")
  }

  @Test func `a landline in what a page leaves out is kept beside the store`() throws {
    let desk = try TrialDesk()
    let story = "夜校开班\n记者 王芳\n\n本报讯 港口夜校开班，二十人到场。\n\n"
    let second = story.replacing("夜校", with: "食堂")
    try desk.write(
      "2024年12月20日 星期五 第2版\n\n" + story + second + "邮箱：wf@example.org　电话：0515-87000000\n",
      "page.txt")
    let told = try desk.done("newsdesk import page.txt 2>&1")
    #expect(told.contains("private/"))
    let found = try desk.type(
      "grep -rE '87000000|wf@' store --exclude-dir=private --exclude-dir=cache")
    #expect(found.stdout == "", "\(found.stdout)")
  }
}
