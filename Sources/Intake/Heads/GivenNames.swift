/// Given names in common use where papers are printed in English, and how old papers abbreviate them.
enum GivenNames {
  /// `Moira`, `Wm.`, or the letter that stands for one: `T.`.
  static func isOne(_ word: ArraySlice<Letter>) -> Bool {
    let isInitial =
      word.count == 2 && word.last == 0x2E && word.first.map(Lettering.isUpper) ?? false
    return isInitial || common.contains(capitalised(word))
  }

  private static func capitalised(_ word: ArraySlice<Letter>) -> [Letter] {
    word.prefix(1) + Lettering.lowered(word.dropFirst())
  }

  private static let common = WordList(
    """
    James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew
    Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott
    Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Jose Henry Adam Douglas Nathan Peter Zachary
    Kyle Walter Harold Jeremy Ethan Carl Keith Roger Gerald Christian Terry Sean Arthur Austin Noah Lawrence Jesse Joe Bryan Billy Albert Louis
    Roy Ralph Eugene Philip Russell Bobby Tom Bob Bill Jim Mike Dave Dan Lou Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah
    Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon
    Laura Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Debra Rachel Carolyn Janet
    Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Kelly Lauren Christina Joan Evelyn Judith Megan Andrea Cheryl Hannah
    Jacqueline Martha Gloria Teresa Ann Anne Sara Madison Frances Kathryn Janice Jean Alice Abigail Julia Judy Sophia Grace Denise Amber Doris
    Owen Colin Neil Graham Nigel Trevor Derek Alan Ian Hugh Gareth Rhys Fiona Eileen Maureen Sheila Hazel Ivy Edna Ethel Elsie Mabel Agnes Ida
    Clara Florence Stella Bert Fred Ted Ned Dick Percy Cecil Leonard Ernest Clarence Herbert Clifford Norman Howard Stanley Leo Max Oscar Simon
    Martin Stuart Barry Geoffrey Malcolm Duncan Bruce Gordon Ray Ron Ken Don Len Rita Nora Vera Wendy Jill Sally Peggy Molly Kate Kathy Lucy
    Lily Rose Irene Gwen Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany Charlotte Marie Kayla Alexis Lori Jane Ellen Carla
    Rosa Geoff Jeff Greg Steve Doug Phil Pete Rob Sam Ben Will Matt Nick Tony Andy Alex Chris Pat Kim Gail Gayle Hilary Audrey Doreen Muriel
    Phyllis Winifred Marjorie Beryl June Lynn Lynne Maggie Bridget Siobhan Morag Callum Angus Hamish Fergus Ewan Euan Isla Ailsa Kirsty Eilidh
    Hector Miguel Carlos Luis Juan Pedro Elena Lucia Marisol Priya Anil Ravi Sunil Asha Meera Amit Ahmed Ali Omar Fatima Yusuf Wei Mei Ming Olga
    Ivan Lars Erik Ingrid Astrid Karl Kurt Hans Otto Elmer Earl Floyd Lloyd Chester Lester Wilbur Orville Homer Bertha Bernice Bernadette
    Loretta Geraldine Lorraine Yvonne Jeanette Claire Clare Heidi Holly Erin Tara Dana Robin Leslie Lesley Rosemary Sylvia Ada Aisha Amelia Amina
    Amos Anders Andre Angelo Anita Annette Annie Antonia Antonio Arlene Arnold Arturo Barbro Basil Beatrice Beatriz Becky Belinda Benny Bernard
    Bessie Beth Bettina Bonnie Boris Brad Brent Bronwen Caleb Camille Carmen Carmela Caroline Carrie Cassandra Catriona Cecile Cecilia Celeste
    Celia Chloe Cindy Clark Claude Claudia Clement Cliff Clint Clyde Conrad Connie Constance Cora Cornelius Courtney Craig Curt Curtis Dale
    Damian Dean Debbie Deirdre Della Delphine Denny Desmond Diego Dina Dolores Dominic Dora Dustin Dwight Earnest Ebony Eddie Edgar Edith Edmund
    Edwin Effie Eleanor Elias Elijah Elliot Ella Eloise Elsa Elvira Emilio Emmett Enrique Erica Erika Esther Eva Evan Eve Fay Felicity Felix
    Fern Fernando Francis Francisco Franklin Freda Frederick Gabriel Gabriela Garrett Garth Gene Geneva Genevieve Gerard Gertrude Gilbert Gina
    Giovanni Glen Glenn Glenda Gordy Greta Gretchen Guadalupe Gus Gustav Gwendolyn Hal Hank Harlan Harley Harriet Harry Harvey Hattie Helena
    Helga Henrietta Hilda Hiram Holden Hollis Horace Hubert Hugo Ignacio Inez Ines Ira Irma Irving Isaac Isabel Isaiah Ismael Ivor Jackie Jaime
    Jake Jamal Jamie Jan Janelle Janine Jared Jasmine Javier Jayne Jeanne Jeannette Jed Jenna Jenny Jeremiah Jerome Jessie Jo Joanna Joanne Jodi
    Joel Johanna Johnny Jonah Jorge Josephine Josie Juanita Judd Julian Juliana Juliet Julio Julius Justine Kara Karin Karina Kathrine Katie
    Katrina Kay Kelsey Kenny Kerry Kirk Klaus Krista Kristen Kristin Kristina Lacey Lana Latoya Laurel Laurie Lavinia Leah Lee Leif Leila Lena
    Leigh Lenora Leon Leroy Leticia Levi Lewis Liam Lila Lillian Lionel Liz Liza Lois Lola Lorenzo Lorna Louisa Louise Luca Lucas Lucille Lucinda
    Luther Luke Lydia Lyle Lyman Mack Mae Magnus Malik Manuel Mara Marc Marcel Marcia Marco Marcus Margarita Margo Margot Marguerite Mariah
    Marian Mariana Marianne Mario Marion Marjory Marla Marlene Marlon Marsha Marshall Marta Marty Marvin Mateo Matilda Maude Maurice Mavis
    Maxine Maya Mel Melinda Melvin Mercedes Meredith Merle Mervyn Micah Mildred Milton Mimi Minnie Miranda Miriam Moira Mona Monica Monique
    Morgan Morris Moses Murray Myra Myrtle Nadia Nadine Naomi Nate Nathaniel Nell Nellie Nettie Neville Nia Nico Nikki Nils Nina Noel Noelle
    Noor Opal Oliver Ollie Ora Orla Orrin Orson Orval Oskar Pablo Paige Pam Patsy Patti Patty Paula Pauline Pearl Penelope Perry Petra Piers
    Philippa Phoebe Polly Preston Quentin Rafael Ramon Ramona Randall Randy Raul Reginald Regina Reid Rene Renee Reuben Rex Rhoda Rhonda Ricardo Richie
    Rick Ricky Roberta Roberto Rochelle Rodney Rodrigo Roland Rolf Roma Ronnie Rory Rosalie Rosalind Rosanna Roscoe Rosie Ross Rowena Roxanne
    Ruben Ruby Rudolf Rudolph Rudy Rufus Rupert Russ Rusty Sadie Saul Selma Serena Sergio Seth Shane Shannon Shari Shaun Shawn Sheldon Shelley
    Sherman Sherri Sid Sidney Sigrid Silas Simone Sofia Sonia Sonja Spencer Stacey Stacy Stan Stefan Stephan Stu Sue Sunita Suzanne Sven Sybil
    Tamara Tammy Tanya Terence Tess Tessa Thelma Theo Theodore Thora Tim Timmy Tina Toby Todd Tommy Toni Tracey Tracy Travis Trent Tricia Trisha
    Trudy Tyrone Ulf Una Ursula Val Valerie Vanessa Velma Verna Vernon Veronica Vicki Vicky Victor Vince Vincent Viola Virgil Vivian Vivien
    Wallace Wally Wanda Warren Wayne Wendell Wes Wesley Whitney Wilfred Wilhelm Willa Willard Willie Wilma Winston Wyatt Xavier Yolanda Yuki
    Yvette Zelda Zoe Gillian Darla Maisie Bea Dev Sade Iona Nan Dot Babs Cath Cathy Chuck Bud Ina Sandy
    Arun Deepak Kiran Leela Nisha Rohan Sanjay Sita Tariq Vijay Zainab Hassan Ibrahim Jamila Khadija Mohammed Samira Aoife Ciara Conor
    Declan Donal Eoin Maeve Niamh Padraig Roisin Seamus Sinead Dilys Eirlys Emrys Huw Ieuan Mair Mairi Nerys Olwen Sian Wm. Chas. Geo. Jas. Jos. Thos. Robt. Saml. Edw. Benj.
    """)
}
