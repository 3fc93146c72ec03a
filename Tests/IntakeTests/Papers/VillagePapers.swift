/// English parish, ward and union newsletters.
enum VillagePapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "a hospital's newsletter",
      #"""
      F  |St. Brannoc's Pulse          Staff Newsletter          Winter 2018

      S  |## WARD ROUND

      H1 |Falls on Elgar Ward cut by a third
      D1 |Yellow socks, better lamps and a nightly walk-round
      Y1 |By Alison Pereira

      B1 |Patients on Elgar Ward are staying on their feet. Between
      B1+|June and November the ward recorded 22 falls, against 34
      B1+|in the same months of last year, and only one of them led
      B1+|to a fracture.
      B1 |Ward manager Denise Okoro puts the change down to three
      B1+|cheap ideas. Every patient judged to be at risk is given
      B1+|yellow socks with rubber treads; the bedside lamps were
      B1+|moved to where a hand can find them; and at two o'clock
      B1+|each morning a nurse walks the bays with a torch and asks
      B1+|one question: "Do you need to go?"
      B1 |"We found that most of the falls happened on the way to
      B1+|the lavatory between two and four," she said. "Nobody
      B1+|wants to ring a bell at that hour. So now we ask first."
      B1 |The scheme will be copied on Britten and Purcell wards
      B1+|from January. The League of Friends has paid for 600 pairs
      B1+|of socks.

      H2 |Car park C to close for ten weeks
      B2 |Work to resurface Car Park C and put in 14 charging points
      B2+|begins on 7 January. All 180 spaces will be lost until the
      B2+|middle of March. Permit holders will be able to use the
      B2+|overflow field behind the boiler house, and a minibus will
      F  |3
      B2+|run to the main entrance every twelve minutes from 6.30 am
      B2+|to 9.30 pm.
      B2 |Staff who finish after the last bus should ring Security
      B2+|on extension 4410, who will walk them to their cars.
      B2+|"Please ring," said head of estates Colin Mawer. "It is
      B2+|what we are there for."
      Y2 |Tom Huxtable

      S  |## FROM THE BACK DESK

      H3 |The lost property cupboard
      Y3 |By Marjorie Quill
      B3 |After nineteen years on Reception I am clearing the lost
      B3+|property cupboard, and I feel I should publish the
      B3+|results. Eleven single gloves, all left hands. Four sets
      B3+|of teeth, none claimed. A euphonium.
      B3 |The euphonium came in on the night of the Silver Jubilee
      B3+|concert and nobody ever asked for it. I used to think of
      B3+|the owner, lying in some bed upstairs, too proud to say.
      B3+|This week I rang the town band. It was theirs. They had
      B3+|been renting another one since 2002.

      H4 |Night Shift
      B4 |The corridor is one long held breath,
      B4 |The trolley's wheel the only bird;
      B4 |I carry water, carry light,
      B4 |And sometimes carry just a word.
      B4 |At six the window finds its grey,
      B4 |The kettle finds its little song,
      B4 |And someone who was not to last
      B4 |Asks what on earth has taken me so long.
      Y4 |Staff Nurse Bevan, Holst Ward

      H5 |Christmas opening hours: staff restaurant
      B5 |24 December: 7 am to 4 pm. 25 December: 11 am to 3 pm,
      B5+|free Christmas lunch for all staff on duty, please show
      B5+|your badge. 26 December: 8 am to 2 pm. Normal hours from
      B5+|27 December.

      F  |Editor: Tom Huxtable, Communications. Items for the spring issue by 15 February to pulse@stbrannocs.example
      =1 by Alison Pereira; section WARD ROUND
      =2 by Tom Huxtable; section WARD ROUND
      =3 by Marjorie Quill; section FROM THE BACK DESK
      =4 by Bevan; section FROM THE BACK DESK; orsection 
      =5 orsection FROM THE BACK DESK; orsection WARD ROUND
      """#),
    AnnotatedPage(
      "a parish magazine",
      #"""
      F  |The Nether Combe Messenger                                  March 2011

      H1 |Village shop saved - for two years at least
      B1 |The Nether Combe Stores will stay open. At a packed meeting in
      B1+|the Jubilee Hall on 9 February, 134 villagers voted without a
      B1+|single voice against to buy the lease from Ron and Sheila
      B1+|Vickery, who retire at Easter after 31 years behind the counter.
      B1 |The £42,000 needed was raised in eleven weeks: £28,500 in £25
      B1+|shares, £10,000 from the District Council's rural fund and the
      B1+|rest from events, including a sponsored silence by Year 4 which
      B1+|the school has asked us not to repeat because the quiet upset
      B1+|the hamster.
      B1 |A manager will be paid for 30 hours a week and 46 volunteers
      B1+|have signed up for shifts. The Post Office counter will open on
      B1+|Tuesdays and Thursdays only. "We have bought two years," said
      B1+|the chairman of the steering group, Anthea Rowe. "What happens
      B1+|after that depends on whether people buy their milk here or just
      B1+|say they do."

      H2 |From the Rectory
      B2 |There is a moment in early March, usually on a Wednesday, when I
      B2+|find that I can hear the clock in the tower from the garden
      B2+|again. It has been striking all winter, of course. It is only
      B2+|that the windows have been shut, and so have I.
      B2 |Lent is often spoken of as giving something up. This year I am
      B2+|trying to open something instead: one window, for ten minutes,
      B2+|with nothing on. You will see me at it. Please wave, and do not
      B2+|come in.
      Y2 |Hilary Stride, Rector

      H3 |Footpath 14: the stile that moved
      B3 |Walkers on Footpath 14 have noticed that the stile by Pook's
      B3+|Gate is now eleven yards further down the hedge than it is on
      B3+|the map. After a site visit with a tape measure and a thermos,
      B3+|your Footpaths Warden can report that the stile is right and the
      F  |TAPPER & SON - logs, hedges, gates. Combe 217
      B3+|map is wrong. The hedge was moved in 1963 to let a combine
      B3+|through, and nobody told the County.
      B3 |A correction has been applied for. It will take, I am told,
      B3+|eighteen months. In the meantime please use the stile and not
      B3+|your imagination: Mr Luscombe has winter wheat coming up.
      Y3 |Geoff Tapper

      S  |Letters

      H4 |Dogs, again
      B4 |Sir - May I, through your columns, thank the person who hangs
      B4+|little green bags on the blackthorn in Sanctuary Lane? I had
      B4+|been wondering what to put on our tree next Christmas.
      Y4 |D. R. Maunder, Weir Cottage

      B5 |Dear Editor - In reply to last month's question about the word
      B5+|"dimpsey": my grandmother used it for the light just after
      B5+|sunset when you can see a white hen but not a brown one. She was
      B5+|from Hatherleigh.
      Y5 |Prue Yelland

      H6 |Dates for your diary
      B6 |Sat 5 Skittles, Ring o' Bells, 7.30 pm
      B6 |Weds 9 Ash Wednesday service, St Petroc's, 10 am and 7 pm
      B6 |Fri 18 Film night: The Titfield Thunderbolt, Jubilee Hall, £3
      B6 |Sun 27 Clocks go forward. Bell ringers please note
      B6 |Thurs 31 Annual Parish Meeting, 7.30 pm, all electors may speak

      F  |Copy for April by the 18th please to the Editor, Old Forge, or under the door.
      F  |Printed by Combe Press on recycled paper.
      =2 by Hilary Stride
      =3 by Geoff Tapper
      =4 by D. R. Maunder; section Letters
      =5 by Prue Yelland; section Letters
      =6 orsection Letters
      """#),
    AnnotatedPage(
      "a local's newsletter",
      #"""
      F  |THE LOCAL 77 LAMP * Official Organ of Local 77, United Glass Workers * October 1996 * Page Two
      H1 |OVEN CREW WINS BACK PAY
      H1+|AFTER 14 MONTHS
      Y1 |By Rita Delacroix, Shop Steward, B Shift
      B1 |Nineteen members of the lehr crew will share
      B1+|$61,300 in back pay under an arbitrator's
      B1+|ruling handed down September 17. The ruling
      B1+|ends a grievance that began in July of last
      B1+|year when the company cut the two-man oven
      B1+|watch to one and told us the alarm would be
      B1+|the second man.
      B1 |Arbitrator Philip Stern found that the watch
      B1+|is named in Article 14 and cannot be changed
      B1+|"by the purchase of a bell." The company must
      H2 |BLOOD DRIVE TOPS 200 PINTS
      Y2 |By Sam Kowalczyk
      B2 |Members and their families gave 213 pints of
      B2+|blood at the hall September 28, the most since
      B2+|the drive began in 1971. Retired packer Hazel
      B2+|Dunphy gave her one hundredth pint and was
      B1+|restore the second man on all three shifts by
      B1+|November 1.
      B1 |Brother Leon Petrakis, who filed the
      B1+|grievance, said the money is nice but not the
      B1+|point. "I had one night in there by myself
      B1+|with the stack on fire," he said. "I'd have
      B1+|traded the whole check for somebody to yell
      B1+|at."
      F  |. ' |
      B2+|presented with a cake in the shape of a
      B2+|kidney, there being some misunderstanding at
      B2+|the bakery.
      B2 |The next drive is set for January 25. Please
      B2+|eat first.
      H3 |STRAIGHT FROM THE BENCH
      Y3 |by President Bernard Toomey
      B3 |I get asked every week if they are going to
      B3+|shut Number 2 furnace. Here is what I know.
      B3+|The rebuild is due in the spring of 1998. The
      B3+|bricks have not been ordered. Bricks take a
      B3+|vear.
      B3 |Now, I am not a man who reads tea leaves. But
      B3+|I have been reading brick orders for
      B3+|thirty-one years, and I have put the question
      B3+|to the company in writing. When they answer in
      B3+|writing, I will print it in this space,
      B3+|whatever it says.
      B3 |Meantime come to the meeting. It is harder to
      B3+|close a furnace when the hall is full.
      H4 |WE REMEMBER
      B4 |Walter Brzezinski, 84, cutter, retired 1974,
      B4+|died August 30.
      B4 |Josephine Amato, 71, inspector, 33 years, died
      B4+|September 9.
      B4 |Clyde "Shorty" Evers, 67, maintenance, past
      B4+|trustee, died September 21.
      H5 |NOMINATIONS OPEN
      B5 |Nominations for two trustees and one
      B5+|sergeant-at-arms will be taken at the regular
      B5+|meeting Thursday, October 24, 7:30 p.m., at
      B5+|the hall, 410 Furnace Street. You must have
      B5+|attended four meetings in the past year to be
      B5+|nominated. Bring your card.
      F  |LOCAL 77 HALL 555-0177 * B. Toomey, Pres. * R. Delacroix, Ed. * Union Bug 411
      =1 by Rita Delacroix
      =2 by Sam Kowalczyk
      =3 by Bernard Toomey
      """#),
  ]
}
