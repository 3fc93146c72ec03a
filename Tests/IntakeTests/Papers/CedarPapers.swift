/// English papers with noise, jumps, tails before their heads, verse and notices.
enum CedarPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "the switchman",
      #"""
      F     |THE SWITCHMAN   *   Lodge 77   *   October 1961   *   Three
      H1    |COMPANY OFFERS FOUR CENTS;
      H1+   |MEMBERS SAY "TRY AGAIN"
      Y1    |By Clyde Hannafin, Lodge Secretary
      B1    |The carrier's last word on wages,
      B1+   |if it is the last, was read to a
      B1+   |packed ha11 on September 19 and
      B1+   |was turned down by a standing
      B1+   |vote in less time than it took to
      B1+   |call the roll.
      B1    |The offer is four cents an hour
      B1+   |now and three more in January,
      B1+   |with no change in the starting
      B1+   |time rule. Local Chairman Dutch
      B1+   |Vandermeer told the meeting that
      H2    |YARD GOAT DERAILS,
      H2+   |NOBODY HURT
      B2    |Engine 1163 put four wheels on
      B2+   |the ground at the east lead on
      B2+   |the night of September 24 when a
      B2+   |switch point that had been re-
      B2+   |ported twice gave way under her.
      B2    |Foreman Pete Lysek had the crew
      B2+   |off and counting fingers before
      B2+   |the dust came down. The wrecker
      F     |Three
      B1+   |the four cents had been figured
      B1+   |to the penny against the cost of
      B1+   |the new diesel shop, "and there
      B1+   |is no reason our kids should pay
      B1+   |for their paint."
      B1    |Negotiations open again on
      B1+   |October 16.
      B2+   |came from Ashtabula and had her
      B2+   |back on the iron by breakfast.
      B2+   |The switch has now been fixed
      B2+   |with new bolts and a good dea1 of
      B2+   |paper.
      H3    |LADIES' AUXILIARY
      B3    |Mrs. Rose Lysek poured at the
      B3+   |September tea. Seventeen quilts
      B3+   |were finished for the orphans'
      B3+   |home, and the raff1e of the
      B3+   |eighteenth brought $31.
      B3    |Next meeting is Tuesday the 10th
      B3+   |at Mrs. Hannafin's. Bring a
      B3+   |thimble.
      H4    |PASSED TO THE LAST TERMINAL
      B4    |James "Red" Corrigan, retired,
      B4+   |age 81, on September 8. He hired
      B4+   |out in 1899 and never missed a
      B4+   |pay day.
      B4    |Walter Szabo, car inspector, age
      B4+   |47, on September 21. The lodge
      B4+   |sent six bearers and a wreath in
      B4+   |the shape of a lantern.
      F     |Union made - union printed
      =1 by Clyde Hannafin
      =4 kind notice
      """#),
    AnnotatedPage(
      "the dale gazette jumps",
      #"""
      F     |Page One                    THE LOW DALE GAZETTE                    Nov. 6, 1953

      K1    |COUNTRY SCHOOL FACES THE AXE
      H1    |Eleven Pupils,
      H1+   |Two Teachers
      H1+   |And One Good Stove
      Y1    |By Albert Rigg
      B1    |The managers of Scarside School have been
      B1+   |told by the county that the door will be
      B1+   |shut for good at Easter, and they do not
      B1+   |mean to go quietly.
      B1    |The school was built in 1871 by the lead
      B1+   |company and now has eleven on the roll, four
      B1+   |of them from one farm. A coach to Netherby
      B1+   |would cost the county £3 a week, which, said
      B1+   |Mrs. Hannah Metcalfe, who has taught there
      F     |Turn to Page 3, Col. 2

      H2    |Hill Farmers Count
      H2+   |The Cost of Flood
      Y2    |From our own correspondent
      B2    |Sixty-one sheep and nine stacks of hay were
      B2+   |lost in the cloudburst of October 29, and
      B2+   |the bridge at Gill Foot hangs by one beam.
      B2    |Mr. Tom Alderson of High Birk found his dog
      B2+   |on the roof of the hen house, with the hens.
      B2+   |"They had come to an understanding," he
      B2+   |said. The
      F     |Turn to Page 3, Col. 4

      H3    |Chapel Tea
      B3    |One hundred and forty sat down to the
      B3+   |harvest tea at Ebenezer on Saturday. The ham
      B3+   |gave out at five o'clock, but the singing
      B3+   |went on until eight.
      F     |Page Three                    THE LOW DALE GAZETTE                    Nov. 6, 1953
      F     |SCHOOL, from Page 1
      B1+   |since 1926, "is less than it costs to heat
      B1+   |the boys' lobby."
      B1    |A meeting has been called for Friday week in
      B1+   |the Reading Room, when Alderman Coates will
      B1+   |answer for the county. He is advised to
      B1+   |bring a coat, as the managers intend to show
      B1+   |him what the stove can do with the door
      B1+   |open.
      F     |FLOOD, from Page 1
      B2+   |National Farmers' Union has opened a fund
      B2+   |for the seven families who lost their winter
      B2+   |feed, and loads of hay have been promised
      B2+   |from as far away as Lunesdale.
      B2    |The county surveyor hopes to have a Bailey
      B2+   |bridge at Gill Foot by the end of the month.
      C4    |Mrs. Metcalfe and her eleven scholars on the
      C4+   |steps of Scarside School, photographed on
      C4+   |Tuesday by J. W. Braithwaite.

      H5    |To Let
      B5    |Cottage, two up, two down, water at the
      B5+   |door. 4s. a week to a quiet couple. Apply,
      B5+   |the Smithy, Gill Foot.
      =1 by Albert Rigg
      =4 photo J. W. Braithwaite; kind photo
      =5 kind notice
      """#),
    AnnotatedPage(
      "a cannery record",
      #"""
      F     |Vol. 3, No. 8  CANNERY ROW RECORD  Aug. 22, 1949
      H1    |PEACH CREWS
      H1+   |SET RECORD
      B1    |  Lines 2 and 5 put up 61,200 cases in
      B1+   |the week ended August 13, the most since
      B1+   |the plant was bui1t. The old mark of
      B1+   |58,900 had stood since the summer of
      B1+   |1942.
      B1    |  Floor lady Consuelo Ybarra said the
      B1+   |girls sang all night. "When they stop
      B1+   |singing I go and look for the trouble,"
      B1+   |she said.
      B1    |  Floor lady Consuelo Ybarra said the
      B1+   |girls sang all night. "When they stop
      B1+   |singing I go and look for the trouble,"
      B1+   |she said.
      H2    |Nursery to Stay Open
      H2+   |Past Midnight
      Y2    |-- Ruth Amador
      B2    |  Mothers on the graveyard shift may now
      B2+   |leave their children in the plant
      B2+   |nursery until 7:30 in the morning. Forty
      B2+   |cots have been sent over from the old
      B2+   |Army hospital at a dollar apiece.
      B2    |  The rate is 35 cents a night for the
      B2+   |first child and 20 cents for each one
      C2    |Nap time at the plant nursery.
      C1    |The Line 5 crew with its flag. L-R, D.
      C1+   |Ruiz, M. Sousa, P. Olmos. (Record photo
      C1+   |by Hal Beck)
      B2+26 |after. Nurse Thelma Kruger asks that no
      B2+   |child be sent with a peach in its
      B2+   |pocket.
      S     |SAFETY CORNER
      H3    |Boots, Belts and the Red Button
      B3    |  Rubber boots are not for Sundays only.
      B3+   |Three slips last week, all in canvas
      B3+   |shoes, all on the syrup deck.
      B3    |  If a belt jams, HIT THE RED BUTTON
      B3+   |first and call the mechanic second. Not
      B3+   |the other way.
      H4    |Softball
      B4    |  Peelers 14, Warehouse 9. Syrup Room 7,
      B4+   |Machine Shop 7 (called, dark).
      B4    |  The play-off is Friday at 6 behind the
      B4+   |boiler house.
      F     |Send news to Record, Time Office window
      =1 photo Hal Beck
      =2 by Ruth Amador
      =3 kind column; section SAFETY CORNER
      =4 orsection SAFETY CORNER
      """#),
    AnnotatedPage(
      "an island bulletin",
      #"""
      F     |THE STACK ISLAND BULLETIN        Friday 9 February 1990

      B1+22 |collapsed with dangerously low blood pressure. The
      B1+   |patient, a trawler mate of 29, was put aboard the
      B1+   |helicopter at 4.10 and is now sitting up in
      B1+   |Inverness asking for a newspaper.

      B1    |Nurse Isobel Rae, who went out in the lifeboat in
      B1+   |her dressing gown, said that she would like it back
      B1+   |from the deck of the Provider.

      S     |ISLAND NEWS

      H1    |Nurse Goes to Sea
      H1+   |in Her Dressing Gown

      Y1    |by Morag Inkster

      B1    |A telephone call at ten to three on Sunday morning
      B1+   |sent the island nurse down the pier in slippers to
      B1+   |meet the lifeboat, which took her eleven miles in a
      B1+   |south-easterly gale to a trawler whose mate had

      H2    |Peat Road to Be Mended

      Y2    |by Morag Inkster

      B2    |The roads department has found £2,800 to mend the
      B2+   |peat road as far as the second gate. Beyond the
      B2+   |second gate, said a letter from the department, "is
      B2+   |regarded as weather."

      S     |SCHOOL PAGE

      H3    |Our Snowman

      B3    |We built a man of snow

      B3    |And gave him Grandad's cap,

      B3    |The gulls came down to laugh at him

      B3    |And Grandad took it back.

      Y3    |Catriona, Primary 4

      H4    |What We Found on the Beach

      B4    |We found a boot, a net, one orange, a bottle with no
      B4+   |letter and a fridge door. Mr Leask says the fridge
      B4+   |door is from America because of the writing. We
      B4+   |wrote to the fridge people.

      Y4    |Primary 6 and 7

      S     |PERSONAL

      H5    |Thank You

      B5    |Jessie and Willie Moar thank all who sent cards and
      B5+   |black bun for their diamond wedding. The bun is
      B5+   |finished.

      F     |Next Bulletin 23 February. Copy to the shop by Tuesday noon.
      =1 by Morag Inkster; section ISLAND NEWS; order 14, 15, 17, 19, 20, 21, 22, 3, 4, 5, 6, 8, 9, 10
      =2 by Morag Inkster; section ISLAND NEWS
      =3 by Catriona; section SCHOOL PAGE; kind column
      =4 section SCHOOL PAGE; kind column
      =5 section PERSONAL; kind notice
      """#),
    AnnotatedPage(
      "a nurses newsletter",
      #"""
      F     |PULSE - the members' letter of the Tri-County Nurses Association - Winter 2013

      S     |## Contract Watch

      H1    |### Float Pool Rule Goes to Arbitration

      B1    |ROSEBURY - The dispute over floating nurses between units without notice will be heard by an arbitrator on January 28, the first such hearing since the contract was signed in 2010.

      B1    |The association argues that Article 14 calls for two hours' notice except in a declared emergency, and that the hospital declared 61 emergencies in November, among

      H2    |### New Officers Sworn In

      B2    |Denise Farrow, RN, was sworn in as president on December 4, with Luis Ocampo as vice-president and Priya Nair as treasurer.

      C2    |President Denise Farrow takes the oath. Photo: Carla Munk

      B1+   |them a shortage of parking.

      B1    |Chief steward Joan Petrakis has collected 212 float slips. Members who have slips at home should bring them, whatever they were used for since.

      Y1    |By Tom Abernathy and Kay Lund

      B2    |"I have worked nights for nineteen years," Farrow said. "I am not easily frightened and I'm

      B2+   |hard to put to sleep."

      S     |## The Break Room

      H3    |### An Ode to the 3 A.M. Vending Machine

      Y3    |by "Night Owl," 4 West

      B3    |O hum of light at the end of the hall,

      B3    |You take my dollar and give me all

      B3    |The crackers that nobody wants to eat,

      B3    |And still at three you are pretty sweet.

      H4    |### Continuing Education

      B4    |Feb. 6: Wound care update, 3 contact hours, free to members.

      B4    |Feb. 20: Reading a pay stub, 1 hour. Coffee provided.

      F     |PULSE is printed in-house. Editor: Kay Lund
      =1 by Tom Abernathy,Kay Lund; section Contract Watch
      =2 photo Carla Munk; section Contract Watch
      =3 by Night Owl; section The Break Room; kind column
      =4 section The Break Room; orsection; kind notice
      """#),
    AnnotatedPage(
      "the grange visitor",
      #"""
      F     |18              THE GRANGE VISITOR
      F     |March 1922
      S     |HEARTH AND HOME
      H1    |WHAT I LEARNED
      H1+   |FROM A HEN
      Y1    |Mrs. O. F. Tuttle
      B1    |I have kept a strict account
      B1+   |of forty pullets from the
      B1+   |first day of October, and I
      B1+   |set down the figures for
      B1+   |those who say there is no
      B1+   |rnoney in eggs.
      B1    |Feed cost me $38.20. I sold
      B1+   |4,116 eggs at an average of
      B1+   |31 cents a dozen and we ate
      B1+   |the cracked ones. That leaves
      H2    |THE TELEPHONE ON THE FARM
      B2    |Brother Amos Keeler of Pine
      B2+   |Grove told the February
      B2+   |meeting that his telephone
      B2+   |had paid for itself in a
      B2+   |single night, when it brought
      B2+   |the veterinary eleven miles
      B2+   |for a heifer worth ninety
      B2+   |dollars.
      B2    |Sister Keeler added that it
      B2+   |had also brought the whole
      B2+   |line in to listen. The meet-
      B2+   |ing voted to ask the company
      F     |18
      B1+   |a profit of $68.13, which is
      B1+   |more than Mr. Tuttle cleared
      B1+   |on the lower field, and I did
      B1+   |not have to plow it.
      B1    |My rule is a warm mash, a dry
      B1+   |floor, and no hen kept for
      B1+   |the sake of her looks.
      B2+   |for a party line of not over
      B2+   |eight, in place of fourteen.
      H3    |GRANGE NOTES
      B3    |Pine Grove No. 212 initiated
      B3+   |seven on the 14th, and served
      B3+   |oysters.
      B3    |Union No. 88 has new curtains
      B3+   |and a debt of eleven dollars.
      B3    |Rock Run did not meet, owing
      B3+   |to the roads.
      H4    |FOR WASHING DAY
      B4    |A spoonful of kerosene in the
      B4+   |boiler whitens the clothes.
      B4+   |Keep it from the stove and
      B4+   |frorn the children.
      Y4    |Lettie Ames, Rock Run
      =1 by O. F. Tuttle; section HEARTH AND HOME; kind column
      =2 section HEARTH AND HOME; orsection
      =3 section HEARTH AND HOME; orsection
      =4 by Lettie Ames; section HEARTH AND HOME; orsection; kind column
      """#),
  ]
}
