/// What stands in the flow of a document.
indirect enum WordItem {
  case paragraph(WordParagraph)
  /// Rows of cells.
  case table([[[WordItem]]])
}

/// A picture in the flow.
struct WordPicture: Hashable {
  /// The part that holds its bytes, or where it is outside.
  var path: String
  var isOutside: Bool
}

/// A paragraph with what matters of its looks.
struct WordParagraph {
  /// Soft breaks are line feeds.
  var text = ""
  var role = WordRole.body
  /// How its runs look where they do not say it themselves.
  var look = WordLook()
  var mark: WordListMark?
  var alignment: String?
  /// How many characters are there, blanks not counted, and how many of them are bold.
  var letters = 0
  var boldLetters = 0
  /// The size of the largest characters in half points; 0 where nothing says it.
  var size = 0
  /// Pictures before the first character, and the others.
  var picturesBefore: [WordPicture] = []
  var picturesAfter: [WordPicture] = []
  /// What stands in text boxes that hang on this paragraph.
  var boxes: [[WordItem]] = []
  /// The comments that begin in it.
  var comments: [String] = []
  /// Whether the document has a new page begin with it.
  var startsPage = false
  /// Whether its end was deleted, so that the next paragraph goes on from it.
  var goesOn = false
  /// Letters above or below the line that may go on in the next run.
  var risen: (text: String, look: WordLook)?

  var isBold: Bool { letters > 0 && boldLetters == letters }
  var isCentred: Bool { alignment == "center" }

  /// Whether nothing of it is printed and nothing points to it.
  var isEmpty: Bool {
    letters == 0 && picturesBefore.isEmpty && picturesAfter.isEmpty && boxes.isEmpty
      && comments.isEmpty && !goesOn
  }

  /// Puts the paragraph before this one in front of it.
  mutating func continues(_ before: WordParagraph) {
    if before.letters > 0 {
      (role, mark, alignment) = (before.role, before.mark, before.alignment)
      startsPage = before.startsPage
      picturesAfter = before.picturesAfter + picturesBefore + picturesAfter
      picturesBefore = before.picturesBefore
    } else {
      picturesBefore = before.picturesBefore + before.picturesAfter + picturesBefore
    }
    text = before.text + text
    letters += before.letters
    boldLetters += before.boldLetters
    size = max(size, before.size)
    boxes = before.boxes + boxes
    comments = before.comments + comments
  }
}
