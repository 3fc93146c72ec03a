/// English: a country weekly of the thirties, postal workers, farmers.
enum PrairiePapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "a country weekly",
      #"""
      F   |THE ELKADER ARGUS, WEDNESDAY, MAY 16, 1934                     PAGE THREE
      H1  |WELL DRILLERS STRIKE SALT
      D1  |Town Council Will Vote on Going Deeper
      B1  |Drillers at work on the new town well
      B1+ |brought up salt water Friday at a depth
      B1+ |of 412 feet, and the council met in
      B1+ |special session that night to decide
      B1+ |whether to go on.
      B1  |Mayor H. F. Stickney reminded the members
      B1+ |that $2,300 of the $3,000 voted for the
      B1+ |purpose had a1ready gone down the hole.
      B1+ |Councilman Boyce said that it was poor
      B1+ |policy to quit a hole in the middle.
      B1  |Mayor H. F. Stickney reminded the members
      B1+ |that $2,300 of the $3,000 voted for the
      B1+ |purpose had a1ready gone down the hole.
      B1+ |Councilman Boyce said that it was poor
      B1+ |policy to quit a hole in the middle.
      B1  |A geologist frorn the state university is
      B1+ |expected on the Thursday train. Meanwhile
      B1+ |the creamery has asked for a barrel of
      B1+ |the brine to try on butter.
      S   |NEWS OF THE COUNTRYSIDE
      H2  |HONEY CREEK
      B2  |Seeding is finished in this neighborhood
      B2+ |and the ground is dry as a bone. Dust
      B2+ |from the west was so thick Thursday that
      B2+ |hens went to roost at two o'clock.
      B2  |Chas. Bohnsack has sold his team of bays
      B2+ |to a party from Strawberry Point and will
      B2+ |farm with a tractor. The bays went off
      B2+ |looking back.
      B2  |Mrs. Emma Tuttle entertained the Ladies'
      B2+ |Aid. Those present were Mesdames Kuhn,
      B2+ |Ober, Wirkler, and Dietz, and the Misses
      B2+ |Froelich.
      B2  |There will be an ice cream social at the
      B2+ |schoolhouse Friday night, proceeds for a
      B2+ |new stove.
      Y2  |Ada Froelich
      H3  |GARBER SIDING
      B3  |The section crew found a trunk beside the
      B3+ |track on Monday containing nothing but
      B3+ |left shoes. It is being held at the
      B3+ |depot.
      B3  |Grandpa Hess, who voted for Lincoln, or
      B3+ |says he did, is 92 today. He cut his own
      B3+ |cake and the agent's hair.
      B3  |Born, to Mr. and Mrs. Rollo Finch, a son,
      B3+ |9 lbs., on the 8th inst. Dr. Beyer's car
      B3+ |stuck in the ford and he finished the
      B3+ |trip on a plow horse.
      H4  |TODAY'S MARKETS
      B4  |Hogs, butchers, 190 to 260 lbs. ......
      B4+ |$3.10
      B4  |Eggs, fresh, per dozen ...... 13c
      B4  |Butterfat ...... 22c
      B4  |Old corn, No. 3 yellow ...... 38c
      H5  |BANK TO PAY TEN PER CENT
      B5  |Depositors of the closed Citizens' State
      B5+ |bank will receive a dividend of ten per
      B5+ |cent on or about June first, Receiver J.
      B5+ |D. Rusk announces. This makes fifty-five
      B5+ |cents on the dollar since the doors were
      B5+ |shut in Septernber of 1931. Checks will
      B5+ |be given out at the old bank building,
      B5+ |through the window that still has glass
      B5+ |in it.
      B5  |Depositors whose names begin with A to K
      B5+ |should come in the forenoon. No one, Mr.
      B5+ |Rusk adds, need come before daylight, as
      B5+ |was done the last time.
      =1 orheadline WELL DRILLERS STRIKE SALT; orheadline WELL DRILLERS STRIKE SALT AT FOUR HUNDRED FEET
      =2 by Ada Froelich; section NEWS OF THE COUNTRYSIDE
      =3 section NEWS OF THE COUNTRYSIDE
      =4 orsection NEWS OF THE COUNTRYSIDE; kind notice
      =5 orsection NEWS OF THE COUNTRYSIDE
      """#),
    AnnotatedPage(
      "a postal clerk",
      #"""
      B1+61|machine, which reads forty

      B1+ |thousand pieces an hour, could

      B1+ |not read hers. The address

      B1+ |said only: "To Grandma, the

      B1+ |yellow house after the church,

      B1+ |Ohio."

      B1  |Clerk Benny Ruiz took it home

      B1+ |in his pocket, against regula-

      B1+ |tions. That weekend he and his

      B1+ |wife drove three counties with

      B1+ |the envelope on the dashboard.

      B1+ |They counted twenty-two

      B1+ |churches and nine yellow

      B1+ |houses.

      B1  |At the seventh, a woman came

      B1+ |out on the porch before he had

      B1+ |turned off the motor. "Is it

      B1+ |from Katie?" she asked.

      F   |THE CANCELLED STAMP     Branch 77     May 1988     Page 3

      H1  |The letter that had no number

      B1  |Every clerk in the Marion

      B1+ |annex has a shelf for what the

      B1+ |postal manual calls "nixies,"

      B1+ |mail that can be neither

      B1+ |delivered nor returned. Most

      B1+ |of it is wedding invitations.

      B1  |In February a small blue

      B1+ |envelope came down the line

      B1+ |with a dime taped in the

      B1+ |corner and no stamp. It went

      B1+ |around four times, because the

      H2  |Carriers win heat rule

      B2  |Letter carriers in the eleven

      B2+ |southern districts may lay

      B2+ |down their bags for ten

      B2+ |minutes in each hour when the

      B2+ |thermometer passes 100

      B2+ |degrees, under a settlement

      B2+ |reached April 19. The Postal

      B2+ |Service had held that a car-

      B2+ |rier in the shade was a car-

      H3  |First bundle

      B3  |Five o'clock, the door rolls up,

      B3  |the dock light finds my hands,

      B3  |and somebody's news is heavy

      B3  |before it understands

      B3  |that it is news.

      Y3  |-- Fern Abbott, Tour 1

      B2+ |rier off his route.

      B2  |The case was brought for Alton

      B2+ |Reese, 58, who collapsed on

      B2+ |Pecan Street last August with

      B2+ |ninety pounds of catalogs on

      B2+ |his shoulder. He is back at

      B2+ |work, on a route with trees.

      B2  |"We asked for shade and we got

      B2+ |ten minutes of it," said

      B2+ |regional officer Gloria Stamm.

      B2+ |"Next time we will ask for the

      B2+ |breeze."

      Y2  |-- Eddie Voss

      B1  |Management has since issued

      B1+ |Ruiz a letter of warning for

      B1+ |taking mail off the premises.

      B1+ |We have framed it, and it

      B1+ |hangs over the nixie shelf.

      Y1  |-- Carla Mims

      H4  |Nominations open

      B4  |Nominations for branch

      B4+ |secretary and for two trustees

      B4+ |will be taken at the June 9

      B4+ |meeting. Candidates must have

      B4+ |been in good standing for one

      B4+ |year, and must be present or

      B4+ |send a signed acceptance.
      =1 by Carla Mims; order 39,41,43,45,47,49,51,53,55,57,59,61,1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33,35,123,125,127,129,131,133
      =2 by Eddie Voss
      =3 by Fern Abbott
      =4 kind notice
      """#),
    AnnotatedPage(
      "a farm bureau's news",
      #"""
      F   |FARM & RANGE                          March 2012                          Vol. 61, No. 3
      K1  |PRICE SLUMP, THIRD YEAR
      H1  |Dairy families try
      H1+ |selling milk at the
      H1+ |end of the lane
      D1  |Vending machines bring $4 a gallon where the plant pays $1.30
      Y1  |By Lorna Teasdale
      B1  |WALNUT GAP -- The newest employee on the Pruitt
      B1+ |farm works around the clock, never calls in sick
      B1+ |and takes quarters. It is a milk machine, six feet
      B1+ |high, set in a garden shed where the Pruitts'
      B1+ |gravel lane meets Highway 31.
      B1  |Customers bring a jar, put in four dollars and
      B1+ |hold the jar under the spout. The milk was in the
      B1+ |cow that morning. "The first day we sold eleven
      C1  |Jolene Pruitt fills a jar at the vending machine
      C1+ |on the family farm near Walnut Gap. (Photo by
      C1+ |Dwight Hensley)
      B1+15|gallons," said Jolene Pruitt, who keeps the books.
      B1+ |"The first Saturday we sold a hundred and ninety,
      B1+ |and a man from the city asked me where the cow
      B1+ |was, so I showed him the cow."
      B1  |Three other families in the county have ordered
      B1+ |machines. Each costs $28,000, and the state
      B1+ |requires a test of every batch and a sign warning
      B1+ |that the milk is not homogenized.
      B1  |Three other families in the county have ordered
      B1+ |machines. Each costs $28,000, and the state
      B1+ |requires a test of every batch and a sign warning
      B1+ |that the milk is not homogenized.
      B1  |The Pruitts expect to pay for theirs in twenty
      B1+ |months. "Then," Jolene said, "I am going to buy a
      B1+ |second one and put pie in it."
      S   |COUNTY ROUNDUP
      B2  |HARDIN -- The Young Farmers raised $3,460 for the
      B2+ |hospice at their February chili auction. A quart
      B2+ |of last year's winner went for $210 and was eaten
      B2+ |in the parking lot.
      B3  |OSBORNE -- Soil temperatures are running nine
      B3+ |degrees above normal. Extension agent Lew Pickett
      B3+ |asks growers not to be fooled. The last hard frost
      B3+ |has come after April 20 in six of the past ten
      B3+ |years.
      B4  |TRIPP -- The county's last working stock scale, at
      B4+ |the old Burlington siding, will be certified on
      B4+ |March 22. Bring cattle before noon.
      H5  |What to do with the last of the cellar
      Y5  |INEZ CALLOWAY
      B5  |By March my cellar is down to what nobody asked
      B5+ |for: nine turnips, a braid of garlic, and the
      B5+ |squash that my brother-in-law grows to be
      B5+ |spiteful. This is when a cook earns her keep.
      B5  |Peel the turnips and cut them the size of dice.
      B5+ |Fry them in bacon fat until they have some color
      B5+ |and some shame. Add the garlic, a cup of cider and
      B5+ |a lid. In twenty minutes they will taste like
      B5+ |something you meant to make.
      B5  |As for the squash, I have found that the hens will
      B5+ |eat it if you do not tell them where it came from.
      S   |MAILBAG
      H6  |Fences make fair neighbors
      B6  |In your January number a gentleman wrote that good
      B6+ |fences are a thing of the past, now that everyone
      B6+ |has a satellite. I have 2.4 miles of fence. The
      B6+ |satellite has never once called to say my heifers
      B6+ |were in the road. My neighbor has, four times, and
      B6+ |helped me drive them home.
      Y6  |Virgil Stott, Osborne
      F   |Farm & Range is mailed to 8,214 member families. Copy deadline for April is March 12.
      =1 by Lorna Teasdale; photo Dwight Hensley; orheadline Dairy families try selling milk at the end of the lane; orheadline Dairy families try
      =2 section COUNTY ROUNDUP
      =3 section COUNTY ROUNDUP
      =4 section COUNTY ROUNDUP
      =5 by INEZ CALLOWAY; orsection COUNTY ROUNDUP; kind column
      =6 by Virgil Stott; section MAILBAG
      """#),
  ]
}
