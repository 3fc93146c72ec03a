/// English: letters to a daily, deaths and legal notices, teachers.
enum EditorialPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "a page of letters",
      #"""
      F   |A6 THE MERIDIAN POST    OPINION    Wednesday, April 2, 2008

      S   |OUR VIEW

      H1  |Keep the library open on Sundays

      B1  |The city manager's draft budget
      B1+ |would save $41,000 by closing the
      B1+ |main library on Sundays. It is the
      B1+ |sort of cut that looks small on a
      B1+ |spreadsheet and large from the
      B1+ |sidewalk, where on a recent Sunday
      B1+ |we counted thirty-eight people
      B1+ |waiting for the doors to open at
      B1+ |one o'clock.

      B1  |They were not waiting for best
      B1+ |sellers. Eleven wanted a computer
      B1+ |on which to apply for work. Six
      B1+ |were studying for the citizenship
      B1+ |test. A woman with two children
      B1+ |said it was the only warm room she
      B1+ |knew of that did not ask her to

      S   |LETTERS TO THE EDITOR

      H2  |Train horns at midnight

      B2  |I have lived beside the Canal
      B2+ |Street crossing since 1961 and I
      B2+ |do not mind the trains. What I
      B2+ |mind is the new engineer on the
      B2+ |12:10 freight, who leans on his
      B2+ |horn from the paper mill to the
      B2+ |river. The law calls for two
      B2+ |longs, a short and a long. This
      B2+ |man is playing a concerto.

      B2  |I have written to the railroad
      B2+ |twice. Perhaps he reads the Post.

      Y2  |Harriet Colquitt

      Y2  |Meridian

      H3  |Thanks from a stranded driver

      B3  |On March 20 my truck died on the
      B3+ |Highway 14 overpass in the sleet.
      B3+ |Three cars passed. The fourth was
      B3+ |a school bus with no children in
      B3+ |it. The driver, who would only say
      B3+ |her name was Lou, pushed me half a
      B3+ |mile to a gas station with a
      B3+ |sixty-passenger bus, bumper to
      B3+ |bumper, as gently as you please.

      B3  |If anybody knows Lou, tell her I
      B3+ |owe her a pie.

      Y3  |Dale Fenstermaker

      Y3  |Cutler Township

      H4  |The sidewalks end at the school

      B4  |My son's wheelchair can go from
      B4+ |our door to the corner of Birch
      B4+ |and Ninth. There the sidewalk
      B4+ |ends, two hundred feet from the
      B4+ |school. Every day I push him in
      B4+ |the street with the cars. The
      B4+ |council says a sidewalk is planned
      B4+ |for 2012. He will be in high
      B4+ |school in 2012.

      Y4  |Amina Yusuf

      Y4  |Meridian

      N4  |Editor's note: Public Works Direc-
      N4+ |tor Carl Hodge said Tuesday that a
      N4+ |temporary asphalt path on Birch
      N4+ |Street will be laid before the end
      N4+ |of the month.

      B1+ |buy something.

      B1  |The Friends of the Library have
      B1+ |offered to raise half of the
      B1+ |money. The council should find the
      B1+ |other half in the $96,000 set
      B1+ |aside for new banners downtown. A
      B1+ |city that wants to be looked at
      B1+ |ought first to be able to read.

      H5  |The man who fixed everything twice

      B5  |My father-in-law could not leave a
      B5+ |thing alone. He would fix the
      B5+ |toaster, and while it cooled he
      B5+ |would fix it again, in case. When
      B5+ |he died we found in his shop a
      B5+ |coffee can marked STRING TOO SHORT
      B5+ |TO USE.

      Y5  |Grady Pell

      B5  |I thought of him last week when my
      B5+ |telephone, which is eleven months
      B5+ |old, refused to charge. The young
      B5+ |man at the store told me it was
      B5+ |not made to be opened. He said
      B5+ |this proudly, as though of a bank
      B5+ |vault.

      B5  |So I took it down to the cellar,
      B5+ |to the old bench, and opened it. I
      B5+ |have it in front of me now in
      B5+ |nineteen pieces. I have never been
      B5+ |so happy, and I do not expect any
      B5+ |calls.

      H6  |CORRECTION

      B6  |A story in Sunday's Post about the
      B6+ |Rotary pancake breakfast gave the
      B6+ |wrong number of pancakes served.
      B6+ |It was 1,900, not 19,000.
      =1 section OUR VIEW; kind column
      =2 by Harriet Colquitt; section LETTERS TO THE EDITOR
      =3 by Dale Fenstermaker; section LETTERS TO THE EDITOR
      =4 by Amina Yusuf; section LETTERS TO THE EDITOR
      =5 by Grady Pell; orsection LETTERS TO THE EDITOR; kind column
      =6 orsection LETTERS TO THE EDITOR; kind notice
      """#),
    AnnotatedPage(
      "a page of deaths",
      #"""
      S   |DEATHS
      H1  |Orrin J. Haskell
      B1  |PINE HOLLOW -- Orrin James Haskell,
      B1+ |91, who for forty-four years carried
      B1+ |the mail on Rural Route 2 and knew
      B1+ |every dog on it by name, died
      B1+ |Saturday, Jan. 17, 2004, at Lakeview
      B1+ |Manor.
      B1  |He was born in a sod house near Gann
      B1+ |on July 4, 1912, the ninth of eleven
      B1+ |children of Peter and Hulda (Strand)
      B1+ |Haskell. He left school at twelve to
      B1+ |drive a team and used to say that he
      B1+ |had been educated by mules.
      B1  |In 1936 he married Vera Nystrom.
      B1+ |They farmed until the drought took
      B1+ |the cattle, and then he took the
      B1+ |postal examination, scoring
      B1+ |ninety-eight. During the blizzard of
      B1+ |1949 he delivered medicine on snow-
      F   |The Pine Hollow Record, January 22, 2004, Page 9
      B1+ |shoes to seven families.
      B1  |Survivors include two daughters,
      B1+ |Ardis Pohl and Jean Cramer; nine
      B1+ |grandchildren; and a brother, Emil,
      B1+ |of Tacoma. His wife and a son,
      B1+ |Peter, died before him.
      B1  |Services were Tuesday at Zion
      B1+ |Lutheran. Six rural carriers were
      B1+ |the bearers.
      H2  |Marguerite "Peach" Delacroix
      B2  |Marguerite Delacroix, 78, longtime
      B2+ |cook at the Pine Hollow school, died
      B2+ |Thursday at home.
      B2  |Mrs. Delacroix came to this county
      B2+ |from Louisiana in 1951 with a
      B2+ |husband, a trunk and an iron
      B2+ |skillet. Three generations of
      B2+ |children ate her red beans on
      B2+ |Mondays. She never wrote a recipe
      B2+ |down. "It is in my wrist," she told
      B2+ |a reporter in 1988, "and you cannot
      B2+ |have my wrist."
      B2  |A funeral Mass will be said at 10
      B2+ |a.m. Saturday at St. Anne's. In
      B2+ |place of flowers, the family asks
      B2+ |that you feed somebody.
      H3  |CARD OF THANKS
      B3  |We wish to thank all who brought
      B3+ |food, shoveled the walk and sat with
      B3+ |Dad. A special thank you to Dr. Lim,
      B3+ |the nurses on the night shift, and
      B3+ |the dogs of Route 2.
      Y3  |The Family of Orrin Haskell
      S   |LEGAL NOTICES
      H4  |NOTICE OF PUBLIC HEARING
      B4  |Notice is hereby given that the
      B4+ |Board of Adjustment of the City of
      B4+ |Pine Hollow will meet on February 3,
      B4+ |2004, at 7 p.m. in the Council
      B4+ |Chambers to consider the request of
      B4+ |Gordon Aune for a variance to keep
      B4+ |not more than six llamas at 412
      B4+ |Willow Street, legally described as
      B4+ |Lot 4, Block 11, Original Townsite.
      B4+ |Written comments may be filed with
      B4+ |the Clerk.
      Y4  |Lucinda Marsh, City Clerk
      H5  |SEALED BIDS
      B5  |The Pine Hollow Rural Fire District
      B5+ |will accept sealed bids until noon,
      B5+ |February 10, on one 1971 tanker,
      B5+ |runs, 1,800 gallons, leaks slightly.
      B5+ |The District may reject any bid.
      H6  |Mail carriers ring in the old way
      Y6  |By Becky Thorsen
      B6  |At noon on Tuesday, while the last
      B6+ |car was leaving the cemetery, nine
      B6+ |mail trucks stopped where they were
      B6+ |on nine country roads and blew their
      B6+ |horns for one minute. Nobody had
      B6+ |ordered it. Postmaster Gene Volk
      B6+ |said he had heard about it from a
      B6+ |farmer, who had heard it from his
      B6+ |dog.
      B6  |"The dog sat down by the box and
      B6+ |would not come in," said the farmer,
      B6+ |Wes Ohlin. "He figured it was
      B6+ |Orrin."
      =1 section DEATHS
      =2 section DEATHS
      =3 by The Family of Orrin Haskell; section DEATHS; orsection ; kind notice
      =4 by Lucinda Marsh; section LEGAL NOTICES; kind notice
      =5 section LEGAL NOTICES; orsection ; kind notice
      =6 by Becky Thorsen; orsection LEGAL NOTICES
      """#),
    AnnotatedPage(
      "a teachers' newsletter",
      #"""
      F   |# The Blackboard | Winter 2019 | Fairmount Education Association

      S   |## Contract Watch

      H1  |### Prep Time Is Not Free Time, Arbitrator Says

      Y1  |*By Nadia Ferreira, Grievance Chair*

      B1  |In a nineteen-page ruling issued January 11, arbitrator Louise Kemper found that the district broke the contract on 263 occasions last year when it sent elementary teachers to cover absent colleagues during their preparation periods.

      B1  |The award is worth $14,465 in back pay to seventy-one members. But the money, Kemper wrote, "is the lesser part of the injury. A teacher who has lost the only forty minutes in which

      B1+ |she may think about tomorrow has lost something that cannot be returned in June."

      U1  |#### How the Case Began

      B1  |It began with a calendar. Second grade teacher Pru Lindgren wrote a small red C on every day she was told to cover. By Thanksgiving there were more red days than black ones. She brought the calendar to her building representative, who asked others to start their own. By spring we had twenty-six calendars, three of them with kittens.

      H2  |### Substitutes Join the Association

      B2  |*Tom Okafor reports:* On a vote of 118 to 9, the district's day-to-day substitutes chose FEA as their bargaining agent in December. They earn $92 a day, a figure unchanged since 2007, and must buy their own parking.

      B2  |"I have a master's degree and a bus pass," said Wallace Huang, who has taught in all fourteen buildings. "I know every copier in this district by its first name."

      B2  |Talks on a first contract open in March. A survey of the new members put three things

      U1  |#### What Members Should Do Now

      B1  |Keep your own calendar. Checks will be mailed by March 1 to everyone on the list, which is posted in the lounge of each building. If your name is missing, call the office before February 15.

      B2+ |at the top of the list: pay, lesson plans that are actually there, and a key to the restroom.

      S   |## Staff Room

      H3  |### The Year I Taught With No Voice

      Y3  |*Ilse Brandt teaches eighth grade science at Corliss Middle School.*

      B3  |In October my doctor told me not to speak for five weeks. I asked him, in writing, whether he had ever met an eighth grader.

      B3  |I bought a bell, a slate and a flashlight. One ring meant look at me. Two meant look at each other. By the second week I noticed something humbling: the room was quieter than it had been in my nineteen years of talking. By the third week a boy who had never raised his hand was explaining density to his table with a potato.

      B3  |My voice came back in November. I use about half of it.

      H4  |### Dates to Remember

      B4  |- Feb. 6: Representative Council, 4:15 p.m.

      B4  |- Feb. 12: Retirement workshop, Room 110

      B4  |- Feb. 27: Substitutes' potluck, bring a dish and a lesson plan

      H5  |### Rally in the Snow

      C5  |Members from nine buildings march past the administration center on Jan. 16. The district had cancelled school because of the cold, and three hundred teachers came anyway. (Photo by Joel Marks)

      F   |Editor: Nadia Ferreira | 212 Harbor St. | fea.example
      =1 by Nadia Ferreira; section Contract Watch
      =2 by Tom Okafor; section Contract Watch
      =3 by Ilse Brandt; section Staff Room; kind column
      =4 section Staff Room; orsection ; kind notice
      =5 photo Joel Marks; section Staff Room; kind photo
      """#),
  ]
}
