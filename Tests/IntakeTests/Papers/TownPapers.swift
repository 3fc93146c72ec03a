/// Magazines and weeklies in English, a page of pictures, a newsletter with form feeds; a street paper.
enum TownPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "a magazine of boatmen",
      #"""
      F   |PORTSIDE — The Magazine of the Inland Boatmen — 9

      H1  |A Night on the Wheel

      D1  |Towboat pilots read the river by radio, radar and memory

      B1  |The Lucille T. leaves Lock 19 at ten minutes past midnight with fifteen barges of soybeans and a pilot who has not looked at a chart since 1994. "The chart is for the insurance," says Gene Harcourt. "The river is for me."

      B1  |From the pilothouse, sixty feet above the deck, the tow looks like a dark street laid on the water. Harcourt steers it with two brass levers and a great many

      C1  |Pilot Gene Harcourt at the sticks of the Lucille T. (Ted Amory)

      B1+9|small silences. Every half hour he speaks to a boat he cannot see.

      H2  |By the Numbers

      B2  |15 barges in a standard tow on the upper river
      B2  |1,500 tons of cargo in each barge
      B2  |28 days on, 28 days off
      B2  |2 cooks, both of them feared
      B2  |11 inches of draft to spare at low water

      B1  |The crew of nine changes watch every six hours. In the galley the cook, Ardis Bell, keeps a ham in the oven and a list of who is on a diet. The list has no names on it.

      B1  |"You want a calm man and a nervous mate," Bell says. "Never two of either."

      B1  |At dawn the fog comes up and the Lucille T. pushes her nose into the willows and waits. Nobody minds. The coffee is fresh.

      Y1  |— Rosa Lindgren

      H3  |What I Learned on the Picket Line

      B3  |The first thing is that your feet hurt before your voice does. The second is that people honk more on Fridays.

      B3  |In eleven weeks we were brought forty-one pizzas, nine pots of soup and one live goat. We went back with a contract that pays for boots.

      B3  |My daughter, who is six, asked why the boats were sitting down. I told her they were tired. She said they should ask for a nap, and that is as good a summary of the dispute as any I have read.

      B3  |If you are ever asked to hold a sign, hold it high, and bring two pairs of socks.

      Y3  |— Dave Kessel, Local 6

      C4  |Deckhands take the slack out of a wire above St. Louis.
      R4  |Photo: Rosa Lindgren
      =1 by Rosa Lindgren; photo Ted Amory
      =3 kind column; by Dave Kessel
      =4 kind photo; photo Rosa Lindgren
      """#),
    AnnotatedPage(
      "a campus weekly",
      #"""
      F   |The Otter Point Log                     October 9, 2009
      B2+27|retired professor of geology, who dug the
      B2+ |first pit himself in 1983. "We lost the
      B2+ |shovel in it," he said, "so in a way this
      B2+ |is a recovery."
      B2  |The trenches will be filled in before the
      B2+ |ground freezes.
      H1  |Dining Hall Drops Trays
      D1  |Waste falls by a third in first month
      Y1  |Beth Ansari, News Editor
      B1  |Since the trays vanished from Hallam Com-
      B1+ |mons on Labor Day, students have thrown
      B1+ |away 34 percent less food, according to
      B1+ |the Sustainability Office.
      B1  |The change was made to save water, said
      B1+ |director Lou Frick, but the scales told
      B1+ |another story. "You can't carry four des-
      B1+ |serts in two hands," he said. "People have
      B1+ |tried, and we have
      H2  |Students Dig Up Old Main
      Y2  |Colin McVey, Staff Writer
      B2  |Twelve students in Archaeology 210 have
      B2+ |found the cellar of Old Main, which burned
      B2+ |in 1891, under the lawn beside the chapel.
      B2+ |They have brought up hinges, inkwells and
      B2+ |a set of false teeth.
      B2  |The dig was the idea of Arthur Penn,
      H3  |Corrections
      B3  |In the issue of Oct. 2, the Log misspelled
      B3+ |the name of the women's crew coach. She is
      B3+ |Siobhan Keogh. The Log regrets it.
      H4  |Safety Log
      B4  |Oct. 1, 11:40 p.m. Noise complaint, Dyer
      B4+ |Hall. Bagpipes confiscated.
      B4  |Oct. 3, 2:15 a.m. Fire alarm, Hallam. Pop-
      B4+ |corn.
      B4  |Oct. 4, 4 p.m. Bicycle reported stolen,
      B4+ |found where owner had left it.
      F   |Editor in Chief: Nadia Roth   Managing Editor: Sam Pell   Advertising: 555-0101
      F   |www.otterpointlog.example
      =1 by Beth Ansari; truncated
      =2 by Colin McVey; order 20, 21, 22, 23, 24, 25, 26, 27, 2, 3, 4, 5, 6, 7
      =3 kind notice
      =4 kind notice
      """#),
    AnnotatedPage(
      "a page of crabs",
      #"""
      F   |C8 | SUNDAY, JULY 10, 2011 | THE TIDEWATER GAZETTE
      H1  |Crab Days 2011
      C1  |Left: Seven-year-old Mia Deal shows off the blue crab that
      C1+ |won the 15-yard dash on Saturday. Her brother's entry walked
      C1+ |the wrong way. Lee Marsh/The Gazette
      C2  |Above: Members of the Methodist Men shuck the last of 9,000
      C2+ |oysters Friday night.
      R2  |Photo by Ana Pruitt
      C3  |Right: The Queen of the Pots, Harriet Loomis, 84, waves to
      C3+ |the crowd on Water Street.
      R3  |LEE MARSH PHOTO
      C4  |Below: Fireworks burst over the oyster boats at the close of
      C4+ |the festival on Sunday. Photo courtesy of Grant Osei
      H5  |Record crowd eats record crabs
      Y5  |By Ana Pruitt
      Y5  |Staff Writer
      B5  |An estimated 22,000 people came to the fifty-first Crab
      B5+ |Days, festival chairman Bud Tilghman said, and they ate
      B5+ |everything.
      B5  |By four o'clock on Sunday the last bushel had been steamed
      B5+ |and the line still reached the bank. Volunteers handed out
      B5+ |corn and apologies.
      B5  |The festival cleared about $31,000, which goes to the rescue
      B5+ |squad.
      F   |ADVERTISEMENT
      F   |TILGHMAN MARINE  •  Outboards  •  Bait  •  555-0177
      =1 kind photo; photo Lee Marsh; orheadline ; orheadline Crab Days 2011
      =2 kind photo; photo Ana Pruitt
      =3 kind photo; photo LEE MARSH
      =4 kind photo; photo Grant Osei
      =5 by Ana Pruitt
      """#),
    AnnotatedPage(
      "a senior centre",
      #"""
      F   |The Evergreen — Newsletter of the Lakeview Senior Center
      F   |Vol. XII  No. 5                                                May 2003
      H1  |Van drivers logged 41,000
      H1+ |miles in 2002 and want a
      H1+ |second van
      Y1  |By Winifred Ames
      B1  |The white van with the dent has now gone farther than once
      B1+ |and a half around the world, and its seven vo1unteer
      B1+ |drivers say it is time it had a cornpanion.
      B1  |Last year the van made 3,118 trips, most of them to the
      B1+ |clinic, the market and the hairdresser. On Thursdays it is
      B1+ |full by 8:15 and people are tumed away.
      B1  |The city has put $9,000 toward a second van. The Center
      F   |1
      F   |The Evergreen                                       May 2003
      B1+ |must find the rest, about $17,000, by the end of the year.
      B1+ |A supper and silent auction will be held on June 14.
      H2  |May trips
      B2  |May 6  Tulip fields and lunch at Conway. $18.
      B2  |May 13  Casino. $10, bring your own luck.
      B2  |May 20  Museum of Flight. $14.
      B2  |May 29  Mystery trip. $20. Wear shoes for walking.
      H3  |Lou's kitchen
      B3  |Rhubarb is up and so is my blood pressure, so here is a
      B3+ |crisp with half the sugar. Cut four cups of rhubarb, toss
      B3+ |it with a little orange peel and a half cup of honey, and
      B3+ |cover it with oats rubbed with butter.
      B3  |Bake at 375 until the neighbors come over. Serves six, or
      B3+ |Harold.
      Y3  |— Lou Ferrante
      F   |2
      H4  |Bridge players win at Mount Vernon
      B4  |Alma Teague and Russ Fini took first in the north-south at
      B4+ |the regional tournament on April 12, with a score of 61
      B4+ |percent.
      B4  |It was Mr. Fini's first win since 1958. He was then
      B4+ |playing in the Navy.
      =1 by Winifred Ames
      =3 kind column; by Lou Ferrante
      """#),
    AnnotatedPage(
      "街道体育",
      #"""
      F   |金牛湾社区报
      F   |2014年11月  第十一期  （内部资料 免费交流）
      H1  |万人健步走
      H1+ |穿过二十二座桥
      H1+ |金牛湾“走”出新纪录
      Y1  |记者 洪亮 通讯员 岑参军
      B1  |11月2日上午八时，随着一声锣响，一万零八百
      B1+ |四十名居民从滨河广场出发，穿过二十二座桥，
      B1+ |走完十一公里，创下本街道健步走人数的新纪录。
      B1  |年纪最大的参加者是八十九岁的退休教师鄢老，
      B1+ |他胸前挂着1959年的运动会奖章，走在队伍的最
      C1  |队伍经过九眼桥。　乐天 摄
      B1+11|前头，一步也没有落下。
      F   |－1－
      B1  |街道办主任计敏说，明年的路线将由居民投票来
      B1+ |选，桥还要再多两座。
      H2  |秋季运动会成绩榜
      B2  |男子象棋　第一名　东苑社区　倪大山
      B2  |女子跳绳　第一名　西街社区　柏小燕　198个
      B2  |夫妻两人三足　第一名　河畔社区　17秒6
      B2  |祖孙接力　第一名　锦江社区　1分02秒
      B2  |拔河　第一名　河畔社区　三比一胜东苑社区
      B2  |团体总分　河畔社区　46分
      S   |【居民信箱】
      H3  |楼道里的电动车谁来管
      B3  |读者倪女士来信：我住东苑六栋，楼道里停了八
      B3+ |辆电动车，晚上还拉线充电，实在让人害怕。
      B3  |编辑部回复：收到来信后，本报与东苑社区居委
      B3+ |会联系，社区已协调物业在六栋北侧建起车棚，
      B3+ |装有十六个充电口，11月20日前启用。楼道内停
      B3+ |放的车辆须在此前全部移出。
      H4  |老裁缝义务改校服
      B4  |孩子长得快，校服一年就短了。西街社区七十四
      B4+ |岁的裁缝苗师傅在家门口摆了一台缝纫机，免费
      B4+ |替学生接裤腿，三个月接了四百多条。
      B4  |他有个规矩：作业没写完的，裤腿只接一条。
      Y4  |（乐天）
      H5  |便民电话
      B5  |社区卫生服务站　5550-1120
      B5  |物业维修　5550-3344
      B5  |法律援助　5550-1234（工作日）
      F   |主办：金牛湾街道办事处　印数：12000份　投稿：jnw@community.example
      =1 by 洪亮, 岑参军; photo 乐天; orheadline 金牛湾“走”出新纪录
      =3 kind column; section 居民信箱
      =4 by 乐天; section 居民信箱; orsection
      =5 kind notice; orsection 居民信箱
      """#),
  ]
}
