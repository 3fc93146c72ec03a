import Arguments
import Diagnostics
import Notation
import Operations
import Search
import Workflow

/// How a decision reached the desk: typed by the person who decides, with a key or without, or
/// signed on paper and typed in by somebody else.
enum SigningOptions {
  static func read(_ call: Call, into request: inout ApprovalRequest) throws(Problem) {
    try readPaper(call, into: &request)
    if let file = call.parsed.value(of: "evidence") {
      guard request.proxy != nil || call.parsed.value(of: "reply") != nil else {
        throw Problem(.usage, .evidenceWithoutPaper)
      }
      request.evidence = try IncomingPicture(name: file, bytes: try call.file(file))
    }
    guard call.parsed.has("sign") else { return }
    if request.proxy != nil { throw Problem(.usage, .signedTwice) }
    request.key = try key(call)
    request.signatures = Signatures(environment: call.surroundings.environment)
  }

  private static func readPaper(
    _ call: Call, into request: inout ApprovalRequest
  ) throws(Problem) {
    let signer = call.parsed.value(of: "for")
    guard let mark = call.parsed.value(of: "on-paper") else {
      if signer != nil || call.parsed.value(of: "at") != nil {
        throw Problem(.usage, .forWithoutPaper)
      }
      return
    }
    guard let signer else { throw Problem(.usage, .paperWithoutSigner) }
    request.proxy = Proxy(
      signer: try PersonName.checked(signer), shelfMark: Printable.line(mark), at: try time(call))
  }

  private static func time(_ call: Call) throws(Problem) -> Timestamp? {
    guard let at = try call.moment(of: "at") else { return nil }
    if at > (try call.moment().at) { throw Problem(.usage, .signedTomorrow) }
    return at
  }

  static func key(_ call: Call) throws(Problem) -> String {
    let environment = call.surroundings.environment
    if let key = call.parsed.value(of: "key") ?? environment["NEWSDESK_KEY"] {
      return call.path(key)
    }
    guard let home = environment["HOME"] else { throw Problem(.refused, .noHome) }
    return home + "/.ssh/id_ed25519"
  }
}
