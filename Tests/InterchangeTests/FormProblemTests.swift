import Diagnostics
import Interchange
import TestSupport
import Testing

@Suite struct FormProblemTests {
  @Test(arguments: [
    (
      "---\nsection: a\ntgas: b\n---\n",
      "story.md:3: The front matter has no `tgas`. Did you mean `tags`?",
      "story.md:3：稿头中没有 `tgas` 这一项。是不是 `tags`？"
    ),
    (
      "\n---\n货车司机\n---\n",
      "story.md:3: `货车司机` stands in the front matter and has no colon. "
        + "Write `name: value`, or close the front matter with `---` above this line.",
      "story.md:3：稿头中的 `货车司机` 没有冒号。请写成“名称: 内容”，或在此行之前用 `---` 结束稿头。"
    ),
    (
      "---\ntags: b\n\n正文",
      "story.md:1: The front matter that begins here has no second `---`; "
        + "copy that begins with `---` is written `\\---`.",
      "story.md:1：从此行开始的稿头缺少结尾的 `---`；正文若以 `---` 开头，请写作 `\\---`。"
    ),
    (
      "---\ntags: b\n标签：c\n---\n", "story.md:3: The front matter names `标签` twice.",
      "story.md:3：稿头中 `标签` 写了两次。"
    ),
    (
      "---\nlanguage: fr\n---\n",
      "story.md:2: `fr` is not a language of copy: write zh-Hans, zh-Hant or en.",
      "story.md:2：`fr` 不是可用的语言，请写 zh-Hans、zh-Hant 或 en。"
    ),
    (
      "# 一\n\n正文\n\n# 二\n",
      "story.md:5: A second headline stands here. "
        + "Write `## ` for a crosshead, and `\\#` for copy that begins with `#`.",
      "story.md:5：此处又出现一个主题。小标题请写 `## `；正文若以 `#` 开头，请写作 `\\#`。"
    ),
    (
      "正文\n# 一\n",
      "story.md:2: The headline has to stand before the text. "
        + "Write `## ` for a crosshead, and `\\#` for copy that begins with `#`.",
      "story.md:2：主题应写在正文之前。小标题请写 `## `；正文若以 `#` 开头，请写作 `\\#`。"
    ),
    (
      "[图 a.jpg] 说明",
      "story.md:1: `a.jpg` does not name a filed picture. "
        + "Write `[picture] caption (Photo by NAME)` for a picture that is still to come.",
      "story.md:1：`a.jpg` 不是已入库的图片。图片尚未入库时，请写 `[图] 图片说明（某某 摄）`。"
    ),
  ])
  func `a mistake is one sentence with its line`(
    text: String, english: String, chinese: String
  ) throws {
    let problem = try #require(throws: Problem.self) {
      try ManuscriptForm.parse(text, name: "story.md")
    }
    #expect(problem.exitCode == 1)
    expectSnapshot(problem.wording.english, english)
    expectSnapshot(problem.wording.chinese, chinese)
  }

  @Test(arguments: [
    "---\nobject: 12\n---\n", "---\ntitle: a\n---\n# b\n", "[图|王芳] 说明", "---\nzzzzzz: 1\n---\n",
  ])
  func `front matter and labels that cannot be kept are refused`(text: String) {
    #expect(throws: Problem.self) { try ManuscriptForm.parse(text, name: "story.md") }
  }
}
