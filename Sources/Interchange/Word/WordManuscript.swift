public import Diagnostics
public import Manuscript
public import Packing

/// What a Word document held.
public struct WordManuscript: Hashable, Sendable {
  /// A picture of the document and where it stands in the article.
  public struct InsertedPicture: Hashable, Sendable {
    /// Index in `article.blocks` of the picture block, whose `media` is still nil.
    public let block: Int
    /// The name of its file inside the document, such as `image1.jpeg`.
    public let name: String
    /// The whole file.
    public let bytes: [UInt8]
    /// Its kind and size in pixels.
    public let header: PictureHeader
  }

  /// What somebody noted beside the text in Word.
  public struct Comment: Hashable, Sendable {
    /// The name that Word gives; may be empty.
    public let person: String
    /// Paragraphs parted by line feeds.
    public let text: String
    /// Index in `article.blocks` of the block it begins in; nil for headlines and names.
    public let block: Int?
    /// The words it is about, at most 200 characters; empty where it marks only a place.
    public let quoted: String
  }

  /// Something that was not taken into the article.
  public struct LeftOver: Hashable, Sendable {
    /// Why it is not in the article.
    public enum Reason: Hashable, Sendable, CaseIterable {
      case deletion, hiddenText, pageMargin, date, placeholder, pronunciation, symbol, drawing
      /// What tells of the manuscript alone, such as who read it at its writer's house.
      case ofManuscript
      /// Letters are in the article, but not above or below the line.
      case risenPlace
      case embeddedFile, linkedPicture, unusablePicture
    }

    /// Why it was left out.
    public let reason: Reason
    /// Its words, or the name of its file; may be empty.
    public let text: String

    /// Notes that something was left out.
    public init(reason: Reason, text: String) {
      self.reason = reason
      self.text = text
    }

    /// What it was, in a half sentence.
    public var wording: Wording {
      switch reason {
      case .deletion: .deletionLeftOut
      case .hiddenText: .hiddenTextLeftOut
      case .pageMargin: .marginLeftOut
      case .date: .dateLeftOut
      case .placeholder: .placeholderLeftOut
      case .pronunciation: .soundLeftOut
      case .symbol: .symbolLeftOut
      case .drawing: .drawingLeftOut
      case .ofManuscript: .ofManuscriptLeftOut
      case .risenPlace: .risenPlaceLeftOut
      case .embeddedFile: .embeddedFileLeftOut
      case .linkedPicture: .linkedPictureLeftOut
      case .unusablePicture: .pictureKindLeftOut
      }
    }
  }

  /// What will be printed. Footnotes stand at its end, `[1]` in the text and before the note.
  public var article: Article
  /// In the order of the text.
  public var pictures: [InsertedPicture]
  /// In the order of the document.
  public var comments: [Comment]
  /// In the order of the document.
  public var leftOver: [LeftOver]
  /// Contributor's own details, which are in none of the above but the comments.
  public var privateLines: [String] = []
  /// Where its writer works, as those say.
  public var unit: String?
  /// Who signs among those.
  public var signers: [String] = []
  /// What its writer said to the desk above the text, line by line.
  public var remarks: [String] = []
}
