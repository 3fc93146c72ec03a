// The inside of Intake is open to tests in debug builds only.
#if DEBUG
  import Testing

  @testable import Intake

  /// Columns that lie in each other line by line.
  struct ColumnWeaveTests {
    @Test(arguments: [[0, 1], [0, 1, 2], [0, 0, 1], [0, 1, 1]])
    func `woven columns are laid one behind the other`(rhythm: [Int]) throws {
      let columns = (0...(rhythm.max() ?? 0)).map { Self.columns[$0] }
      var woven: [(column: Int, line: String)] = []
      var next = columns.map { $0[...] }
      while rhythm.allSatisfy({ next[$0].count >= 2 }) {
        for column in rhythm { woven.append((column, next[column].removeFirst())) }
      }
      let lines = Self.lines(Self.lead + woven.map(\.line))
      let order = try #require(Self.order(lines)).lines
      #expect(order.sorted() == Array(lines.indices))
      let read = order.filter { $0 >= Self.lead.count }.map { woven[$0 - Self.lead.count].column }
      // What may stand above the weave as well as in it is one run more.
      #expect(zip(read, read.dropFirst()).count { $0 != $1 } <= columns.count)
    }

    @Test func `columns that follow each other stay as they are`() {
      #expect(Self.order(Self.lines(Self.lead + Self.columns.joined())) == nil)
    }

    @Test func `a caption in the middle of a sentence is no column`() {
      var lines = Self.columns[0]
      lines.insert("图为夜班工人在排队领饭。", at: 4)
      #expect(Self.order(Self.lines(Self.lead + lines + Self.columns[1])) == nil)
    }

    @Test func `letters that stand in one word are evidence and others speak against it`() {
      #expect(Self.evidence("保障") > Self.evidence("人民"))
      #expect(Self.evidence("人民") > 0)
      #expect(Self.evidence("的朗") < 0)
      #expect(Self.evidence("a会") == 0)
    }

    private static func evidence(_ pair: String) -> Double {
      let letters = pair.unicodeScalars.map(\.value)
      return BoundLetters.evidence(letters[0], letters[1])
    }

    private static func order(_ lines: [PageLine]) -> ColumnOrder? {
      PageText.columnOrder(lines, PageShape(lines))
    }

    private static func lines(_ texts: [String]) -> [PageLine] {
      texts.enumerated().map {
        PageLine(number: $0.offset + 1, gap: 0, text: $0.element)
      }
    }

    private static let lead =
      ["食堂、晒场和水塔"]
      + broken([
        "本报讯　上月以来，三件小事在厂区里传开，职工们说，办得越小的事情，越能看出工会的心思放在哪里。"
      ])

    private static let columns = [
      broken([
        "夜班食堂原来只有两个窗口，下班的工人要排半个钟头。后勤科把热水器搬到门外，又添了一个窗口，专门供应稀饭和馒头。",
        "第一天晚上，师傅多蒸了四百个包子，不到一个小时就卖完了。后来他们在车间门口放了一块小黑板，谁要几个，先写上名字，做多做少心里有数，剩饭的桶再也没有满过。",
        "有人建议把价钱再降一点，经过职工代表讨论，决定先看一个季度的账目再说。",
      ]),
      broken([
        "秋收时节，附近村庄的农民没有地方晒稻谷，常常占用公路，来往车辆十分危险。厂里把停用的货场重新平整，画成一百二十个方格，免费借给村民使用。",
        "村干部每天早晨发牌，傍晚收牌，十分方便。一个老人在格子旁边守了两夜，说家里三代人种田，从来没有晒过这样平坦的场地。",
        "如今粮食已经归仓，货场又恢复了安静，只有麻雀还在水泥地上寻找遗落的谷粒，等着明年。",
      ]),
      broken([
        "厂区东边的水塔建于一九七一年，已经十五年没有使用。去年冬天有人提出拆除，老职工们舍不得，联名写信要求保留。设计院的技术人员检查了塔身，认为基础牢固，只需要修补外墙。",
        "现在塔顶装上了照明设备，每天傍晚准时点亮，远近的人都拿它当作回家的标志。",
        "塔下种了一圈月季，由退休工人轮流照顾，孩子们放学之后喜欢在那里做作业，直到母亲喊他们吃晚饭。",
      ]),
    ]

    /// Paragraphs broken after seventeen letters, indented; marks hang over.
    private static func broken(_ paragraphs: [String]) -> [String] {
      paragraphs.flatMap { paragraph in
        var lines = [""]
        for letter in "　　" + paragraph {
          let isFull = lines[lines.count - 1].count >= 17 && !"，。、".contains(letter)
          if isFull { lines.append("") }
          lines[lines.count - 1].append(letter)
        }
        return lines
      }
    }
  }
#endif
