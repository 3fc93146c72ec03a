// swift-tools-version: 6.3
import PackageDescription

/// Modules are activities. The arrows below are the only ones allowed; `HouseRulesTests` checks
/// the imports in the sources against them.
let package = Package(
  name: "newsdesk",
  products: [.executable(name: "newsdesk", targets: ["newsdesk"])],
  targets: [
    // Values: no files, no clock, no printing.
    .target(name: "Diagnostics"),
    .target(name: "Notation", dependencies: ["Diagnostics"]),
    .target(name: "Packing", dependencies: ["Diagnostics"]),
    .target(name: "Manuscript", dependencies: ["Diagnostics", "Notation"]),

    // Desks: pure, but for Archiving, which owns the files of the store.
    .target(name: "Intake", dependencies: ["Diagnostics", "Manuscript", "Notation"]),
    .target(name: "Proofreading", dependencies: ["Diagnostics", "Manuscript", "Notation"]),
    .target(name: "Revising", dependencies: ["Manuscript"]),
    .target(
      name: "Workflow", dependencies: ["Diagnostics", "Manuscript", "Notation", "Revising"]),
    .target(name: "Search", dependencies: ["Diagnostics"]),
    .systemLibrary(name: "Flushing"),
    .systemLibrary(name: "Digesting"),
    .target(
      name: "Archiving", dependencies: ["Diagnostics", "Notation", "Flushing", "Digesting"]),
    .target(name: "Typesetting", dependencies: ["Diagnostics", "Notation"]),
    .target(
      name: "Composition", dependencies: ["Diagnostics", "Manuscript", "Notation", "Typesetting"]),

    // Makers of output.
    .target(
      name: "TextRendering",
      dependencies: ["Diagnostics", "Manuscript", "Typesetting", "Composition", "Notation"]),
    .target(
      name: "SVGRendering", dependencies: ["Manuscript", "Typesetting", "Composition", "Notation"]),
    .target(
      name: "PDFRendering",
      dependencies: [
        "Diagnostics", "Manuscript", "Typesetting", "Composition", "Notation", "Packing",
      ]),
    .target(
      name: "HTMLRendering",
      dependencies: [
        "Diagnostics", "Manuscript", "Typesetting", "Composition", "Notation", "Intake",
      ]),
    .target(
      name: "Interchange", dependencies: ["Diagnostics", "Manuscript", "Notation", "Packing"]),

    // The program.
    .target(name: "Launching", dependencies: ["Diagnostics"]),
    .target(
      name: "Operations",
      dependencies: [
        "Diagnostics", "Notation", "Manuscript", "Intake", "Proofreading", "Revising", "Workflow",
        "Search", "Archiving", "Typesetting", "Composition", "Interchange", "Launching", "Packing",
      ]),
    .target(name: "Arguments", dependencies: ["Diagnostics"]),
    .target(
      name: "Commands",
      dependencies: [
        "Diagnostics", "Notation", "Manuscript", "Intake", "Proofreading", "Revising", "Workflow",
        "Search", "Typesetting", "Composition", "Packing", "TextRendering", "SVGRendering",
        "HTMLRendering",
        "PDFRendering", "Interchange", "Launching", "Operations", "Arguments",
      ]),
    .executableTarget(name: "newsdesk", dependencies: ["Commands"]),

    // Tests.
    .target(name: "TestSupport", dependencies: ["Notation"], path: "Tests/TestSupport"),
    .testTarget(name: "NotationTests", dependencies: ["Diagnostics", "Notation", "TestSupport"]),
    .testTarget(name: "PackingTests", dependencies: ["Diagnostics", "Packing", "TestSupport"]),
    .testTarget(
      name: "ManuscriptTests",
      dependencies: ["Diagnostics", "Manuscript", "Notation", "TestSupport"]),
    .testTarget(
      name: "IntakeTests",
      dependencies: ["Diagnostics", "Manuscript", "Notation", "Intake", "TestSupport"],
      exclude: [
        "Gold", "README.md", "Weights/bound-letters.py", "Weights/running-letters.py",
        "Weights/english-joints.py",
      ]),
    .testTarget(
      name: "ProofreadingTests",
      dependencies: ["Diagnostics", "Manuscript", "Proofreading", "TestSupport"]),
    .testTarget(
      name: "RevisingTests",
      dependencies: ["Manuscript", "Revising", "TestSupport"]),
    .testTarget(
      name: "WorkflowTests",
      dependencies: [
        "Diagnostics", "Manuscript", "Notation", "Revising", "Workflow", "TestSupport",
      ]),
    .testTarget(
      name: "SearchTests",
      dependencies: ["Diagnostics", "Search", "TestSupport"]),
    .testTarget(
      name: "ArchivingTests",
      dependencies: ["Diagnostics", "Notation", "Archiving", "TestSupport"],
      exclude: ["Vectors"]),
    .testTarget(
      name: "TypesettingTests",
      dependencies: ["Diagnostics", "Notation", "Typesetting", "TestSupport"]),
    .testTarget(
      name: "CompositionTests",
      dependencies: [
        "Diagnostics", "Manuscript", "Notation", "Typesetting", "Composition", "TestSupport",
      ]),
    .testTarget(
      name: "RenderingTests",
      dependencies: [
        "Diagnostics", "Notation", "Manuscript", "Typesetting", "Composition", "TextRendering",
        "SVGRendering", "HTMLRendering", "PDFRendering", "Intake", "Packing", "TestSupport",
      ]),
    .testTarget(
      name: "InterchangeTests",
      dependencies: [
        "Diagnostics", "Manuscript", "Notation", "Packing", "Interchange", "TestSupport",
      ]),
    .testTarget(
      name: "LaunchingTests",
      dependencies: ["Diagnostics", "Launching", "TestSupport"]),
    .testTarget(
      name: "OperationsTests",
      dependencies: [
        "Archiving", "Composition", "Diagnostics", "Interchange", "Manuscript", "Notation",
        "Operations", "TestSupport", "Workflow",
      ]),
    .testTarget(
      name: "ArgumentsTests",
      dependencies: ["Diagnostics", "Arguments", "TestSupport"]),
    .testTarget(
      name: "CommandsTests", dependencies: ["Notation", "TestSupport", "newsdesk"],
      exclude: ["Scenarios"]),
    .testTarget(
      name: "ProofTests", dependencies: ["Notation", "TestSupport", "newsdesk"],
      exclude: ["Shim"]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Archiving", "Composition", "Diagnostics", "Flushing", "HTMLRendering", "Intake",
        "Interchange", "Manuscript", "Notation", "Operations", "PDFRendering", "Packing",
        "Proofreading", "SVGRendering", "Search", "TestSupport", "Typesetting", "Workflow",
        "newsdesk",
      ], path: "Tests/Benchmarks", exclude: ["README.md"]),
    .testTarget(name: "HouseRulesTests", dependencies: ["TestSupport"]),
  ],
  swiftLanguageModes: [.v6])

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"), .treatAllWarnings(as: .error),
  ]
}
