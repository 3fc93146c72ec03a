/// English newsletters and weeklies: ragged right, folios, jumps, credits in captions.
enum EnglishPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "a weekly",
      #"""
      F  |THE HARBOR WEEKLY                                   Vol. 12 No. 3
      F  |Friday, March 14, 2025                              Page 1
      H1 |COUNCIL REJECTS HOUSING PLAN AFTER
      H1+|FIVE-HOUR DEBATE
      Y1 |By Jane Miller
      Y1 |Staff Writer
      B1 |The city council voted 5-4 on Tuesday to reject a plan that would have
      B1+|added 340 homes near the old cannery. Residents filled the chamber and
      B1+|spoke for more than three hours before the vote was taken.
      B1 |"We are not against homes," said Martha Ruiz, who has lived on Pier Street
      B1+|for 22 years. "We are against towers."
      B1 |Council member Tom Becker said the plan would retum in the fall with fewer
      B1+|stories and more parking.
      F  |See HOUSING, Page 4
      H2 |Ferry service to resume April 1
      Y2 |By DAVID CHEN
      B2 |Ferries will run again from the south dock on April 1, the port authority
      B2+|said. Repairs to the ramp took seven weeks.
      B2 |The first boat leaves at 6:15 a.m. Fares stay at $3.50.
      H3 |Volunteers clean beach
      C3 |Some 80 volunteers picked up 1,200 pounds of trash on Saturday. Photo by Ann Lee
      H4 |CORRECTIONS
      B4 |A story last week misspelled the name of Ellen Ngo. The Weekly regrets the error.
      =1 by Jane Miller
      =2 by DAVID CHEN
      =3 photo Ann Lee; kind photo
      """#),
    AnnotatedPage(
      "a local lodge",
      #"""
      F  |The Machinists' Beacon
      F  |October 2023 • Newsletter of Local Lodge 88
      H1 |STRIKE FUND REACHES
      H1+|RECORD HIGH
      Y1 |by Robert Tanaka, Secretary-Treasurer
      B1 |PORTSIDE, Oct. 3 — The strike fund of Local Lodge 88
      B1+|passed the mark of two million dollars in September,
      B1+|the trustees told the membership at the regular meet-
      B1+|ing on Monday night.
      B1 |The fund pays members three hundred dollars a week
      B1+|during a stoppage. It was last drawn upon in 2011,
      B1+|when the yard was closed for nineteen days.
      H2 |New Stewards Elected
      B2 |Five new stewards were elected by the night shift at
      B2+|the foundry last month. They will attend the training
      B2+|school in Millbrook in November, at the expense of the
      B2+|lodge.
      B2 |Any member who wants to serve as a steward should call
      B2+|the hall.
      H3 |RETIREES' LUNCHEON
      B3 |The retirees' club will hold its autumn luncheon on
      B3+|Saturday, Oct. 21, at noon in the lodge hall. Tickets
      B3+|are ten dollars at the door.
      H4 |From the President's Desk
      Y4 |By Carla Whitfield
      B4 |Brothers and sisters, we enter the last quarter of this
      B4+|contract with our ranks stronger than at any time in
      B4+|the past decade, and I want to thank each of you.
      B4 |Please come to the meeting on Nov. 6 and bring a member
      B4+|who has not been there for a while.
      F  |3
      =1 by Robert Tanaka
      =4 by Carla Whitfield
      """#),
    AnnotatedPage(
      "a gazette with noise",
      #"""
      F  |PAGE 6        MILL VALLEY GAZETTE        JUNE 5, 1987
      F  |From Page 1
      B1 |mayor said. Crews will begin work on the new water main in July and
      B1+|should be done by the first snow, he told the board.
      B1 |The state will pay two thirds of the cost.
      H2 |Fire Destroys Barn
      H2+|On Creek Road
      B2 |A two-story barn bumed to the ground early Sunday on Creek Road. No
      B2+|one was hurt, Chief Allen Woods said, but 40 tons of hay were 1ost.
      B2 |Firemen from three towns fought the b1aze for four hours. The owner,
      B2+|Harold Pike, said he would rebuild.
      H3 |SCHOOL NOTES
      B3 |The senior class play will be given Friday and Saturday at 8 p.m. in
      B3+|the high school gymnasium. Admission is $2.
      C4 |Main Street was under two feet of water on Monday morning. (Photo by
      C4+|Lou Hart)
      S  |Letters to the Editor
      B5 |To the Editor:
      B5 |I read with dismay that the board wants to close the branch library
      B5+|on Elm Street. Children walk there after school. Where will they go?
      Y5 |Ruth Adler
      H6 |OBITUARIES
      B6 |Samuel T. Rowe, 81, a retired letter carrier, died May 30 at his home
      B6+|on Oak Avenue. He is survived by two daughters and five grandchildren.

      =4 photo Lou Hart; kind photo
      =5 by Ruth Adler; section Letters to the Editor
      """#),
    AnnotatedPage(
      "staff news",
      #"""
      F  |UNIVERSITY STAFF NEWS    |    Winter 2019    |    Volume 7, Number 2
      H1 |Library to stay open all night
      H1+|during examinations
      Y1 |BY SARAH O'NEILL
      B1 |Starting December 9, the main library will stay open
      B1+|twenty-four hours a day until the end of the term.
      B1+|Security staff will be on duty after midnight.
      B1 |The decision followed a petition signed by more than
      B1+|nine hundred students, the dean of students said in
      B1+|an interview.
      C1 |Students study in the reading room at 2 a.m. Photo: Peter Kowalski
      H2 |IN BRIEF
      B2 |• The pool is closed until Jan. 6 for repairs.
      B2 |• Flu shots are free for all staff on Dec. 11.
      B2 |• The staff choir sings carols on the steps of Old
      B2+|Main on Dec. 13 at noon.
      H3 |Correction
      B3 |Because of an editing error, an article in the autumn
      B3+|issue gave the wrong year for the opening of Hale Hall.
      B3+|It opened in 1926.
      F  |Staff News is published four times a year. Editor: Joan Fry
      F  |Phone: 555-0142
      =1 by SARAH O'NEILL; photo Peter Kowalski
      """#),
    AnnotatedPage(
      "a union paper of 1952",
      #"""
      F  |THE RAIL WORKER
      F  |Official publication of the United Rail Workers, District 9
      F  |Vol. XIV, No. 7                                   July 1952
      H1 |CONVENTION VOTES FOR SHORTER WEEK
      D1 |Delegates Back Committee
      D1+|By Three to One
      B1 |DENVER, July 8.—The national convention of the United Rail
      B1+|Workers voted today to make the thirty-five hour week the
      B1+|first demand of the coming year.
      B1 |"The machines do more every year," President Walter Hines
      B1+|told the delegates. "The men who run them should have some-
      B1+|thing to show for it."
      H3 |Safety First
      Y3 |By Lou Petersen
      B3 |Last month two of our brothers lost fingers in the Omaha
      B3+|shops. Both accidents could have been prevented by a guard
      B3+|that costs four dollars.
      B3 |If your machine has no guard, see your steward today.
      F  |(Continued on Page 4)
      H4 |PICNIC AUGUST 2
      B4 |Lodge 31 will hold its yearly picnic at Elm Grove Park on
      B4+|Saturday, August 2. Bring your own basket.
      =3 by Lou Petersen
      """#),
    AnnotatedPage(
      "a courier of 2008",
      #"""
      F  |12  The Valley Courier  Thursday, September 18, 2008
      H1 |Teachers ratify two-year pact
      Y1 |By Mark Ellis and Dana Cole
      Y1 |Courier Staff Writers
      B1 |SPRING LAKE — Teachers in the Spring Lake district voted
      B1+|214-38 Wednesday night to ratify a two-year contract that
      B1+|raises pay by 3 percent each year.
      B1 |The school board is expected to vote on the agreement
      B1+|Monday. Superintendent Neil Ward called it “fair to
      B1+|teachers and taxpayers.”
      F  |Please see TEACHERS, Page 14
      H2 |Around Town
      B2 |The garden club meets at 7 p.m. Tuesday in the library.
      B2 |The blood drive at Grace Church is Saturday from 9 a.m.
      B2+|to 2 p.m.
      C3 |Second-graders plant a maple outside Lincoln School on Tuesday. (Photo by Amy Stone)
      =1 by Mark Ellis,Dana Cole
      =3 photo Amy Stone; kind photo
      """#),
  ]
}
