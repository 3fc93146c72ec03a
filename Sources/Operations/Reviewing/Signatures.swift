public import Diagnostics
import Launching
public import Notation
import Workflow

/// Signs and checks with the real `ssh-keygen`, which alone ever opens a key.
public struct Signatures: Sendable {
  private let environment: [String: String]

  /// - Parameter environment: What `ssh-keygen` inherits: its `PATH`, and the agent it may ask.
  public init(environment: [String: String]) { self.environment = environment }

  /// What became of a signature.
  public enum Verdict: Hashable, Sendable {
    /// It is the person's, over these bytes.
    case good
    /// It is not; what `ssh-keygen` said.
    case bad(Wording)
    /// It cannot be checked here.
    case unchecked(Wording)
  }

  /// An armoured signature over bytes with the key in a file; its passphrase is asked for on the
  /// terminal, by `ssh-keygen`.
  public func sign(_ bytes: [UInt8], key: String) throws(Problem) -> String {
    guard OutsideFile.exists(key) else {
      throw Problem(.refused, .noKey, at: Place(key), advice: .makeKey)
    }
    let outcome = try Launch.run(
      "ssh-keygen", ["-Y", "sign", "-n", SignedForm.namespace, "-f", key, "-"],
      environment: environment, input: bytes, timeout: 120)
    let signature = String(decoding: outcome.output, as: UTF8.self)
    guard outcome.succeeded, signature.hasPrefix("-----BEGIN SSH SIGNATURE-----") else {
      throw Problem(.refused, outcome.wording(of: "ssh-keygen"), at: Place(key))
    }
    return signature
  }

  /// Whether a signature over bytes is a person's, by a list of keys in the form of
  /// `allowed_signers`, at the time it was made.
  public func check(
    _ signature: String, over bytes: [UInt8], by person: String, at: Timestamp, signers: String
  ) -> Verdict {
    do throws(Problem) {
      let parent = environment["TMPDIR"] ?? "/tmp"
      let folder = try OutsideFile.makePrivateFolder(in: parent)
      let (list, file) = (folder + "/allowed_signers", folder + "/signature")
      defer {
        for path in [list, file] { try? OutsideFile.delete(path) }
        OutsideFile.deleteIfEmpty(folder)
      }
      try OutsideFile.write(Array(signers.utf8), to: list)
      try OutsideFile.write(Array(signature.utf8), to: file)
      let time = at.description.filter { "0"..."9" ~= $0 }
      let outcome = try Launch.run(
        "ssh-keygen",
        [
          "-Y", "verify", "-f", list, "-I", person, "-n", SignedForm.namespace, "-s", file,
          "-Overify-time=" + time,
        ], environment: environment, adding: ["TZ": "UTC0"], input: bytes, timeout: 30)
      let said = outcome.wording(of: "ssh-keygen")
      guard case .exited = outcome.ending else { return .unchecked(said) }
      return outcome.succeeded ? .good : .bad(.notSignedBy(person, said))
    } catch {
      return .unchecked(error.wording)
    }
  }
}
