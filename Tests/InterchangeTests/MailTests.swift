import Diagnostics
import Interchange
import Notation
import TestSupport
import Testing

private func read(_ text: String) throws -> Mail {
  try MailMessage.read(Array(text.replacing("\n", with: "\r\n").utf8), name: "letter.eml")
}

@Suite struct MailTests {
  @Test(arguments: [
    ("Fwd: Re: Tram line opens", "Tram line opens"), ("投稿：新桥通车", "新桥通车"),
    ("轉寄: 回覆：新橋通車", "新橋通車"), ("Tram: the line opens", "Tram: the line opens"), ("Re:", ""),
    ("回复：退稿 渡口的灯", "渡口的灯"), ("Re: 退稿：渡口的燈", "渡口的燈"), ("投稿-渡口的灯", "渡口的灯"),
    ("【投稿】渡口的灯", "渡口的灯"), ("投稿", "投稿"), ("投稿人的灯", "投稿人的灯"), ("Story of a lamp", "Story of a lamp"),
  ])
  func `a subject without what it was sent for is the headline`(subject: String, bare: String) {
    #expect(MailSubject.bare(subject) == bare)
  }

  @Test func `a letter with a Word file, as a Chinese mail program sends it`() throws {
    let mail = try read(
      """
      Received: by mx.example.org; Mon, 9 Dec 2024 02:21:01 +0000
      From: "=?gb2312?B?zfW3vA==?=" <wangfang@example.org>
      To: <editor@example.org>
      Subject: =?gb18030?B?u/Wztcu+u/q8r9bQ?=
       =?gb18030?B?yOu74aOouLfE/qOp?=
      Date: Mon, 9 Dec 2024 10:21:00 +0800 (CST)
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="----=_Part_1"

      This is a multi-part message in MIME format.
      ------=_Part_1
      Content-Type: multipart/alternative; boundary="----=_Part_2"

      ------=_Part_2
      Content-Type: text/plain; charset=GBK
      Content-Transfer-Encoding: base64

      uL28/srHuOXX06Osx+uy6crVo
      aMNCtC70LujoQ0K
      ------=_Part_2
      Content-Type: text/html; charset=GBK
      Content-Transfer-Encoding: quoted-printable

      <div>HTML</div>
      ------=_Part_2--

      ------=_Part_1
      Content-Type: application/msword; name="=?gb2312?B?uOXX0y5kb2M=?="
      Content-Transfer-Encoding: base64
      Content-Disposition: attachment; filename="=?gb2312?B?uOXX0y5kb2M=?="

      SGVs
      bG8=
      ------=_Part_1--
      """)
    #expect(mail.from?.name == "王芳")
    #expect(mail.from?.address == "wangfang@example.org")
    #expect(mail.date?.description == "2024-12-09T02:21:00Z")
    #expect(mail.attachments.map(\.name) == ["稿子.doc"])
    #expect(mail.attachments.map(\.bytes) == [Array("Hello".utf8)])
    #expect(mail.subject == "货车司机集中入会（阜宁）")
    #expect(mail.text == "附件是稿子，请查收。\n谢谢！")
    #expect(mail.remarks == [])
  }

  @Test(arguments: [
    ("=?utf-8?B?6LSn6L2m?= =?utf-8?B?5Y+45py6?=", "货车司机"),
    ("=?UTF-8?Q?=E8=B4=A7=E8=BD?=\n =?UTF-8?Q?=A6_truck?=", "货车 truck"),
    ("=?big5?B?pHW3fA==?= 12", "工會 12"), ("=?iso-8859-1?q?Caf=E9?= open", "Café open"),
    ("Re: =?gb2312*zh-cn?B?uaS74Q==?=", "Re: 工会"), ("工会 raw", "工会 raw"),
    ("=?utf-8?B?broken", "=?utf-8?B?broken"), ("=?x-none?Q?a=20b?=", "a b"),
    ("one\n two\u{1}", "one two"),
  ])
  func `a subject is read in whatever it is written in`(field: String, subject: String) throws {
    #expect(try read("From: a@b\nSubject: \(field)\n\n").subject == subject)
  }

