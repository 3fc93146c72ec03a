/// What one line of a page is for; raw values are those of the explanation.
public enum LineRole: String, CaseIterable, Hashable, Sendable {
  /// The label of a part of the page (栏目). Belongs to no article.
  case section
  /// A banner of the paper's own, parallel phrases set across the page. Belongs to no article.
  case slogan
  /// A row above the headline (引题).
  case kicker
  /// A row of the headline itself (主题).
  case headline
  /// A row below the headline (副题).
  case deck
  /// Names of those who wrote, alone on a line (署名).
  case byline
  /// The mark of place and date, alone on a line (消息头).
  case dateline
  /// A headline inside the text (小标题).
  case subhead
  /// Running text.
  case body
  /// What a picture shows (图片说明).
  case caption
  /// Names of those who made a picture, alone on a line (图片署名).
  case credit
  /// A remark of the desk (编者按).
  case editorNote = "editor_note"
  /// Where the text was taken from (来源).
  case source
  /// Page number, date, editors, addresses, jump lines. Belongs to no article.
  case furniture
}
