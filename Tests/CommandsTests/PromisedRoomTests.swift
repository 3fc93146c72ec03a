import TestSupport
import Testing

@Suite struct `The room that was promised to an advertisement` {
  private func desk() throws -> TrialDesk {
    let desk = try TrialDesk()
    try desk.done("newsdesk config solo --quiet && newsdesk config apply --quiet")
    try desk.done("newsdesk issue new 2024-12 --date 2024-12-20 --number 12 --pages 1 --quiet")
    try desk.done(
      "newsdesk promise 2024-12 bank --advertisement --columns 2 --lines 20 --page 1 --quiet")
    try desk.write(PictureWriter.png(width: 800, height: 200), "bank.png")
    try desk.done(
      "newsdesk draft --photo bank.png --caption Open --slug bank --issue 2024-12 --quiet")
    try desk.done("newsdesk submit bank --quiet && newsdesk approve bank --quiet")
    return desk
  }

  private func size(_ desk: TrialDesk, _ command: String) throws -> String {
    try desk.done(command + " --json 2>/dev/null").split(separator: "\n")
      .map { $0.filter { !" ,\"".contains($0) } }
      .filter { $0.hasPrefix("columns:") || $0.hasPrefix("lines:") }.joined(separator: " ")
  }

  @Test func `is kept when it comes, whoever moves it, and told where it does not fit`() throws {
    let desk = try desk()
    let said = try desk.type("newsdesk compose 2024-12 --template a4 --quiet")
    #expect(said.stderr.contains("has other proportions than its room of 117.5 × 81 mm"))
    #expect(try size(desk, "newsdesk compose 2024-12") == "columns:2 lines:20")
    #expect(
      try size(desk, "newsdesk place 2024-12 bank --page 1 --at 2,30") == "columns:2 lines:20")
    let wide = try desk.type("newsdesk place 2024-12 bank --at 1,30 --columns 3 --quiet")
    #expect(wide.stderr.contains("was promised 2 columns by 20 lines and takes 3 by "))
  }
}