  @Test(arguments: [
    ("王芳 <a@b.cn>", "王芳", "a@b.cn"), ("a@b.cn (Wang Fang)", "Wang Fang", "a@b.cn"),
    (#""Fang, \"Wang\"" <a@b.cn>, x@y"#, "Fang, \"Wang\"", "a@b.cn"), ("a@b.cn", "", "a@b.cn"),
    ("<a@b.cn>", "", "a@b.cn"),
  ])
  func `who sent it`(field: String, name: String, address: String) throws {
    let from = try #require(try read("From: \(field)\n\n").from)
    #expect(from.name == name && from.address == address)
  }

  @Test(arguments: [
    ("Mon, 9 Dec 2024 10:21:00 +0800", "2024-12-09T02:21:00Z"),
    ("9 Dec 24 10:21 GMT", "2024-12-09T10:21:00Z"),
    ("Mon, 09 Dec 2024 22:21:30 EST", "2024-12-10T03:21:30Z"),
    ("Mon, 31 Feb 2024 10:21:00 +0800", nil), ("yesterday", nil), ("9 Dec 2024 99:00 +0000", nil),
  ])
  func `when it was sent`(field: String, moment: String?) throws {
    #expect(try read("From: a@b\nDate: \(field)\n\n").date?.description == moment)
  }

  @Test(arguments: [
    ("filename*=UTF-8''%E5%B7%A5%E4%BC%9A.docx", "工会.docx"),
    ("filename*0*=gb2312''%B9%A4;\n filename*1*=%BB%E1; filename*2=\".txt\"", "工会.txt"),
    ("filename=\"../../etc/passwd\"", "passwd"), ("filename=\"C:\\\\x\\\\a.jpg\"", "a.jpg"),
    ("filename=\"..\"", "attachment-2.png"), ("filename=\"a;b.png\"", "a;b.png"),
    ("filename=a\u{202E}gpj.exe", "agpj.exe"),
  ])
  func `the name of a file`(parameter: String, name: String) throws {
    let mail = try read(
      """
      From: a@b
      Content-Type: multipart/mixed; boundary=x

      --x
      Content-Type: image/png
      Content-Disposition: attachment; \(parameter)

      png
      --x--
      """)
    #expect(mail.attachments.map(\.name) == [name])
  }

  @Test func `HTML alone gives its text, without scripts and tags`() throws {
    let mail = try read(
      """
      From: a@b
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      <html><head><title>x</title><style>p{color:red}</style></head><body>
      <p>=E8=B4=A7=E8=BD=A6=E5=8F=B8=E6=9C=BA=
      =E5=85=A5=E4=BC=9A&nbsp;&amp;&#12288;A&lt;B</p><script>alert("</p>")</script>
      <div>one<br>two <a href=3D"x>y">link</a></div><!-- gone --><table><tr><td>1</td><td>2</td>
      </tr></table></body></html>
      """)
    expectSnapshot(mail.text, "货车司机入会 &　A<B\n\none\ntwo link\n\n1\t2")
    #expect(
      mail.remarks.map(\.english) == ["The mail has HTML only; its text was taken without tags."])
  }

  @Test func `a blank that may not break stays between names`() throws {
    let head = "From: a@b\nContent-Type: text/html; charset=utf-8\n\n"
    let mail = try read(head + "<p>&nbsp;桥南街道&nbsp;&nbsp;丁岚</p>\n<p>货车\n司机</p>")
    #expect(mail.text == "桥南街道 丁岚\n\n货车司机")
    #expect(try read(head + "<div>桥南街道 <b>丁岚</b> 王芳</div>").text == "桥南街道 丁岚 王芳")
  }

  @Test func `a letter that was forwarded as a file is a file`() throws {
    let mail = try read(
      """
      From: editor@example.org
      Subject: Fwd
      Content-Type: multipart/mixed; boundary=a

      --a

      看看这个
      --a
      Content-Type: message/rfc822

      From: Wang Fang <wf@example.org>
      Subject: 食堂降价
      Content-Type: multipart/mixed; boundary=b

      --b

      正文
      --b
      Content-Type: image/jpeg; name=a.jpg

      1
      --b--
      --a
      Content-Type: image/jpeg; name=a.jpg

      2
      --a
      Content-Type: image/jpeg; name=a.jpg

      3
      --a--
      """)
    #expect(mail.text == "看看这个")
    #expect(mail.attachments.map(\.name) == ["食堂降价.eml", "a.jpg", "a-2.jpg"])
    let inner = try MailMessage.read(mail.attachments[0].bytes, name: "inner")
    #expect(inner.from?.name == "Wang Fang" && inner.text == "正文")
  }

