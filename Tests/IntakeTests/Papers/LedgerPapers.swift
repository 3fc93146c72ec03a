/// English school and county-seat papers.
enum LedgerPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "a high school's paper",
      #"""
      F  |THE GULL'S CRY
      F  |Harbor Point High School | Friday, November 15, 2013 | Issue 3 | Page 1

      S  |NEWS
      H1 |Budget gap puts late bus on the block
      D1 |140 students would lose ride home from practice
      Y1 |By Priya Raman, news editor
      B1 |Every weekday at 5:15 p.m., two yellow buses idle
      B1+|outside the gym with their lights on. If the
      B1+|School Committee votes the way it is leaning, they
      B1+|will make their last run December 20.
      B1 |The late buses cost $46,200 a year. Superintendent
      B1+|Gail Horvath told the committee November 6 that
      B1+|the district is $310,000 short and that the buses
      B1+|are "the least bad thing left on the list."
      C1 |Students board the late bus to Oyster Neck Nov.
      C1+|12. About 140 ride each day. Photo by Mateo Lund
      B1 |According to a count made by the student council
      B1+|over ten days, an average of 138 students ride,
      B1+|more than half of them to Oyster Neck, which is
      B1+|eleven miles from school and has no other bus. "My
      B1+|mom gets off at seven," said sophomore cellist
      B1+|Tasha Bright. "Without the bus I don't have
      B1+|orchestra. I don't have anything after 2:40 except
      F  |Continued on page 3

      H2 |Library retires its last card catalog
      Y2 |By Owen Treadwell, staff writer
      B2 |The oak cabinet that has stood by the library door
      B2+|since 1958 was wheeled out on a dolly October 30,
      B2+|drawers taped shut. Inside were 61,000 cards, the
      B2+|last of them typed in 1994.
      B2 |Librarian Ruth Adeyemi offered the cards to anyone
      B2+|who wanted them. They were gone in a week: math
      B2+|classes took a thousand for graphing, and the art
      B2+|department made a seven-foot heron.
      B2 |Adeyemi kept one, for "Charlotte's Web." Someone
      B2+|had pencilled on it, in a small hand, "ask me
      B2+|about the ending."

      F  |Page 3 | THE GULL'S CRY | November 15, 2013
      F  |Budget, from page 1
      B1+|a parking lot."
      B1 |The committee is to vote December 4 at 7 p.m. in
      B1+|the auditorium. Students may speak for two minutes
      B1+|each; sign-up is at the door.

      S  |OPINION
      H3 |Let the tenth graders drive the bake sale
      Y3 |By Lily Castellano, opinion editor
      B3 |There are currently nine permissions required to
      B3+|sell a brownie at this school. I know because I
      B3+|have obtained all nine, in order, in ink, and by
      B3+|the time I had the ninth the brownies were a
      B3+|geological sample.
      B3 |I do not blame any one signature. Each of them is
      B3+|reasonable. It is the stack that is unreasonable,
      B3+|and the stack belongs to nobody, which is why
      B3+|nobody can take it down.
      B3 |So here is my proposal: one form, one adult, one
      B3+|day. If the sky falls, I will sweep it up.

      H4 |Letter: Thanks from the crossing
      B4 |To the Editor: I have been the crossing guard at
      B4+|Harbor and Fifth for eighteen years. On October
      B4+|18, my birthday, a girl on a blue bicycle handed
      B4+|me a card signed by what looked like the whole
      B4+|cross country team, and I have not been able to
      B4+|say thank you because none of you ever slow down.
      B4 |Thank you. Slow down.
      Y4 |Harold Finch, Harbor Point

      S  |SPORTS
      H5 |Gulls outlast Weymouth in four overtimes
      Y5 |By Deja Morris and Ben Kowal
      B5 |It began in daylight and ended under a moon. The
      B5+|girls' soccer team beat top-seeded Weymouth 2-1 in
      B5+|the fourth overtime of the sectional semifinal
      B5+|November 9 when freshman Noor Haddad, who had been
      B5+|on the field for six minutes all season, put a
      B5+|loose ball under the bar.
      B5 |"I was aiming for anywhere," Haddad said.
      B5 |Goalkeeper Anna Voss made 23 saves. The final is
      B5+|Saturday at noon at Canton.
      F  |Adviser: Mr. D. Pulaski. The Gull's Cry is printed by the Graphic Arts class.
      =1 by Priya Raman; photo Mateo Lund; section NEWS
      =2 by Owen Treadwell; section NEWS
      =3 by Lily Castellano; section OPINION
      =4 by Harold Finch; section OPINION
      =5 by Deja Morris,Ben Kowal; section SPORTS
      """#),
    AnnotatedPage(
      "a ledger with noise",
      #"""
      F  |THE CASS FORK LEDGER, Wednesday, June 22, 1977 -- Page 5
      H1 |COUNTY BRIDGE
      H1+|CLOSED TO TRUCKS
      Y1 |By Marlene Gage
      Y1 |Ledger Staff Writer
      B1 |The 1911 iron bridge over Cass Fork on the
      B1+|Zion road was closed Monday to anything
      B1+|heavier than a pickup after state inspectors
      B1+|put a hammer through a floor beam.
      B1 |"Not a big hammer," said County Engineer Lou
      B1+|Spangler. He told the Board of Commissioners
      B1+|that four of eleven beams are rusted through
      B1+|at the east end and that the limit of three
      B1+|tons will be enforced by a deputy, "when we
      B1+|have one."
      B1 |The closing sends grain trucks from Zion and
      B1+|Pilot Grove eighteen miles around by the
      B1+|highway, three weeks before wheat harvest.
      B1+|Elevator manager Gene Hockman figured the
      B1+|detour at eleven cents a bushel. "The
      H2 |WATERMELON QUEEN
      H2+|IS A FIRST COUSIN
      Y2 |By Roy Dettweiler
      B2 |For the third time in five years the Cass
      B2+|Fork Watermelon Queen is a Pruitt. Donna Kay
      B2+|Pruitt, 17, daughter of Mr. and Mrs. Dale
      B2+|Pruitt, was crowned Saturday night on the
      B2+|courthouse lawn by her cousin Debbie, the
      B2+|outgoing queen, who was crowned in 1975 by
      B1+|farrner will eat it," he said, "like he eats
      B1+|everything."
      B1 |A new concrete span is in the state's
      B1+|six-year plan for 1981. Commissioner Ida
      B1+|Rusk moved to ask the governor for emergency
      B1+|money. The rnotion carried, 3-0. A public
      B1+|hearing is set for 7:30 p.m. July 6 in the
      B1+|circuit courtroom, and residents of

      F  |(See BRIDGE, Page 12)
      B2+|her sister. The new queen plays the
      B2+|clarinet, raises Duroc hogs and can spit a
      B2+|seed 31 feet, a mark she set Saturday with
      B2+|the crown on.
      B2 |Judges carne from outside the county, as the
      B2+|rules have required since 1974.
      C3 |HIGH AND DRY - Linda Toomer and her brother
      C3+|Jeff look over a johnboat left in a cotton-
      C3+|wood twelve feet up by the Memorial Day
      C3+|flood. Nobody has claimed it. (Ledger photo
      C3+|by Bud Sorrell)
      F  |DUTCH'S TIRE & LUBE - "We Patch Anything" - 555-0166
      B4 |with a thermos of coffee and a flashlight.
      B4+|He heard the rail hum before he saw the
      B4+|light.
      B4 |"I have lived by that track all my life and
      B4+|I never flagged a train," Beasley said. "I
      B4+|took off my shirt. It was a red one, thank
      B4+|the Lord."
      B4 |The freight, with 71 cars of soybeans, stop-
      B4+|ped forty yards short of the washout. The
      B4+|railroad has sent him a letter and a shirt.
      H5 |POLICE LOG
      B5 |Monday, 7:15 a.m. A cow was reported in the
      B5+|Methodist parking lot. It was a Baptist cow.
      B5+|Owner notified.
      B5 |Tuesday, 11:40 p.m. Prowler on Elm. Was a
      B5+|paper boy's brother collecting.
      B5 |Thursday, 4 p.m. Two-car accident at Main
      B5+|and Third. Both cars parked. Wind.
      B5 |Saturday, 10:05 p.m. Fireworks, Watermelon
      B5+|grounds. Fireworks were scheduled.
      H6 |DROUGHT AID BILL SIGNED
      B6 |WASHINGTON (UPI) -- The president Tuesday
      B6+|signed a bill giving counties with less than
      B6+|half their normal rain since January a claim
      B6+|on low-interest loans. Cass County had 4.1
      B6+|inches through May. Norrnal is 11.6.
      H7 |DEATHS
      U7 |Elmer J. Voss
      B7 |Elmer J. Voss, 88, who ran the Cass Fork ice
      B7+|plant from 1919 until it closed in 1952,
      B7+|died June 16 at County Hospital. Services
      B7+|were Saturday at St. John Lutheran. Sur-
      B7+|vivors include a daughter, Irma Gage of this
      B7+|city, and five grand-
      B7+|children.
      U7 |Cora Tillotson
      B7 |Cora Tillotson, 94, died Sunday at the home
      B7+|of her niece. She taught first grade at Zion
      B7+|for 41 years, and it is believed that more
      B7+|than half the county learned to read in her
      B7+|room.
      H8 |OVER THE BACK FENCE
      Y8 |by Aunt Effie
      B8 |Dear readers, the peas are done and the
      B8+|beans are not, which is the week the Lord
      B8+|made for sitting down.
      B8 |Mrs. Wendell Ott writes to ask if a body can
      B8+|freeze rhubarb without blanching. A body
      B8+|can. A body can also put it up in pint jars
      B8+|with orange peel, and then a body will have
      B8+|something to give the preacher.
      B8 |Somebody left a mess of catfish on my porch
      B8+|Friday, cleaned and wrapped in the Ledger. I
      B8+|don't know who you are, but I read every
      B8+|word of you.
      H9 |LEGAL NOTICE
      B9 |Notice is hereby given that the Board of
      B9+|Zoning Appeals of Cass County will hold a
      B9+|hearing July 12, 1977, at 2 p.m. on the
      B9+|petition of Hockman Grain Co. for a variance
      B9+|to erect a bin 112 feet in height.
      F  |FOR RENT - Upstairs apt., no pets, no horns. Call 555-0129 after 5.
      =1 by Marlene Gage; truncated
      =2 by Roy Dettweiler
      =3 photo Bud Sorrell; kind photo
      =8 by Aunt Effie
      """#),
  ]
}
