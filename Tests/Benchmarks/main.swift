import Foundation

/// All benchmarks, in the order they are run.
let benchmarks: [Benchmark] = [
  Reading.benchmark, OnePage.benchmark, Start.benchmark, Composing.benchmark, Pages.benchmark,
  LineSpeed.benchmark, Growth.benchmark, Importing.benchmark, Checking.benchmark, Memory.benchmark,
  SearchSpeed.benchmark, BigArchive.benchmark, Crowd.benchmark, Reviewing.benchmark,
]

let names = Array(CommandLine.arguments.dropFirst())
if names.count == 3, names[0] == "fill", let count = Int(names[2]) {
  // `fill PATH 1000` only makes the store.
  do {
    try BigStore.fill(names[1], with: count)
    exit(0)
  } catch {
    print("Benchmarks: \(error)")
    exit(1)
  }
}
if names.count == 3, names[0] == "manuscripts", let count = Int(names[2]) {
  do {
    try Articles(count: count).write(to: names[1])
    exit(0)
  } catch {
    print("Benchmarks: \(error)")
    exit(1)
  }
}
if names.first == "search-once" {
  do { try SearchOnce.run(Array(names.dropFirst())) } catch {
    print("Benchmarks: \(error)")
    exit(1)
  }
  exit(0)
}
let strangers = names.filter { name in Int(name) == nil && !benchmarks.contains { $0.name == name }
}
guard strangers.isEmpty else {
  print("There is no benchmark \(strangers.joined(separator: ", ")). There are:")
  for benchmark in benchmarks { print("  \(benchmark.name)  \(benchmark.what)") }
  exit(2)
}

do {
  try Session(benchmarks: benchmarks, names: names).run()
} catch {
  print("Benchmarks: \(error)")
  exit(1)
}
