/// Papers in English of towns, schools, unions and companies: easy ones.
enum CourierPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "a courier of Alder Creek",
      #"""
      F   |The Alder Creek Courier
      F   |Vol. 71, No. 14   Thursday, April 4, 2019   75 cents
      F   |Weather: Showers, high 58
      H1  |Council Delays Vote
      H1+ |on Mill Street Bridge
      Y1  |By Carla Jessup
      B1  |The Alder Creek Town Council on Tuesday put
      B1+ |off for a second time a decision on replacing
      B1+ |the Mill Street Bridge, saying it needs a
      B1+ |firmer estimate from the county engineer
      B1+ |before it spends any of the state grant.
      B1  |Engineer Paul Dorsett told the council that
      B1+ |the 1931 span could stay open to cars for
      B1+ |another winter but that the six-ton limit must
      B1+ |remain. School buses and delivery trucks have
      B1+ |been taking the Route 9 detour since October.
      B1  |"Every week we wait costs somebody an extra
      B1+ |eleven miles," said Councilwoman Denise Farr,
      B1+ |who cast the only vote against the delay. The
      B1+ |matter returns to the agenda on May 7.
      C1  |A delivery truck turns back at the Mill Street
      C1+ |Bridge on Monday. Lee Marsh/The Courier
      H2  |Library Summer Hours Begin May 1
      Y2  |By Tom Oakley
      B2  |The public library will stay open until 8 p.m.
      B2+ |on Tuesdays and Thursdays starting May 1,
      B2+ |director Nora Pell announced last week.
      B2  |The longer hours are paid for by a gift from
      B2+ |the Friends of the Library, which raised
      B2+ |$4,200 at its winter book sale. Saturday hours
      B2+ |remain 10 to 2.
      H3  |Fire Department Elects Officers
      B3  |Kenneth Brandt was elected chief of the Alder
      B3+ |Creek Volunteer Fire Department at its annual
      B3+ |meeting on March 28. He succeeds Walt Simms,
      B3+ |who served eleven years.
      B3  |Also elected were Joy Kessler, first assis-
      B3+ |tant; Dan Ruiz, second assistant; and Mary
      B3+ |Ellen Todd, secretary. The department answered
      B3+ |212 calls last year, 19 more than in 2017.
      H4  |Public Notice
      B4  |The Alder Creek Zoning Board will hold a
      B4+ |hearing at 7 p.m. on April 18 in the Town Hall
      B4+ |on the request of R. and L. Pruitt for a
      B4+ |variance at 40 Orchard Lane. Plans may be seen
      B4+ |at the clerk's office during business hours.
      F   |Page 1
      =1 by Carla Jessup; photo Lee Marsh
      =2 by Tom Oakley
      =4 kind notice
      """#),
    AnnotatedPage(
      "a bulletin of St. Brendan",
      #"""
      F   |ST. BRENDAN'S PARISH BULLETIN
      F   |Third Sunday of Lent                                   March 15, 2020

      H1  |FROM THE PASTOR'S DESK

      B1  |Dear friends, the first warm days have brought the snowdrops up along the rectory wall, and with them the yearly question of when the boiler may be turned off. The answer, as always, is not yet.

      B1  |This week I ask you to remember in prayer the families of our catechumens. There are four of them, the largest group in nine years, and they will be received at the Easter Vigil.

      B1  |Thank you to everyone who gave to the roof appeal. We have now reached two thirds of the goal, and the slates for the north side are on order.

      Y1  |Fr. Michael Doran

      H2  |SOUP SUPPERS DRAW A CROWD

      B2  |More than one hundred and forty people came to the first two Friday soup suppers in the parish hall. The lentil soup of the Guild of St. Anne was gone in twenty minutes.

      B2  |Free-will offerings of $812 have been sent to the county food pantry. The suppers go on each Friday until Palm Sunday, beginning at 5:30 after the Stations of the Cross.

      H3  |MASS INTENTIONS FOR THE WEEK

      B3  |Monday, 8:00 a.m. — Rose Kiley, by her sister
      B3  |Tuesday, 8:00 a.m. — Deceased of the Brannock family
      B3  |Wednesday, 6:00 p.m. — Joseph and Helen Tarr
      B3  |Thursday, 8:00 a.m. — No Mass
      B3  |Friday, 8:00 a.m. — For the sick of the parish
      B3  |Saturday, 5:00 p.m. — Leo Marchetti, second anniversary

      H4  |CHOIR LOOKS FOR TENORS

      Y4  |By Anne Whitlow

      B4  |The Easter choir has eleven sopranos, six altos, three basses and, at last count, one tenor. He is willing but he is eighty-one.

      B4  |If you can hold a tune above middle C, come to the loft on Wednesday at seven. No audition is needed, only patience with the organ, which is resting its lowest pipes.

      H5  |PARISH CALENDAR

      B5  |March 17   St. Patrick's Day breakfast, school gym, 8:30
      B5  |March 19   Finance Council, rectory, 7:00
      B5  |March 22   Second collection for Catholic Relief
      B5  |March 25   Guild of St. Anne, parish hall, 1:30

      F   |Parish office: 14 Church Street   Open Mon.–Thurs. 9 to 3   www.stbrendansalbury.example
      =1 kind column; by Michael Doran; orheadline FROM THE PASTOR'S DESK
      =3 kind notice
      =4 by Anne Whitlow
      =5 kind notice
      """#),
    AnnotatedPage(
      "a lantern of Kettle Ridge",
      #"""
      F   |The Kettle Ridge Lantern      November 2022      Page 3

      H1  |New bell schedule gets mixed reviews
      Y1  |PRIYA RAMAN
      B1  |Students returned from fall break to find that first
      B1+ |period now begins at 8:25 instead of 7:40, a change
      B1+ |the school board approved in June after a year of
      B1+ |discussion.
      B1  |In a poll of 212 students taken by the Lantern, 61
      B1+ |percent said they were sleeping longer. But 44
      B1+ |percent said that after-school jobs and practices
      B1+ |had become harder to manage.
      B1  |"I am awake in chemistry for the first time in my
      B1+ |life," said junior Hal Voss. "I am also home at
      B1+ |seven, so it evens out."
      B1  |Principal Lorna Dietz said the schedule will be
      B1+ |reviewed in March and that no decision has been made
      B1+ |for next year.
      C1  |Juniors wait for the late bus outside the gym on
      C1+ |Oct. 27.
      R1  |Photo by Caleb Stone

      H2  |Robotics team qualifies for state meet
      Y2  |OWEN BLISS
      B2  |The robotics team finished second of 31 entries at
      B2+ |the regional meet in Harlow on Nov. 5 and will go to
      B2+ |the state meet in January.
      B2  |Its robot, which members call Gravel, stacked
      B2+ |fourteen cones in the final round before a wheel
      B2+ |came off. Captain Lin Zhao repaired it with a hair
      B2+ |tie.
      B2  |The team is raising money for the trip. Candy bars
      B2+ |are on sale in Room 118.

      S   |OPINION

      H3  |Let us eat outside
      Y3  |MARISOL VEGA
      B3  |There are nine picnic tables behind the science
      B3+ |wing, and on any given noon there is nobody at them.
      B3+ |The rule that keeps us indoors was made in 2009
      B3+ |after a squirrel incident that no one now on the
      B3+ |staff can describe.
      B3  |We are trusted to drive cars to this building. We
      B3+ |can be trusted with a sandwich and a table in the
      B3+ |sun.

      S   |SPORTS

      H4  |Girls cross country takes league title
      B4  |The girls cross country team won its first league
      B4+ |title since 2014 on Oct. 29, placing five runners in
      B4+ |the top twelve.
      B4  |Sophomore Bea Lindqvist led the way in 19:42. Coach
      B4+ |Art Mullen called it the deepest team he has had in
      B4+ |twenty seasons.
      =1 by PRIYA RAMAN; photo Caleb Stone
      =2 by OWEN BLISS
      =3 kind column; by MARISOL VEGA; section OPINION
      =4 section SPORTS
      """#),
    AnnotatedPage(
      "a steward of Local 12",
      #"""
      F   |THE LOCAL 418 SPARK
      F   |Official Newsletter of Local 418, United Machine and Foundry Workers
      F   |Volume 33   Number 2   March-April 2011
      H1  |PRESIDENT'S REPORT
      Y1  |By Frank Delgado
      B1  |Brothers and sisters, bargaining opened on February 22
      B1+ |and the company came to the table with eleven pages of
      B1+ |takeaways. We came with the survey that nine hundred of
      B1+ |you filled out, and we read it to them out loud.
      B1  |Your top three concerns were the two-tier wage, forced
      B1+ |overtime on Sundays, and the cost of the health plan.
      B1+ |Those are the committee's top three as well. The next
      B1+ |session is set for March 16.
      B1  |I ask every member to wear the button on Fridays. They
      B1+ |do notice. A superintendent asked me last week where he
      B1+ |could get one.
      H2  |62 MEMBERS GRADUATE FROM STEWARD SCHOOL
      Y2  |By Yolanda Price
      B2  |Sixty-two members from four plants finished the winter
      B2+ |steward school at the hall on February 12. The six-week
      B2+ |course covered grievance writing, just cause and the art
      B2+ |of keeping a notebook.
      B2  |"I used to think the contract was a book for lawyers,"
      B2+ |said Rita Kowalski of the core room. "Now mine has
      B2+ |coffee on every page."
      B2  |A second class begins in September. Sign up with your
      B2+ |chief steward.
      S   |SHOP FLOOR BRIEFS
      H3  |Forklift grievance settled
      B3  |The company has agreed to pay eleven drivers at the
      B3+ |Tenth Street dock the higher rate back to June of last
      B3+ |year.
      H4  |Blood drive sets record
      B4  |The February blood drive collected 118 pints, the most
      B4+ |since the hall began keeping count in 1986.
      H5  |Retirees lunch moved
      B5  |Because of the ice damage to the hall, the April
      B5+ |retirees lunch will be held at Sokol's on Canal Road at
      B5+ |noon on the 14th.
      H6  |NOTICE OF NOMINATIONS
      B6  |Nominations for delegates to the district convention
      B6+ |will be taken at the regular meeting on Sunday, April
      B6+ |10, at 2 p.m. A candidate must have been in good
      B6+ |standing for twelve months.
      B6  |If more than five are nominated, an election by secret
      B6+ |ballot will be held on May 8 from 6 a.m. to 6 p.m. at
      B6+ |the hall.
      F   |www.local418spark.example       2
      =1 kind column; by Frank Delgado
      =2 by Yolanda Price
      =3 section SHOP FLOOR BRIEFS
      =4 section SHOP FLOOR BRIEFS
      =5 section SHOP FLOOR BRIEFS
      =6 kind notice; orsection SHOP FLOOR BRIEFS
      """#),
    AnnotatedPage(
      "headwaters of 2016",
      #"""
      F   |Northfold Water | Headwaters Magazine | Spring 2016
      H1  |The Pipe Beneath the Orchard
      D1  |How a crew of nine moved a main without losing an apple tree
      Y1  |Helen Strand, Staff Writer
      B1  |When the county widened Orchard Road, it left Northfold Water with a problem 2,100 feet long: the 24-inch main that feeds the east side lay directly under the new lane, and the only other route ran through the oldest apple orchard in the valley.
      B1  |The Lindgren family, which has farmed the slope since 1888, offered a strip between rows on one condition. Not a tree was to come down.
      B1  |"We measured every root," said crew chief Manny Ochoa. "I have never dug so slowly in my life, and I have dug in a cemetery."
      U1  |A Tunnel by Hand
      B1  |For the last 300 feet the crew put the excavator away and jacked the pipe through the clay in sections four feet long. The work took eleven nights. Customers were without water for a total of forty minutes.
      B1  |In September the Lindgrens sent nine bushels to the yard. Each bore a tag with the name of a member of the crew.
      H2  |Five Questions for Joan Abara
      Y2  |Dipak Mehta, Communications
      B2  |Joan Abara reads meters on the longest walking route the company has, fourteen miles through the Hill District.
      B2  |Q: How many pairs of shoes do you use in a year?
      B2  |A: Four. Five if there is a wet autumn.
      B2  |Q: What about dogs?
      B2  |A: I know them all by name. The small ones are the ones to watch.
      B2  |Q: Will the new remote meters put you out of work?
      B2  |A: They will put me into a truck. I am told the truck has a heater.
      H3  |Service Anniversaries
      B3  |40 years: Robert Tully, Pump Station 3
      B3  |30 years: Grace Ng, Laboratory; Carl Voight, Distribution
      B3  |25 years: Sheila Marks, Billing
      B3  |10 years: Andre Poole, Ana Beltran, Scott Lahey, all of Construction
      F   |12   HEADWATERS   Spring 2016
      =1 by Helen Strand
      =2 by Dipak Mehta
      """#),
    AnnotatedPage(
      "a daily with wires",
      #"""
      F   |A6   SATURDAY, JUNE 8, 1996   THE PRAIRIE SENTINEL
      H1  |Flooded farmers wait
      H1+ |for fields to dry
      Y1  |By DANA COLE
      Y1  |Associated Press Writer
      B1  |SPRINGFIELD, Ill. (AP) — Farmers along the
      B1+ |lower Sangamon River said Friday that as
      B1+ |much as a third of their corn may have to be
      B1+ |planted again after a week of rain left
      B1+ |standing water in the bottoms.
      B1  |State agriculture officials flew over nine
      B1+ |counties on Thursday and estimated that
      B1+ |140,000 acres were under water. Some of it
      B1+ |will drain in days, they said, but some will
      B1+ |be too late for anything but beans.
      B1  |"I have planted this field three times,"
      B1+ |said Merle Hutton, who farms 600 acres near
      B1+ |Petersburg. "If I plant it again I am going
      B1+ |to name it."
      B1  |The governor is expected to ask for a disas-
      B1+ |ter declaration early next week.
      H2  |Judge blocks closing
      H2+ |of two state hospitals
      B2  |PEORIA, Ill. (AP) — A circuit judge on
      B2+ |Friday ordered the state to stop moving
      B2+ |patients out of two mental hospitals until a
      B2+ |hearing can be held on June 24.
      B2  |Judge Ellen Raabe said families had not been
      B2+ |given the thirty days' notice the law calls
      B2+ |for. A spokesman for the department said it
      B2+ |would appeal.
      S   |STATE BRIEFS
      H3  |Ferry to run again
      B3  |KAMPSVILLE (AP) — The free ferry across the
      B3+ |Illinois River will resume service Monday
      B3+ |after being closed nineteen days by high
      B3+ |water.
      H4  |Lottery winner comes forward
      B4  |DECATUR — A retired school cook has claimed
      B4+ |half of the $3.2 million jackpot drawn on
      B4+ |May 25. She said she would keep her bowling
      B4+ |night.
      H5  |Two hurt in grain elevator
      B5  |MINONK — Two workers were burned Thursday
      B5+ |when dust ignited in the leg of a grain
      B5+ |elevator. Both were listed in fair con-
      B5+ |dition.
      =1 by DANA COLE
      =3 section STATE BRIEFS
      =4 section STATE BRIEFS
      =5 section STATE BRIEFS
      """#),
  ]
}
