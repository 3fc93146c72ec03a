/// English: a local, a parish, a weekly with noise, and letters.
enum LinesmanPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "a local's ledger",
      #"""
      F   |THE SPARK PLUG    Local 418, Electrical Workers    October 2011    Page 1
      H1  |BARGAINING TEAM REJECTS
      H1+ |COMPANY'S HEALTH PLAN
      Y1  |By Dolores Quill, Recording Secretary
      B1  |After eleven hours across the table at the
      B1+ |Holiday Inn on Route 9, your bargaining
      B1+ |committee voted unanimously on September
      B1+ |28 to reject the company's offer to move
      B1+ |every member into a high-deductible health
      B1+ |plan.
      B1  |"They brought in a consultant with forty
      B1+ |slides and not one of them had a price on
      B1+ |it," said committee chair Bernadette
      B1+ |Ostrow. "When I asked what a broken arm
      B1+ |would cost under the new plan, he said it
      B1+ |would depend on the arm."
      U1  |What the Company Wants
      B1  |Under the proposal a family would pay the
      B1+ |first $5,200 of its medical bills each
      B1+ |year. The company would put $1,000 into a
      B1+ |savings account, but only in the first
      B1+ |year of the contract, and only for members
      B1+ |who complete what the plan calls a well-
      F   |See BARGAINING, Page 3
      S   |FROM THE PRESIDENT
      H2  |WHY I STILL GO TO THE GATE
      B2  |Every first Monday I stand at the Mill
      B2+ |Street gate at 5:30 in the morning with a
      B2+ |thermos and a stack of leaflets. My wife
      B2+ |says I am too old for it. She may be
      B2+ |right. My knees agree with her.
      B2  |But a member told me something at the gate
      B2+ |last month that he would never have told
      B2+ |me at the hall. He said the guard on the
      B2+ |number six press had been wired open since
      B2+ |July. We filed that afternoon and the
      B2+ |press was locked out by supper.
      B2  |That is why I still go to the gate. Nobody
      B2+ |tells the truth to a web site at half past
      B2+ |five in the morning.
      Y2  |Ray Santangelo
      S   |STEWARD'S CORNER
      H3  |KNOW YOUR WEINGARTEN RIGHTS
      B3  |If you are called into the office and you
      B3+ |think it might lead to discipline, say
      B3+ |these words: "I want my steward." You do
      B3+ |not have to say why. You do not have to be
      B3+ |polite, but it helps.
      B3  |Management may not punish you for asking,
      B3+ |and may not go on with the meeting until
      B3+ |you have an answer. Stop talking after you
      B3+ |have asked. More cases are lost in the ten
      B3+ |minutes before the steward comes than in
      B3+ |the ten weeks after.
      B1+ |ness interview with a nurse employed by
      B1+ |the insurance carrier.
      U1  |What Happens Next
      B1  |The two sides meet again on October 14. A
      B1+ |federal mediator, Janet Pryor of Albany,
      B1+ |will attend. The committee asks every
      B1+ |member to wear the blue button on Fridays
      B1+ |and to keep a diary of forced overtime.
      B1  |The strike fund stands at $312,480,
      B1+ |Treasurer Leo Tomczak reported.
      S   |MEETING DATES
      B4  |Oct. 6  Executive Board, 7 p.m., Union
      B4+ |Hall
      B4  |Oct. 13  General Membership, 7:30 p.m.,
      B4+ |Elks Lodge
      B4  |Oct. 20  Retirees' Lunch, noon, Sal's on
      B4+ |Ferry Street
      B4  |Oct. 29  Safety Committee, 4 p.m., Plant 2
      B4+ |cafeteria
      S   |MEMBERS IN THE NEWS
      H5  |CABLE SPLICER PULLS BOY FROM CANAL
      B5  |Denny Kowalczyk of the underground crew
      B5+ |was eating a sandwich on the towpath Sep-
      B5+ |tember 9 when a bicycle went over the lock
      B5+ |gate with a seven-year-old still on it.
      B5+ |Denny went in with his boots and his tool
      B5+ |belt on.
      B5  |"I forgot the belt weighed thirty pounds
      B5+ |until I was on the bottom," he said. He
      B5+ |came up with the boy under one arm and,
      B5+ |witnesses say, the bicycle under the
      B5+ |other. The company has docked him for the
      B5+ |lost pliers. We have filed a grievance.
      F   |Printed in-house by union labor
      =1 by Dolores Quill
      =2 by Ray Santangelo; section FROM THE PRESIDENT; kind column
      =3 section STEWARD'S CORNER; orsection
      =4 section MEETING DATES; kind notice
      =5 section MEMBERS IN THE NEWS; orsection STEWARD'S CORNER
      """#),
    AnnotatedPage(
      "a parish letter",
      #"""
      F   |St. Brendan's Bell  *  Fourth Sunday of Lent  *  March 10, 2013

      S   |FROM THE PASTOR'S DESK
      H1  |A Leaky Roof and a Full House
      B1  |Dear friends, By now all of you have met the blue bucket in the north aisle. Some of you have met it with your feet. The roofers tell me that the slates over St. Joseph's altar were laid in 1911 and that they do not owe us anything.
      B1  |Last Sunday, in the worst of the rain, I counted four buckets and three hundred and sixty-one people. I would not trade the second number to be rid of the first. But we cannot ask the choir to sing under umbrellas until Pentecost, and the finance council has therefore approved a campaign for $84,000.
      B1  |You will find an envelope in the pew. If times are hard at your house, please put a prayer in it instead. We shall need those also, the roofer is afraid of heights.
      Y1  |Fr. Anselm Doyle

      H2  |MASS INTENTIONS FOR THE WEEK
      B2  |Monday 7:00 a.m. Stanley and Rose Mikula
      B2  |Tuesday 7:00 a.m. Members of the Altar Society
      B2  |Wednesday 12:05 p.m. Eugene Pratt, by his sons
      B2  |Thursday 7:00 a.m. Special intention (T.L.)
      B2  |Friday 6:00 p.m. Stations of the Cross, then fish fry
      B2  |Saturday 5:00 p.m. Living and deceased of the Bellini family

      H3  |FISH FRY FEEDS SIX HUNDRED
      Y3  |By Peg Lanahan
      B3  |The Knights ran out of haddock at 6:40 last Friday, and Tony Bellini drove to three supermarkets in his apron. He came back with forty pounds of cod and a parking ticket. Nobody in the line noticed the difference, though one gentleman allowed that the second helping was "more churchly."
      C3  |From left, Tony Bellini, Ed Prusak and Mary Jo Flynn keep the fryers going.
      B3  |In all 612 dinners were sold, a record, and $2,905 will go to the food pantry. The coleslaw was made by the eighth grade, who have asked us to say that no one cut himself badly.

      S   |AROUND THE PARISH
      B4  |Baptism class will rneet on Tuesday, March 19, at 7 p.m. in the rectory basement. Godparents are welcome and there will be coffee.
      B5  |The quilters need cotton scraps in blues and greens. Please leave them in the box by the sacristy, washed. Ca1l Irene Dombrowski at 555-0174.
      B6  |Lost after the 10:30 Mass, one child's red mitten and one set of car keys on a St. Christopher ring. The keys have been found in the ho1y water font.

      H7  |My Year Among the Hymnals
      B7  |When Sister Cecilia asked me to mend "a few" hymnals, I said yes before I asked how many. There were four hundred and twenty. I have had them at my kitchen table, twelve at a time, since Ash Wednesday of last year.
      B7  |You learn a good deal about a parish from its hymnals. Page 318 is worn through in nearly every copy. Somebody in the third row draws very good horses. In a book from the choir loft I found a letter from 1968, never mailed, which begins, "Dear Walter, I do not think I can."
      B7  |I have glued the spine and put the letter back where it was. Walter, if you are reading this, it is in number 207.
      Y7  |-- Trudy Vandermeer
      F   |Parish Office 555-0110    Confessions Saturday 3:30 to 4:30 p.m.    www.stbrendan.example
      =1 by Anselm Doyle; section FROM THE PASTOR'S DESK; orheadline A Leaky Roof and a Full House; kind column
      =2 orsection FROM THE PASTOR'S DESK; kind notice
      =3 by Peg Lanahan
      =4 section AROUND THE PARISH; kind notice
      =5 section AROUND THE PARISH; kind notice
      =6 section AROUND THE PARISH; kind notice
      =7 by Trudy Vandermeer; orsection AROUND THE PARISH
      """#),
    AnnotatedPage(
      "a leader of 1954",
      #"""
      B3+57|time, which Marshal Dobbs said was
      B3+ |"probab1y an accident of youth." No
      B3+ |charges were filed and the boys were
      B3+ |set to work picking up corn.
      B3  |The owner of the wagon, Clifford
      B3+ |Inman, said he had never before seen
      B3+ |forty bushels of corn travel so far
      B3+ |without a team.
      F   |THE  KEOTA  VALLEY  LEADER          THURSDAY,  OCTOBER  14,  l954
      H1  |BRIDGE BIDS OPENED;
      H1+ |LOW FIGURE IS $61,200
      Y1  |By Wendell Stroud
      B1  |The county board of supervisors
      B1+ |Tuesday opened five bids for a new
      B1+ |bridge over Skunk creek at the Hollis
      B1+ |crossing, to replace the iron span
      B1+ |condernned in August after a gravel
      B1+ |truck broke through the planking.
      B1  |Low bidder was the Tri-County Bridge
      B1+ |and Culvert company of Ottumwa at
      B1+ |$61,200. High was $88,450. Supervisor
      B1+ |Earl Maddox moved to accept the low
      B1+ |bid, but the vote was put off a week
      B1+ |at the request of the county engineer,
      H2  |HOMECOMING QUEEN WILL
      H2+ |RIDE IN FIRE ENGINE
      B2  |Miss Darlene Voorhees, a senior, was
      B2+ |chosen hornecoming queen at a pep
      B2+ |assembly Friday. She will ride in the
      B2+ |new fire engine at the head of the
      B2+ |parade, the convertible promised by a
      B2+ |Washington dealer having been so1d.
      B2  |Attendants are Joyce Kinnick and Mary
      B2+ |Alice Tompkins. The parade will form
      B2+ |at the creamery at 1:30 and march to
      B2+ |the football field, where the Leopards
      B1+ |who wants to check the firm's
      B1+ |references in Missouri.
      B1  |Until the bridge is open, farmers
      B1+ |south of the creek must drive eleven
      B1+ |miles around by way of Harper. School
      B1+ |bus No. 4 has been leaving at 6:15
      B1+ |a.m. "Those children see more sunrises
      B1+ |than I do," Superintendent Clyde Barr
      B1+ |told the board.
      B1  |Maddox said the old span may be sold
      B1+ |for scrap. It was built in 1888 for
      B1+ |$2,l40.
      H3  |RUNAWAY CORN WAGON
      H3+ |CROSSES MAIN STREET
      B3  |A wagon loaded with ear corn rolled
      B3+ |down the hill from the elevator
      B3+ |Saturday night, crossed Main street
      B3+ |between two parked cars, jumped the
      B3+ |curb and came to rest against the
      B3+ |bandstand. Three boys were seen
      B3+ |running frorn the elevator at the
      B2+ |will meet the unbeaten Sigourney
      B2+ |eleven at two o'clock. A chili supper
      B2+ |will be served in the church base-
      F   |(Continued on Page Six)
      H4  |HEN LAYS EGG WITHIN EGG
      B4  |Mrs. Fred Bontrager brought to the
      B4+ |Leader office Monday an egg the size
      B4+ |of a teacup. When broken it was found
      B4+ |to contain, besides yolk and white, a
      B4+ |second egg with a perfect shell. The
      B4+ |hen is a Barred Rock and seems well.
      S   |PLEASANT RIDGE NEWS
      Y5  |By Maude Teague
      B5  |Mr. and Mrs. Dale Snider and baby were
      B5+ |Sunday dinner guests at the Harry
      B5+ |Snider home. In the aftemoon they
      B5+ |called on Grandmother Peck, who is
      B5+ |laid up with her hip.
      B5  |The Willing Workers met with Mrs. Cora
      B5+ |Utley on Wednesday, with eleven
      B5+ |members and four visitors present.
      B5+ |Roll call was answered with "My worst
      B5+ |cake." The next rneeting will be with
      B5+ |Mrs. Teague.
      B5  |Corn picking is in full swing here and
      B5+ |two fingers have been lost, both by
      B5+ |careful men.
      =1 by Wendell Stroud
      =2 truncated
      =3 order 49,50,51,52,53,54,55,56,57,1,2,3,4,5,6,7,8
      =5 by Maude Teague; section PLEASANT RIDGE NEWS; orsection ; orheadline PLEASANT RIDGE NEWS
      """#),
  ]
}
