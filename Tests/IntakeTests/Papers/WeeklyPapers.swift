/// English weeklies as scanned.
enum WeeklyPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "a tribune with noise",
      #"""
      F  |THE ALDER CREEK TRIBUNE
      F  |Vol. 71 No. 14       Thursday, April 5, 1984       Alder Creek, Oregon       25 cents

      H1 |COUNCIL SPLITS 3-2
      H1+|ON NEW WELL SITE
      Y1 |By Dale Rasmussen
      B1 |After three hours of sornetimes heated
      B1+|talk, the Alder Creek City Council voted
      B1+|3-2 Monday night to buy the old Hoskins
      B1+|pasture for the town's third well.
      B1 |The price, $48,500, is nearly twice what
      B1+|the county assessor says the six acres are
      B1+|worth. Mayor Ed Pruitt, who cast the
      B1+|deciding vote, said the town had no
      B1+|choice. "You can't drink an appraisal," he
      B1+|told about 60 people in the grange hall.
      B1 |Councilman Roy Lindquist, who voted no,
      B1+|said a test hole drilled in 1977 on the
      B1+|Bauer place struck good water at 210 feet
      B1+|and tbe family would sell for less. City
      B1+|engineer Walt Amundson an-
      B1+|swered that the Bauer hole went dry the
      B1+|next August.
      B1 |Residents along Mill Street have been
      B1+|under a lawn watering ban for two summers.
      B1+|Alma Teague, 81, who has lived there since
      B1+|1926, said she did not care where the
      B1+|water came frorn as long as it came out of

      F  |See COUNCIL, page 4

      H2 |4-H'ERS TAKE TO THE RING
      Y2 |BY CONNIE WHITLOCK
      B2 |Eleven Alder Creek youngsters showed lambs
      B2+|at the Spring Fair in Prineville Saturday,
      B2+|and five of them came home with blue
      B2+|ribbons.
      B2 |Grand champion honors in the junior
      B2+|division went to Becky Sorenson, 12, for a
      B2+|Suffolk wether named Walter Cronkite. The
      B2+|larnb weighed 118 pounds and brought $3.10
      B2+|a pound at the sale that evening.
      B2 |"I cried and then I bought a saddle,"
      B2+|Becky said.

      H3 |MILL TO CALL BACK 40
      B3 |BEND, Ore. (AP) - Brooks Pacific will call
      B3+|back 40 workers to its planer mill April
      B3+|16, the company said Tuesday, citing a
      B3+|rise in housing starts. The rnill has run
      B3+|one shift since November.

      C4 |OPENING DAY - Little Leaguers of the
      C4+|Rexall Drug nine wait out a hail squall
      C4+|under the bleachers at Pruitt Field
      C4+|Saturday. The game was called in the
      C4+|third. (Tribune photo by Vern Stuckey)

      F  |Page 4 - The Alder Creek Tribune - Thursday, April 5, 1984

      F  |COUNCIL (Continued from page 1)
      B1+|the tap. The motion to buy was made by
      B1+|Councilwoman Jean Ferris and seconded by
      B1+|Bud Olmstead.
      B1 |Drilling could begin as early as June if
      B1+|the state engineer grants a permit.
      B1+|Arnundson estimated the well, purnp and
      B1+|pipe at $131,000, to be paid from the
      B1+|water fund over eight years.
      B1 |The council also agreed to repair the
      B1+|siren on the fire hall, which has been
      B1+|stuck on a low note since Christmas.

      H5 |GRANGE SUPPER NETS $412
      B5 |The Alder Creek Grange served 237 plates
      B5+|at its annual roast beef supper March 31
      B5+|and cleared $412 for the ambulance fund.
      B5+|Helen Buckridge was in charge of pies, of
      B5+|which there were 54 and then none.

      H6 |NOTICE OF SCHOOL ELECTION
      B6 |NOTICE IS HEREBY GIVEN to the legal voters
      B6+|of School District No. 62 that an election
      B6+|will be held May 15, 1984, between the
      B6+|hours of 8 a.m. and 8 p.m., for the
      B6+|purpose of electing two directors for
      B6+|terms of four years. Petitions must be
      B6+|filed with the clerk by April 24.
      F  |FOR SALE: 1971 Ford 3/4 ton, runs good, $900 or hay. 555-2117 eves.
      =1 by Dale Rasmussen
      =2 by CONNIE WHITLOCK
      =4 photo Vern Stuckey; kind photo
      """#),
    AnnotatedPage(
      "a clarion of 1923",
      #"""
      F  |THE PRAIRIE ROSE CLARION
      F  |VOLUME XXI. PRAIRIE ROSE, N. DAK., FRIDAY, FEBRUARY 16, 1923. NUMBER 7.
      H1 |BLIZZARD HOLDS TRAIN
      H1+|THIRTY-ONE HOURS
      D1 |Passengers Burn Fence Posts and
      D1+|Sing Hymns at Dahl's Cut
      B1 |Passenger No. 29, with forty-two souls
      B1+|aboard, stood fast in fourteen feet of
      B1+|snow at Dahl's Cut from Monday noon
      B1+|until seven o'clock Tuesday evening,
      B1+|while two rotary plows worked toward her
      B1+|frorn Minot and a third lay dead at
      B1+|Berthold with a broken wheel.
      B1 |Conductor P. J. Mulvaney states that the
      B1+|coal in the coaches gave out at mid-
      B1+|night. The men of the party, wading in
      B1+|single file with a bell cord about their
      B1+|waists, brought in one hundred and ten
      B1+|fence posts belonging to Mr. Ole Dahl,
      B1+|who has since sent the company a bill
      B1+|for the sarne.
      B1 |There was in the baggage car a con-
      B1+|signment of eggs, oysters and one cof-
      B1+|fin, the last being empty, and from the
      B1+|former two the ladies prepared a supper
      B1+|on the stove lids. Rev. Tobiason led in
      B1+|singing. "We had every verse of every
      B1+|hymn I know, and then we began on the
      F  |DR. HALE'S BLOOD BITTERS for That Tired Feeling. At Lund's Drug.
      B1+|drummer's songs," he told the Clarion.
      B1 |Mrs. Adolph Reuter of Stanley, who was
      B1+|on board with an infant of three weeks,
      B1+|wishes to thank all who gave up their
      B1+|coats.
      H2 |CREAMERY PAYS DIVIDEND
      B2 |Stockholders of the Farmers'
      B2+|Co-operative Creamery met Saturday in
      B2+|the opera house and voted a dividend of
      B2+|eight per cent, the first since the war.
      B2+|Manager Sorlie reported 318,000 pounds
      B2+|of butter shipped, against 261,440 the
      B2+|year before.
      B2 |A motion to buy a motor truck was lost,
      B2+|61 to 58, the opposition holding that a
      B2+|truck does not know the way horne in a
      B2+|storm.
      H3 |LOCAL AND PERSONAL
      B3 |Wm. Fetzer lost two fingers of the left
      B3+|hand in a corn sheller Thursday. He is
      B3+|doing nicely.
      B3 |Miss Ingrid Aune, who teaches the Willow
      B3+|Lake school, spent Sunday with her
      B3+|parents north of town, going and coming
      B3+|by ski.
      B3 |Born, to Mr. and Mrs. Carl Hoveland,
      B3+|Feb. 11, a boy, 9 1/2 pounds. Carl has
      B3+|been seen walking into doors.
      B3 |The Ladies' Aid of Zion church cleared
      B3+|$37.15 at the lutefisk supper. There was
      B3+|none left, for which some were thankful.
      S  |COUNTRY CORRESPONDENCE
      H4 |WILLOW LAKE
      Y4 |(By Mrs. O. Nygaard)
      B4 |Sleighing is fine. The mail has got
      B4+|through twice.
      B4 |Nels Bakken's hired man has gone back to
      B4+|Wisconsin, saying he had seen enough.
      B4 |The Literary Society will debate the
      B4+|question, "Resolved, That the Horse Is
      B4+|of More Use to Man Than the Cow," on
      B4+|Friday eve. Everybody bring a lunch and
      B4+|a lantern.
      H5 |AUCTION SALE
      B5 |Having decided to quit farming, I will
      B5+|sell at public auction on the farm, 5
      B5+|miles south and 2 west of Prairie Rose,
      B5+|on Tuesday, February 27, at ten o'clock
      B5+|a. m., the following property: 8 head of
      B5+|horses, 11 milch cows, 1 McCormick bin-
      B5+|der, 2 sets of harness, and household
      B5+|goods. Free lunch at noon. Terms cash.
      Y5 |ANDREW KJOS, Owner.
      F  |Entered as second class matter at the post office at Prairie Rose. Subscription $1.50 a year in advance.
      =4 by O. Nygaard; section COUNTRY CORRESPONDENCE
      =5 by ANDREW KJOS; orsection COUNTRY CORRESPONDENCE
      """#),
    AnnotatedPage(
      "a gazette of fishermen",
      #"""
      F  |The Lower Sound Lobsterman - Newsletter of the Lower Sound Fishermen's Co-operative - August 2008 - Vol. 12, No. 4

      S  |--- ON THE WHARF ---

      H1 |Fuel dock goes to self-serve, and nobody fell in

      B1 |After two years of argument and one of waiting for parts, the co-op's fuel dock switched to card-operated pumps on July 9. Members swipe, punch in a boat number and pump their own, day or night.

      B1 |Manager Carleton Frye says the change saves about $31,000 a year in wages and, at $4.61 a gallon, gives everyone something to look at besides the

      H2 |Sixth-graders tag 200 shorts

      B1+|price. In the first month the pumps sold 22,400 gallons, a third of it between nine at night and five in the morning.

      B1 |Alton Crowley, 79, bought the first ten gallons. "I been waiting on Carleton to get out of bed since 1966," he said.

      Y1 |- Ellen Thaxter

      B2 |Twenty-two sixth-graders from the Head Harbor School spent June 12 aboard four boats, measuring, tagging and throwing back 204 undersized lobsters for the state's settlement survey.

      B2 |Each tag carries the child's initials. Wyatt Beal, who is twelve and the author of this report, tagged eleven and was pinched by four.

      C2 |A V-notched female goes back over the rail of the Miss Conduct. (Photo: Ruthie Alley)

      Y2 |- Wyatt Beal, Grade 6

      H7 |Two boats, one rope, and a very long Tuesday

      Y7 |By Ellen Thaxter and Dot Frye

      B7 |At about ten on the morning of July 22 the Miss Conduct, Donnie Alley, picked up somebody's float rope in her wheel half a mile south of Gull Rock and lay dead in a two-foot chop with the ebb setting her onto the ledge.

      B7 |The Second Wind, Arlene Pinkham, heard him on channel 10 and was alongside in eleven minutes. She passed a line. It parted. She passed another, and it went into her own wheel.

      B7 |What followed took until four in the afternoon and involved a boathook, a bread knife lashed to the boathook, Pinkham's nephew over the side in a borrowed wetsuit, and a seal who stayed for all of it.

      B7 |"I've been pulled off that ledge before," Alley said. "I never had company out there."

      H3 |Correction

      B3 |The June issue said that the Gertrude B. was launched in 1938. She was launched in 1934. Her owner says she has been lying about her age and he would rather we did too.

      S  |--- BAIT BARREL ---

      H4 |What the fog took

      Y4 |By Cap Dunbar

      B4 |My grandfather could find the bell off Sheep Ledge in fog by the smell of the rockweed. I could do it by the loran. My nephew does it by a screen the size of a church bulletin, in color, and he has never once been lost, and I'm sorry for him.

      B4 |Being lost taught you a thing. You shut her down, and you listened. First you'd hear your own heart, then the drip off the house, then, if you waited, the bell. It was always nearer than you thought and never where.

      F  |Co-op office 207-555-0133. Bait 207-555-0134. Ice: leave a message.

      B4 |I tell him he ought to shut it off some morning, just to see. He says, Uncle Cap, see what? And there you have it.

      H8 |Thank you

      B8 |Marion and I want to thank everyone who hauled my 300 traps while I was laid up with the hip. I have counted, and there are 306. I am not going to ask.

      Y8 |Leander Pike

      H5 |Boat price, July 31

      B5 |Hard shell, $5.25. Soft shell, $3.60. Culls, $3.00. Bait: herring $22 a tray, pogies $25.

      H6 |Annual meeting

      B6 |The annual meeting of the co-operative will be held Saturday, August 23, at 6 p.m. in the Grange Hall. Supper at five. Election of two directors. Members in arrears may eat but not vote.
      =1 by Ellen Thaxter; section ON THE WHARF; orsection --- ON THE WHARF ---
      =2 by Wyatt Beal; photo Ruthie Alley; section ON THE WHARF; orsection --- ON THE WHARF ---
      =3 section ON THE WHARF; orsection --- ON THE WHARF ---
      =4 by Cap Dunbar; section BAIT BARREL; orsection --- BAIT BARREL ---
      =5 section BAIT BARREL; orsection --- BAIT BARREL ---; orsection ; orsection ON THE WHARF
      =6 orsection BAIT BARREL
      =7 by Ellen Thaxter,Dot Frye; section ON THE WHARF; orsection --- ON THE WHARF ---
      =8 by Leander Pike; section BAIT BARREL; orsection --- BAIT BARREL ---; orsection 
      """#),
  ]
}
