import Composition
import HTMLRendering
import Manuscript
import TestSupport
import Testing
import Typesetting

@Suite struct `An issue as HTML` {
  private func html(_ layout: Layout, title: String = "工会通讯 2024-12") -> [UInt8] {
    HTMLIssue.html(of: layout, title: title, language: .chinese)
  }

  private func text(_ layout: Layout) -> String { String(decoding: html(layout), as: UTF8.self) }

  @Test func `says its language, its title and that it may load nothing`() {
    let text = text(layout(of: []))
    #expect(
      text.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-Hans\"><head><meta charset=\"utf-8\"/>"))
    #expect(
      text.contains(
        "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\""))
    #expect(text.contains("<title>工会通讯 2024-12</title>"))
    for word in ["href", "url(", "@import", "<img", "<script"] { #expect(!text.contains(word)) }
  }

  @Test func `prints each page on its own sheet of the right size`() {
    let text = text(layout(of: []))
    #expect(text.contains("@page{size:595.276pt 841.89pt;margin:0}"))
    #expect(text.contains("break-after:page"))
    #expect(text.split(separator: "<section class=\"page\"").count == 3)
  }

  @Test func `turns the paper with the ink in the dark`() {
    let text = text(layout(of: []))
    #expect(text.contains(".page{background:#fff"))
    #expect(text.contains(".page{filter:invert(.88)"))
  }

  @Test func `holds the stories one after the other, each whole`() {
    let articles = ["甲", "乙", "丙"].map { mark in
      Article(
        headline: mark + "标题", blocks: [.paragraph(String(repeating: mark + "文", count: 150))])
    }
    let words = visibleText(html(layout(of: articles)))
    for (mark, other) in [("甲", "乙"), ("乙", "甲"), ("丙", "甲")] {
      let parts = words.split(separator: mark, omittingEmptySubsequences: false)
      #expect(parts.count == 152)
      #expect(!parts.dropFirst().dropLast().contains { $0.contains(other) })
    }
  }

  @Test func `names each story for a screen reader`() {
    let article = Article(headline: "工会“送清凉”", blocks: [.paragraph("文")])
    #expect(text(layout(of: [article])).contains("<g role=\"group\" aria-label=\"工会“送清凉”\">"))
  }

  @Test func `shows hostile copy as text and nothing else`() {
    let article = Article(headline: hostile, blocks: [.paragraph(hostile)])
    let bytes = HTMLIssue.html(
      of: layout(of: [article], name: hostile), title: hostile, language: .english)
    let names = Set(nesting(bytes) ?? ["broken"])
    let allowed: Set = [
      "html", "head", "meta", "title", "style", "body", "main", "h1", "section", "svg", "rect", "g",
      "text",
    ]
    #expect(names.isSubset(of: allowed))
    #expect(!bytes.contains(0) && !bytes.contains(0x1B))
  }

  @Test func `draws pictures whose bytes are given`() {
    let picture = Picture(media: articleID(7), caption: "现场。")
    let layout = layout(of: [Article(blocks: [.paragraph("文"), .picture(picture)])])
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47]
    let bytes = HTMLIssue.html(
      of: layout, title: "", language: .chinese, pictures: [articleID(7): png])
    #expect(
      String(decoding: bytes, as: UTF8.self).contains("href=\"data:image/png;base64,iVBORw==\""))
    #expect(!text(layout).contains("<image"))
  }

  @Test func `of an issue without pages is still a document`() {
    let empty = PageMaker.compose(
      stories: [], template: .a4, metrics: .builtIn, pages: 0,
      masthead: Masthead(name: "", issue: ""), draft: false)
    #expect(nesting(html(empty)) != nil)
  }
}
