/// English: a neighborhood, sports of a weekly, a festival in pictures.
enum NeighborPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "a neighborhood's two pages",
      #"""
      F   |The Orchard Hill Courier
      F   |Published monthly by the Orchard Hill Neighborhood Association      June 2016
      H1  |City will bury the creek, neighbors want it dug up
      Y1  |by Colleen Adair
      B1  |Few people who walk down Lathrop Avenue know
      B1+ |that they are walking on water. Miller's
      B1+ |Run, which gave the mill its wheel and the
      B1+ |street its bend, has been in a brick pipe
      B1+ |under the pavement since 1923. The pipe is
      B1+ |failing, and the city wants to replace it
      B1+ |with a bigger one.
      B1  |A group of residents led by retired
      B1+ |hydrologist Owen Tate has another idea. They
      B1+ |want to take the lid off. "A pipe does one
      B1+ |thing," Tate told sixty people at the May
      B1+ |meeting. "A creek floods a little, feeds the
      B1+ |trees, cools the street and gives children
      B1+ |something to fall into."
      B1  |The city engineer, Paula Nieves, did not say
      B1+ |no. She said that an open channel would cost
      F   |continued on page 4: CREEK
      H2  |Little free tool box opens on Vine
      Y2  |by Marcus Webb
      B2  |You have seen the little libraries. Now look
      B2+ |for the big red chest on the corner of Vine
      B2+ |and Third, where you may take a post-hole
      B2+ |digger and leave a pipe wrench, no card
      B2+ |needed. In its first month the box has lent
      B2+ |forty-one tools and lost one, a hacksaw,
      B2+ |which was returned at night with a note:
      B2+ |"Sorry. Blade is new."
      B2  |The chest was built by shop students at
      B2+ |Garrison High. It is never locked. "If
      B2+ |somebody steals a rake," said founder Bev
      F   |continued on page 4: TOOLS
      H3  |Board minutes, May 10
      B3  |Called to order 7:04. Treasurer reports
      B3+ |$3,318 in checking. Motion to buy two
      B3+ |benches for the pocket park carried, 6 to 1,
      B3+ |Mr. Haas opposed on grounds of skateboards.
      B3  |Committee on cats has no report. Adjourned
      B3+ |8:50.
      F   |June 2016      The Orchard Hill Courier      4
      B4  |and the fence posts will be set the
      B4+ |following Saturday. Volunteers should bring
      B4+ |gloves and a lunch. The dog run opens on
      B4+ |July 4 with a parade of costumed hounds,
      B4+ |judged by the fire captain.
      F   |CREEK, from page 1
      B1+ |$2.1 million, against $1.4 million for the
      B1+ |pipe, and that the difference might be found
      B1+ |in a state grant for which the deadline is
      B1+ |August 31.
      B1  |Not everyone is charmed. Ruth Delaney, whose
      B1+ |cellar took in eighteen inches in the storm
      B1+ |of 2006, asked who would pay when the creek
      B1+ |came up her steps. "I love ducks," she said.
      B1+ |"I do not want them in the furnace."
      B1  |The association will vote June 14 at seven
      B1+ |in the Methodist hall.
      F   |TOOLS, from page 1
      B2+ |Ochoa, "then somebody needed a rake."
      B2  |Donations of hand tools are welcome. No
      B2+ |chain saws, please.
      H6  |Rooftop bees survive the winter
      Y6  |Story and photo by Sunita Rao
      B6  |The two hives on the roof of the Lathrop
      B6+ |Avenue bakery came through the winter with
      B6+ |some thirty thousand bees between them,
      B6+ |beekeeper Anders Holm reports. He credits
      B6+ |the ovens below. "They are the only bees in
      B6+ |the county with radiant heat," he said.
      C6  |Anders Holm lifts a frame from the hive
      C6+ |above the bakery.
      B6  |Last year the hives gave eighty-eight pounds
      B6+ |of honey, most of it from the lindens on
      B6+ |Prospect Street, and it was all sold in the
      B6+ |shop below before Labor Day.
      H5  |Useful numbers
      B5  |Streetlight out: 555-0120
      B5  |Missed trash: 555-0133
      B5  |Loud music after eleven: 555-0145
      B5  |Loud neighbors before six: talk to them
      =1 by Colleen Adair
      =2 by Marcus Webb
      =5 kind notice
      =6 by Sunita Rao; photo Sunita Rao
      """#),
    AnnotatedPage(
      "a weekly's sports",
      #"""
      F   |SPORTS        The Tamarack Sentinel        Thursday, July 8, 1999        B1
      H1  |Mudhens outlast
      H1+ |Cardinals in thirteen
      D1  |Left fielder drives in winner with broken bat
      Y1  |By Kip Dunleavy Sentinel Sports Writer
      B1  |TAMARACK -- The lights at Huber Field
      B1+ |are on a timer, and on Friday night the
      B1+ |timer had had enough. With two out in
      B1+ |the bottom of the twelfth inning and the
      B1+ |score tied 6-6, the field went black.
      B1  |It took the custodian nineteen minutes
      B1+ |to find the key to the switch box. When
      B1+ |the lights came back, so did the
      B1+ |Mudhens, who beat the Bell City
      B1+ |Cardinals 7-6 in the thirteenth on a
      B1+ |broken-bat single by Corey Stamps that
      C1  |Corey Stamps is carried off the field by
      C1+ |his teammates after Friday's game.
      C1+ |(Sentinel photo by Rosa Tilden)
      B1+16|traveled, by the kindest estimate,
      B1+ |ninety feet.
      B1  |"I got all of the handle," Stamps said.
      B1  |Right-hander Luis Ybarra struck out
      B1+ |eleven before giving way in the tenth.
      B1+ |He had thrown 141 pitches, and Manager
      B1+ |Dub Collins said he would have been
      H2  |VALLEY LEAGUE STANDINGS
      B2  |Tamarack  14  5
      B2  |Bell City  13  6
      B2  |Fort Ames  9  9
      B2  |Lone Elm  7  12
      B2  |Corwin  2  13
      B2  |Friday: Tamarack 7, Bell City 6 (13)
      B2  |Sunday: Fort Ames 4, Corwin 0
      B1+ |taken out sooner "except that nobody
      B1+ |could see to find him."
      B1  |The two teams meet again July 16 at Bell
      B1+ |City, in daylight.
      H3  |In praise of the seventh inning hot dog
      Y3  |HAL BRUBAKER
      B3  |I have eaten a hot dog at every home
      B3+ |game since 1974. I do not boast of this.
      B3+ |My doctor has a chart.
      B3  |The hot dog of the first inning is a
      B3+ |mere lunch. The hot dog of the third is
      B3+ |impatience. But in the seventh, when the
      B3+ |mustard has gone a little brown and the
      B3+ |vendor, young Petey Sloan, is tired of
      B3+ |walking back up with a full box, there
      B3+ |is a tenderness between buyer and seller
      B3+ |that you will not find in any bank.
      B3  |They tell me the new owners will bring
      B3+ |in nachos. I shall say nothing against
      B3+ |the nacho. I only note that nobody has
      B3+ |ever kept score with one in his hand.
      S   |ON DECK
      H4  |Swim team hosts Lone Elm
      B4  |The Tamarack Otters put a four-meet
      B4+ |streak on the line Saturday at 9 a.m. at
      B4+ |the city pool. Admission is one dollar
      B4+ |or a can of soup.
      H5  |Woman, 71, rolls perfect game
      Y5  |By Rosa Tilden
      B5  |On Tuesday afternoon, in the Senior
      B5+ |Mixers league at Starlite Lanes, Wilma
      B5+ |Jett put her purse on the seat, took off
      B5+ |her bracelet and threw twelve strikes in
      B5+ |a row.
      B5  |She is the oldest woman in the state to
      B5+ |roll a 300, the bowling congress says.
      B5+ |Mrs. Jett, who took up the game after
      B5+ |her hip was replaced, used a ten-pound
      B5+ |ball that had belonged to her late
      B5+ |husband. It has his initials over the
      B5+ |thumb.
      B5  |"I did not look at the board," she said.
      B5+ |"I looked at the initials."
      =1 by Kip Dunleavy; photo Rosa Tilden; orheadline Mudhens outlast Cardinals in thirteen
      =2 kind notice
      =3 by HAL BRUBAKER; kind column
      =4 section ON DECK
      =5 by Rosa Tilden; orsection ON DECK
      """#),
    AnnotatedPage(
      "a festival in pictures",
      #"""
      F   |The Rushford Bee    Kolacky Days    August 2, 2007    Pages 6-7

      H1  |Queen of the dough

      C1  |Eleven-year-old Hannah Cizek rolls out the

      C1+ |first of four thousand kolackies in the

      C1+ |basement of St. Wenceslaus on Thursday

      C1+ |morning. She is the fifth generation of her

      C1+ |family to be put in charge of the prune

      C1+ |filling, and the first to be allowed near the

      C1+ |oven.

      R1  |Photo by Gus Arneson

      C2  |The Pocket City Concertina Club leads

      C2+ |Saturday's parade past the grain elevator. The

      C2+ |man with the tuba is eighty-six and was asked

      C2+ |to ride. He declined. -- Patty Lunde photo

      H3  |Rain holds off, crowd does not

      Y3  |By Marlys Hoff

      B3  |Organizers of the thirty-third Kolacky Days

      B3+ |had ordered food for five thousand. By

      B3+ |Saturday noon, Sheriff Dean Wachter had

      B3+ |stopped counting at nine, and the line for

      B3+ |dumplings ran out of the park, across the

      B3+ |tracks and twice around the post office.

      B3  |"We cut the dumplings in half," said kitchen

      B3+ |chief Agnes Pavek. "Then we cut the halves. By

      H4  |Tug across the creek

      C4  |Volunteer firemen from Rushford, left, and

      C4+ |Elba test a hundred yards of rope and each

      C4+ |other's patience. Elba went in at the

      C4+ |eleven-minute mark.

      C4  |Below, the Elba captain, Ron Stoltz, is helped

      C4+ |out by the winners.

      R4  |Photos by Gus Arneson

      B3+ |four o'clock we were serving an idea."

      B3  |The pumpkin-seed spitting contest was won by

      B3+ |the Lutheran minister, who would not reveal

      B3+ |his training.

      C5  |Children wait for the Saturday candy drop from

      C5+ |the hook-and-ladder truck. Two hundred pounds

      C5+ |of taffy were thrown, of which a hundred and

      C5+ |ninety were found.

      H6  |Polka Mass fills ball field

      Y6  |By Marlys Hoff

      B6  |Father Leo Kral said the Sunday Mass from the

      B6+ |pitcher's mound, with a six-piece band behind

      B6+ |him at second base. The homily lasted four

      B6+ |minutes. The recessional, "In Heaven There Is

      B6+ |No Beer," lasted nine, and the bishop, who was

      B6+ |visiting, is said to have tapped one foot.

      F   |This page brought to you by Farmers & Merchants Bank, Rushford Implement and Dr. Kemp, D.D.S.
      =1 photo Gus Arneson; kind photo
      =2 photo Patty Lunde; kind photo
      =3 by Marlys Hoff
      =4 photo Gus Arneson; kind photo
      =5 kind photo
      =6 by Marlys Hoff
      """#),
  ]
}
