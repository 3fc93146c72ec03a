public import Notation

/// What a signature is made over, so that it says exactly one thing and cannot be carried to another
/// article, text, stage or store.
public enum SignedForm {
  /// The namespace of newsdesk's signatures (`ssh-keygen -n`).
  public static let namespace = "newsdesk"

  /// The bytes of a decision on a text.
  public static func bytes(
    of decision: Decision, isApproval: Bool, person: String, at: Timestamp
  ) -> [UInt8] {
    var form: JSONObject = [
      "type": "newsdesk_decision", "store": .string(decision.store),
      "article": .string(decision.article.hex), "object": .string(decision.object.hex),
      "stage": .string(decision.stage), "policy": .string(decision.policy.hex),
      "person": .string(person), "at": .string(at.description),
      "decision": .string(isApproval ? "approved" : "returned"),
    ]
    decision.change?.write(to: &form)
    return CanonicalJSON.bytes(.object(form))
  }

  /// The bytes of a release of an issue's pages.
  public static func bytes(
    ofRelease issue: String, object: Digest, store: String, person: String, at: Timestamp
  ) -> [UInt8] {
    CanonicalJSON.bytes([
      "type": "newsdesk_release", "store": .string(store), "issue": .string(issue),
      "object": .string(object.hex), "person": .string(person), "at": .string(at.description),
    ])
  }
}