  @Test func `flowed lines are put together again`() throws {
    let mail = try read(
      "From: a@b\nContent-Type: text/plain; format=flowed\n\nA truck \ndriver \njoined.\n-- \nJane")
    #expect(mail.text == "A truck driver joined.\n-- \nJane")
  }

  @Test func `a wrong or missing name of the encoding does not spoil the text`() throws {
    let gbk: [UInt8] = [0xB9, 0xA4, 0xBB, 0xE1, 0xA1, 0xA3]
    for charset in ["iso-8859-1", "utf-8", "us-ascii", "x-unknown", "gb2312"] {
      let head = Array("From: a@b\nContent-Type: text/plain; charset=\(charset)\n\n".utf8)
      #expect(try MailMessage.read(head + gbk, name: "").text == "工会。", "\(charset)")
    }
    #expect(try MailMessage.read(Array("From: a@b\n\n".utf8) + gbk, name: "").text == "工会。")
  }
}

@Suite struct MailProblemTests {
  @Test func `what is broken is read as far as it goes, and said`() throws {
    let mail = try read(
      """
      From: a@b
      Content-Type: multipart/mixed; boundary=x

      --x
      Content-Type: text/plain; charset=klingon

      正文
      --x
      Content-Type: application/ms-tnef; name=winmail.dat
      Content-Transfer-Encoding: base64

      !!!
      """)
    #expect(mail.text == "正文")
    expectSnapshot(
      mail.remarks.map(\.english).joined(separator: "\n"),
      """
      The mail names the encoding `klingon`, which is not known here; what fits was taken.
      The attachment `winmail.dat` is damaged or empty.
      `winmail.dat` is a parcel of Outlook that cannot be opened here; ask for the files again.
      The mail breaks off: its last part has no end.
      """)
  }

  @Test func `what is no mail is refused in one sentence`() throws {
    let problem = try #require(throws: Problem.self) { try read("货车司机入会\n\n正文") }
    expectSnapshot(
      problem.wording.english,
      "letter.eml: This is no saved mail: it begins without From, Subject or Date. "
        + "Save the mail from the mail program as .eml, or save its text as .txt.")
  }

  @Test func `parts inside parts have a limit`() throws {
    var text = "From: a@b\n"
    for depth in 0..<30 {
      text += "Content-Type: multipart/mixed; boundary=b\(depth)\n\n--b\(depth)\n"
    }
    let deep = try #require(throws: Problem.self) { try read(text) }
    #expect(deep.what.english == "The mail has parts inside parts, more than 20 deep.")
    let many =
      "From: a@b\nContent-Type: multipart/mixed; boundary=b\n\n"
      + String(repeating: "--b\n\nx\n", count: 1_200)
    let wide = try #require(throws: Problem.self) { try read(many) }
    #expect(wide.what.english == "The mail has more than 1000 parts.")
  }

  @Test func `no bytes stop the reader`() {
    let pieces = [
      "From: a@b\n", "Content-Type: multipart/mixed; boundary=x\n", "\n", "--x\n", "--x--\n",
      "Content-Type: text/html\n", "Content-Type: message/rfc822\n", "<", "<p", ">", "&", "&#x;",
      "&#99999999999;", "=?", "?=", "=?gbk?B?", "=?utf-8?Q?=", "=", "=4", "Subject: ", "Date: ",
      "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: quoted-printable\n", "\"",
      "filename*0*=", "Content-Disposition: attachment; filename*=a'", "'", "%", "%E4", "\\", "(",
      "<!--", "<script>", "\u{0}", " ", "\t", "工会",
      "Content-Type: multipart/alternative; boundary=\"\"",
    ]
    for seed in 0..<UInt64(Proof.samples(2_000, all: 100_000)) {
      var generator = SeededGenerator(seed: seed)
      var bytes = Array("From: a@b\n".utf8)
      for _ in 0..<generator.below(40) {
        bytes += Array(generator.pick(pieces).utf8)
        if generator.once(in: 6) { bytes.append(UInt8(truncatingIfNeeded: generator.next())) }
      }
      _ = try? MailMessage.read(bytes, name: "seed \(seed)")
    }
  }

  @Test(arguments: ["<", "<a", "<!--", "<script>", "&", "<a b='", "</", "=?a?B?"])
  func `one mark forty thousand times over stops no reader`(piece: String) throws {
    let copy = String(repeating: piece, count: 40_000)
    let mail = try read("From: a@b\nSubject: \(copy)\nContent-Type: text/html\n\n\(copy)")
    #expect(mail.from?.address == "a@b")
  }
}
