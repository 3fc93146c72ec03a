/// Papers in English: obituaries, scores, columns in each other, jumps, classifieds.
enum HarborPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "a harbor light",
      #"""
      F   |4  Wednesday, October 12, 1988                    The Harbor Light

      S   |OBITUARIES

      H1  |Edith M. Saunders
      B1  |WEST TREMONT — Edith M. Saunders, 91, died Oct.
      B1+ |7, 1988, at her home. She was born in Gott's
      B1+ |Island on March 3, 1897, the daughter of Amos and
      B1+ |Lucy (Kelley) Joyce.
      B1  |She taught in the one-room school at Goose Cove
      B1+ |for fourteen years and was for many years the
      B1+ |organist of the Seaside Chapel. She is survived by
      B1+ |a son, Warren, of Bath; three grandchildren; and a
      B1+ |sister, Nell Torrey of Surry.
      B1  |Services will be held at 2 p.m. Friday at the
      B1+ |chapel. Flowers are declined.

      H2  |Clifton R. Alley
      B2  |BASS HARBOR — Clifton R. Alley, 68, died suddenly
      B2+ |Oct. 9, 1988, aboard his boat. He fished these
      B2+ |waters for fifty-two years.
      B2  |He leaves his wife of 45 years, Marjorie; two
      B2+ |sons, Dale and Roger; and a brother, Vernon.
      B2+ |Burial will be private.

      S   |LETTERS TO THE EDITOR

      H3  |The dump road again
      B3  |To the Editor:
      B3  |For the third year running I have lost a muffler
      B3+ |on the dump road. I have written to the selectmen
      B3+ |and received a very nice letter and no gravel.
      B3  |I propose that the selectmen hold their next
      B3+ |meeting at the dump, and drive there in their own
      B3+ |cars.
      Y3  |Robert Hale, Seal Cove

      H4  |Thanks to a stranger
      B4  |To the Editor:
      B4  |On September 30 I left my pocketbook on the bench
      B4+ |outside the bank. It came home in the mail with
      B4+ |every dollar in it and a drawing of a seagull.
      B4+ |Whoever you are, you have restored my faith and my
      B4+ |library card.
      Y4  |Ida Crane, Manset

      H5  |Save the band concerts
      B5  |To the Editor:
      B5  |The warrant article to cut the band's $600 should
      B5+ |be voted down. Where else can you hear "The
      B5+ |Thunderer" for nothing with a breeze off the
      B5+ |harbor?
      Y5  |Gil Pomeroy, Southwest Harbor
      =1 kind notice; section OBITUARIES
      =2 kind notice; section OBITUARIES
      =3 kind column; by Robert Hale; section LETTERS TO THE EDITOR
      =4 kind column; by Ida Crane; section LETTERS TO THE EDITOR
      =5 kind column; by Gil Pomeroy; section LETTERS TO THE EDITOR
      """#),
    AnnotatedPage(
      "a sports page",
      #"""
      F   |SPORTS     The Valley Record     Monday, January 23, 2006     B1
      H1  |Trappers Edge Granite City in Overtime
      Y1  |By Vince Tarallo, Staff Writer
      B1  |Guard Jamal Reese made two free throws with 4.1
      B1+ |seconds left in overtime Saturday night to give the
      B1+ |Kingsport Trappers a 71-70 win over Granite City
      B1+ |before 1,900 at the Armory.
      B1  |Reese had missed his first four from the line. "I
      B1+ |stopped thinking about it," he said. "My mother told
      B1+ |me to stop thinking about it, and she was right behind
      B1+ |the bench."
      B1  |The Trappers (11-3) trailed by nine with five minutes
      B1+ |to play. Center Bo Lindahl had 22 points and 14
      B1+ |rebounds before fouling out.
      B1  |Granite City had the last shot, but Tony Russo's
      B1+ |jumper from the corner hit the side of the backboard.
      H2  |Boggs Wins 100th Match on the Mat
      Y2  |By Kim Duquette, Staff Writer
      B2  |Senior Eli Boggs of North Valley High pinned his man
      B2+ |in 1:14 on Friday for the hundredth win of his career,
      B2+ |only the third wrestler in the county to reach the
      B2+ |mark.
      B2  |Boggs, who wrestles at 152 pounds, is 26-0 this year.
      B2+ |He will defend his state title in February.
      C2  |Eli Boggs has his hand raised after his 100th win on
      C2+ |Friday. Photo by Ron Ames
      H3  |Weekend Scores
      U3  |Boys basketball
      B3  |Kingsport 71, Granite City 70 (OT)
      B3  |North Valley 58, Mill River 41
      B3  |St. Aloysius 66, Tech 63
      U3  |Girls basketball
      B3  |Mill River 49, Kingsport 47
      B3  |Tech 39, North Valley 22
      U3  |Hockey
      B3  |Kingsport 3, Harlan 3 (tie)
      H4  |Bowling
      B4  |Tuesday Ladies League: Pin Pals 34-14, Gutter Gals
      B4+ |30-18, Alley Cats 22-26. High game: Jo Perrin 214.
      B4+ |High series: Fay Dunn 561.
      B4  |Thursday Men's League: Bell Motors 41-7, Post 112
      B4+ |25-23, Moran's 20-28. High game: Ed Yates 257.
      =1 by Vince Tarallo
      =2 by Kim Duquette; photo Ron Ames
      """#),
    AnnotatedPage(
      "a herald of 1946",
      #"""
      F   |THE  BLUE  EARTH  HERALD        Friday, Septernber 5, 1947
      H1  |COUNTY FAlR OPENS
      H1+ |WITH RECORD ENTRIES
      B1  |The seventy-first county fair opened its gates
      B1+ |Wednesday morning to the 1argest list of entries
      B1+ |in its history, with 412 head of cattle, 280
      B1+ |hogs and more jars of pickles than the tables
      B1+ |would hold.
      B1  |Secretary L. P. Gunderson said the paid adrnis-
      B1+ |sion on the first day was 3,140, against 2,655 a
      B1+ |year ago. The rain that fell at noon kept nobody
      B1+ |horne.
      H2  |CREAMERY TO BUY NEW CHURN
      Y2  |By Mabel Trask
      B2  |Stockholders of the Prairie Star Creamery voted
      B2+ |88 to 12 at their meeting Monday to buy a
      B2+ |1,000-gallon churn frorn a firm in Waterloo.
      B1  |The horse pulling contest on Thursday was won by
      B1+ |a team of Belgians owned by Nels Torgerson of
      B1+ |Lura township, which moved 3,900 pounds the full
      B2  |Manager Otto Krause said the old churn, bought
      B2+ |in 1921, was "held together by paint and a good
      B2+ |disposition." The new one wi1l cost $6,750 and
      B2+ |should be in p1ace before Christmas.
      B2  |The directors also declared a patronage dividend
      B2+ |of two cents a pound.
      B1+ |distance. The crowd was estimated at more than
      B1+ |four thou- sand persons by the sheriff's
      B1+ |deputies.
      F   |(Continued on Page Eight)
      H3  |POLIO BAN LIFTED AT BEACH
      B3  |Children under sixteen may again use the bathing
      B3+ |beach at Lake Ida, Dr. C. H. Moen, county health
      B3+ |offi cer, announced Tuesday. No new case has
      B3+ |been reported since August 16.
      H4  |TWO FARM BOYS OFF TO CHICAGO
      B4  |Harlan Voss and Dale Ziemer, both of the Min-
      B4+ |nesota Lake 4-H club, will leave Sunday night to
      B4+ |show their baby beeves at the International.
      B4+ |Their expenses are being paid by the Commercial
      B4+ |club.
      B4  |Harlan's steer, Major, weighed in at 1,012
      B4+ |pounds. Dale says his will catch up on the
      B4+ |train.
      =1 orheadline COUNTY FAlR OPENS WITH RECORD ENTRIES; truncated
      =2 by Mabel Trask
      """#),
    AnnotatedPage(
      "a neighbors' newsletter",
      #"""
      F   |Maple Heights Neighbors   |   Issue 38   |   Summer 2014

      B1+32|after dark. The association will ask the city for
      B1+ |two more lamps at the pond end and has offered to
      B1+ |pay for one of them out of the rummage sale.
      B1  |"If the city says no, we will hang lanterns," said
      B1+ |board president Walt Ivers. "We did it in 1976."

      H2  |Tool Shed Opens to Members
      Y2  |By Peter Grobe

      B2  |Three years after it was first proposed, the Maple
      B2+ |Heights tool library opened its door on June 7 in
      B2+ |the old bus shelter behind the school. Members may
      B2+ |take out a rake, a post-hole digger or any of 140
      B2+ |other tools for a week at a time.

      B2  |The hours are Saturday from 9 to noon. Late fees
      B2+ |are paid in cookies, and the shed committee

      H1  |Path Lights Still Dark
      H1+ |After Storm
      Y1  |By Sandra Oyelaran

      B1  |Half the lamps along Brook Path have been out
      B1+ |since the wind storm of April 30, and residents
      B1+ |say the parks department has twice missed its own
      B1+ |date for fixing them.

      B1  |A count by volunteers in May found 17 of 36 lamps
      B1+ |dark. The worst stretch is between the footbridge
      B1+ |and the pond, say neighbors who walk dogs there

      B2+ |reports that the fund is already overdrawn in
      B2+ |oatmeal.

      B2  |Donations of hand tools in good order are welcome.
      B2+ |No more hammers, please.

      H3  |Block Captains Needed

      B3  |Birch Court and the upper end of Linden have no
      B3+ |block captain. The work is two flyers a year and
      B3+ |knowing who has a snow blower. Call Dot at
      B3+ |555-0142.

      F   |Printed by Quick Copy on recycled paper
      =1 by Sandra Oyelaran; order 21, 22, 23, 25, 26, 27, 28, 30, 31, 32, 3, 4, 5, 6, 7
      =2 by Peter Grobe
      =3 kind notice
      """#),
    AnnotatedPage(
      "a weekly with jumps",
      #"""
      F   |THE CHAMISA WEEKLY
      F   |Serving Tres Ritos since 1908
      F   |Page 1
      H1  |Ditch Riders Warn of Dry Summer
      Y1  |By Rick Sandoval
      B1  |The men who open the gates on the Acequia del
      B1+ |Monte say they have never seen the river so
      B1+ |low in April, and that some fields at the
      B1+ |bottom of the ditch may get no water after the
      B1+ |feast of San Juan.
      B1  |Snow on Tesuque Ridge stood at 41 percent of
      B1+ |normal last week, according to the federal
      B1+ |survey. Ditch rider Abel Montoya said he will
      F   |See DITCH, Page 4
      H2  |School Board Hires Superintendent
      Y2  |By Lena Whitcomb
      B2  |By a vote of 4 to 1 the school board on Monday
      B2+ |hired Dr. Carol Begay, now an assistant
      B2+ |superintendent in Gallup, to lead the Tres
      B2+ |Ritos schools for three years at $78,500.
      B2  |Board member Ray Trujillo, who voted no, said
      B2+ |he had nothing against Dr. Begay but that the
      F   |See BOARD, Page 4
      F   |The Chamisa Weekly      April 20, 2000      Page 4
      F   |DITCH
      F   |Continued from Page 1
      B1+ |begin rationing on May 15 unless it rains.
      B1+ |Each parciante would get the gate for six
      B1+ |hours every ninth day.
      B1  |The commission meets Sunday after Mass at the
      B1+ |Grange.
      F   |BOARD
      F   |Continued from Page 1
      B2+ |salary was more than the district could carry
      B2+ |with two roofs to mend.
      B2  |Dr. Begay starts July 1. She told the board
      B2+ |that she would visit every classroom before
      B2+ |she changed a thing.
      H3  |Volunteers Clean Old Cemetery
      Y3  |By Rick Sandoval
      B3  |Thirty volunteers cut weeds and righted stones
      B3+ |at the old Campo Santo on Saturday. The oldest
      B3+ |stone they found was dated 1811.
      B3  |Lunch was beans, chile and eleven pies.
      H4  |Twenty-five Years Ago
      B4  |The bridge at La Junta was closed when a truck
      B4+ |carrying honey lost its load. Bees came from
      B4+ |as far as Taos.
      B4  |Miss Eloisa Vigil was crowned Apple Queen.
      =1 by Rick Sandoval
      =2 by Lena Whitcomb
      =3 by Rick Sandoval
      """#),
    AnnotatedPage(
      "a page of classifieds",
      #"""
      F   |Tuesday, March 3, 1992  The Sandhill Trader  Page 7
      S   |CLASSIFIED NOTICES
      B1  |FOR SALE: Two-row corn picker, shedded,
      B1+ |$400. Ph. 555-0117 evenings.
      B2  |FOR SALE: Upright piano, needs tuning
      B2+ |and a strong family. Make offer.
      B2+ |555-0166.
      B3  |LOST: Red heeler, answers to Duke or to
      B3+ |bacon. North of the elevator. 555-0190.
      B4  |WANTED: Hay to put up on shares. Ask for
      B4+ |Lyle at the co-op.
      B5  |FREE: Kittens, gray, weaned.
      H6  |NOTICE TO CREDITORS
      B6  |Estate of Wilma J. Oster, deceased.
      B6+ |Notice is given that Harold Oster was
      B6+ |appointed personal representative on
      B6+ |February 20, 1992. Creditors must file
      B6+ |claims with the county court on or
      B6+ |before May 4, 1992, or be forever
      B6+ |barred.
      H7  |Spelling Bee Goes
      H7+ |Thirty Rounds
      Y7  |By Jo Ellen Ricketts
      B7  |Eighth grader Tim Nachtigal of District
      B7+ |12 spelled "catarrh" on Friday to win
      B7+ |the county bee after thirty rounds and
      B7+ |two lemonade breaks.
      B7  |Second was Amy Steele of Rose Valley,
      B7+ |who fell on "sergeant," a word she said
      H8  |NOTICE OF MEETING
      B8  |The board of the Sandhill Rural Fire
      B8+ |District will meet Monday, March 9, at
      B8+ |7:30 p.m. in the fire hall. An agenda
      B8+ |kept current is open to the public at
      B8+ |the home of the secretary.
      B7+ |she would never trust again.
      B7  |Tim goes to Omaha on April 11. His
      B7+ |teacher, Mrs. Pohl, will ride along with
      B7+ |the dictionary.
      =1 section CLASSIFIED NOTICES
      =2 section CLASSIFIED NOTICES
      =3 section CLASSIFIED NOTICES
      =4 section CLASSIFIED NOTICES
      =5 section CLASSIFIED NOTICES
      =6 kind notice
      =7 by Jo Ellen Ricketts
      =8 kind notice
      """#),
  ]
}
