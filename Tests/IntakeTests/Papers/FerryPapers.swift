/// Traditional characters and English newsletters, moderately broken.
enum FerryPapers {
  static let all: [AnnotatedPage] = [
    AnnotatedPage(
      "彰南地方報",
      #"""
      F     |彰南地方報　中華民國九十七年三月十一日　星期二　第六版　鄉鎮新聞

      K1    |田尾花農出奇招
      H1    |菊花夜間「開燈」
      H1+   |外銷訂單多三成
      B1    |【記者謝宗憲／田尾報導】入夜後的田尾鄉，
      B1+   |八百公頃菊花田一盞盞燈泡同時亮起，遠望宛
      B1+   |如銀河落地。花農今年將傳統鎢絲燈泡汰換為
      B1+   |省電燈管，電費省下四成，花期也能準確控制，
      B1+   |外銷日本的訂單比去年同期多出三成。
      B1    |花卉產銷班班長巫進益說，菊花是短日照植物，
      B1+   |夜間照明三小時可延後開花，「何時要花，就
      B1+   |何時關燈」，正好趕上日本彼岸節的採購高峰。
      B1    |農會推廣股指出，全鄉已有二百四十七戶申請
      B1+   |燈具補助，每戶最高補助二萬元，申請至月底
      B1+   |截止。

      H2    |北斗肉圓節
      H2+   |週末登場
      B2    |【記者謝宗憲、張碧娟／北斗報導】第四屆北
      B2+   |斗肉圓節本週六、日在奠安宮前廣場登場，三
      B2+   |十六家業者同場較勁，首創「盲眼試吃」，由
      B2+   |民眾蒙眼選出心目中的第一名。
      B2    |鎮長邱美月昨天率先試吃，三顆下肚後直呼
      B2+   |「分不出來，通通有獎」。

      H3    |六旬夫妻騎鐵馬環島
      B3    |「再不騎就老了！」溪州鄉六十四歲的農夫卓
      B3+   |阿木與妻子劉金枝，昨天結束十八天的單車環
      B3+   |島，村民放鞭炮迎接。兩人全程一千一百公里，
      B3+   |只爆胎兩次，吵架卻有十七次，「吵完還是要
      B3+   |一起騎」。
      C3    |卓阿木（左）、劉金枝夫妻騎車返抵家門。記
      C3+   |者張碧娟／攝影
      B4    |【本報訊】埤頭鄉立圖書館因整修地板，自三
      B4+   |月十七日起閉館十天，借書逾期者順延歸還。
      F     |發行所：彰南地方報社　社址：北斗鎮光復路××號　電話：（〇四）八八八××××
      =1 by 謝宗憲
      =2 by 謝宗憲,張碧娟
      =3 photo 張碧娟
      """#),
    AnnotatedPage(
      "基隆港工",
      #"""
      F     |港工月刊 第八十二期 中華民國一〇二年五月 第五頁

      S     |【會務報導】

      H1    |碼頭夜班津貼調高案 勞資達成共識

      B1    |【本刊訊】歷經四次協商,工會與港務公司於四月二十二日就夜班津貼達成共識,自七月一日起由每班二百二十元調高為三百二十元,適用裝卸、理貨、機修等六類職別,約八百名會員受惠。

      B1    |理事長葉崑山表示,協商期間會員提供了七十六份薪資單作為佐證,「數字會說話,比拍桌子有用」。他同時強調,輪班間隔不足十一小時的問題尚未解決,將列為下一

      B1+   |階段協商重點。

      H2    |會員子女獎學金放寬 國中生也能申請

      B2    |【本刊訊】第十二屆第三次理監事會議通過修正會員子女獎學金辦法,增列國中組,每學期名額五十名,每名二千元。申請人學期成績平均須達八十分以上,由各分會初審。

      B2    |新辦法自一〇二學年度第一學期開始實施。福利組提醒,家戶內有兩名子女者,可同時提出

      S     |【會員園地】

      H3    |吊鉤下的三十年

      Y3    |裝卸二班 闕文雄

      B3    |民國七十二年我進港,第一天就被班長罵。他罵我站錯位置,站在吊鉤下面。我說吊鉤還高得很,他說,等它不高的時候你就來不及了。

      B3    |後來我當了班長,也這樣罵人。三十年罵下來,我們班沒有人受過傷,大家替我取了外號叫「罵班長」。退休那天,年輕人送我一頂安全帽,裡面寫著八個字:「你罵我們,我們

      B3+   |平安。」

      N3    |編按:歡迎會員投稿,題材不拘,來稿一經採用,致贈工會紀念保溫瓶一只。

      S     |【活動看板】

      H4    |勞動節登山健行

      B4    |時間:五月四日(星期六)上午七時三十分。

      B4    |集合地點:紅淡山寶明寺停車場。

      B4    |凡完成全程者,憑戳章兌換餐券一張,並可參加摸彩。
      =1 section 會務報導; orheadline 碼頭夜班津貼調高案; orheadline 勞資達成共識
      =2 section 會務報導; truncated; orheadline 會員子女獎學金放寬; orheadline 國中生也能申請
      =3 by 闕文雄; section 會員園地; kind column
      =4 section 活動看板; kind notice
      """#),
    AnnotatedPage(
      "荃灣民聲",
      #"""
      F     |荃灣民聲　一九九四年九月　第三十一期　第二版
      H1    |楊屋道街市漏水三年
      H1+   |販商：雨天要打傘賣菜
      B1    |　　【本報記者梁志昌】「外面落大雨，裡面落細
      B1+   |雨。」在楊屋道街市賣菜十五年的陳二嬸，邊說邊
      B1+   |撐開一把舊雨傘，綁在檔口的鐵架上。街市二樓漏
      B1+   |水已有三年，至今未有徹底維修。
      B1    |　　區議員郭樹勳上月聯同四十一名檔販到市政總
      B1+   |署請願，署方派員視察後回覆，漏水源自天台去水
      B1+   |渠閉塞，已列入十一月維修工程，屆時需分段封閉
      B1+   |部分檔位。
      B1    |　　檔販則憂慮封檔影響生意，要求豁免封檔期間
      H2    |荃新天地外添過路燈
      B2    |　　本報訊　大河道與眾安街交界的行人過路燈已
      B2+   |於八月二十二日啟用。該處去年共發生交通意外十
      B2+   |一宗，其中三宗涉及長者。
      B1+   |的租金。署方發言人表示會積極考慮，最遲於十月
      B1+   |初答覆檔販代表。
      S     |街坊來信
      H3    |請還我們一張長椅
      B3    |　　編輯先生：
      B3    |　　荃灣公園西門外原有一張長椅，晨運客、買菜
      B3+   |的婆婆、等孩子放學的家長，都坐過它。七月它被
      B3+   |拆走，說是阻塞通道。通道闊了，人卻沒有了。
      B3    |　　我今年七十四歲，只想問一句：一張椅，阻了
      B3+   |誰？
      Y3    |老街坊　霍伯
      H4    |社區中心秋季課程
      B4    |　　書法班：逢星期二晚七時，學費八十元。
      B4    |　　太極班：逢星期六晨七時，學費五十元。
      B4    |　　查詢請電社區中心詢問處。
      F     |出版：荃灣民聲編輯委員會　　承印：大光印刷廠　　非賣品
      =1 by 梁志昌
      =3 by 霍伯; section 街坊來信; kind column
      =4 kind notice; orsection 街坊來信
      """#),
    AnnotatedPage(
      "the pot bank",
      #"""
      F     |THE POTBANK NEWS   Spring 1979   Page 2
      H1    |Kiln Four Fired for Last Time
      Y1    |By Harold Sillitoe
      B1    |The oldest of the works' bottle ovens was fired for the
      B1+   |last time on the night of Friday, March 2, before a crowd
      B1+   |of about two hundred past and present hands, some of whom
      B1+   |had brought their grandchildren in pyjamas.
      B1    |Kiln Four was built in 1887 and has turned out everything
      B1+   |from ginger beer bottles to hospital basins. It took
      B1+   |fourteen tons of coal to fire and three days to cool,
      B1+   |against six hours for the gas kiln that has done its work
      B1+   |since Christmas.
      B1    |"She was a dirty old girl," said fireman Len Beech, who
      B1+   |tended her for thirty-one years, "but she never spoilt a
      B1+   |batch unless you cheeked her."
      B1    |The oven will not be pulled down. The company has agreed
      B1+   |to hand it to the borough museum for one pound.
      H2    |Pension Trustees Elected
      B2    |Three members were returned as trustees in the ballot of
      B2+   |February 14. They are Mrs. Joan Colclough of the
      B2+   |decorating shop, 412 votes; Mr. Eric Machin, slip house,
      B2+   |377; and Mr. Dennis Pointon, warehouse, 301. There were
      B2+   |nine spoilt papers.
      B2    |The new trustees meet the actuary on April 6 and will
      B2+   |report to the next shop meeting.
      H3    |Brass Band Seeks a Bass
      B3    |The works band, which has been without a bass player since
      B3+   |Ted Lovatt moved to Rhyl, would like to hear from anyone
      B3+   |with good lungs and Tuesday evenings free. An instrument
      B3+   |can be lent.
      Y3    |Sheila Wardle, Secretary
      C4    |Paintresses Vi Tunnicliffe and Maud Hulme at their bench
      C4+   |for the last time in January. Between them they had served
      C4+   |the firm for ninety-three years. Photo: K. Malkin
      F     |Printed at the works. Not for sale.
      =1 by Harold Sillitoe
      =3 by Sheila Wardle; kind notice
      =4 photo K. Malkin; kind photo
      """#),
    AnnotatedPage(
      "a letter carriers sheet",
      #"""
      F     |THE SATCHEL                          June 1998
      F     |Branch 218 letter carriers           Page 5

      H1    |DOG BITES DOWN, HEAT CASES UP
      Y1    |By Al Marchetti, Safety Officer
      B1    |  Twenty-six carriers in the branch were bitten
      B1+   |last year, nine fewer than in 1996 and the lowest
      B1+   |number since the committee began to count. The
      B1+   |credit goes to the yellow warning cards, which
      B1+   |went into every case on 114 routes.
      B1    |  The news about heat is not so good. Eleven
      B1+   |members were sent home with heat illness in one
      B1+   |week of July, and two spent a night in the
      B1+   |hospital. Supervisors had been told to allow extra
      B1+   |water stops. Some did and some did not.
      B1    |  A carrier who feels dizzy is to stop, sit in the
      B1+   |shade and call the station. Nobody may discipline
      C1    |Carrier Rosa Beltran fills her jug before starting
      C1+   |Route 31. Photo by Gus Heller
      B1+17 |you for it, and if anybody tries, call your
      B1+   |steward before you call your mother.

      S     |ASK THE STEWARD
      H2    |Counts, Reliefs and Hats
      B2    |  Q. My route was adjusted while I was on
      B2+   |vacation. Can they do that?
      B2    |  A. Yes, but they must give you the count sheets
      B2+   |within five days of your return, and you may ask
      B2+   |for a special inspection if the route runs over by
      B2+   |thirty minutes on three days out of six.
      B2    |  Q. Who pays when a gust takes my hat?
      B2    |  A. You do. Hold on to it.

      H3    |Food Drive Brings In 41,000 Pounds
      B3    |  Carriers and their families picked up 41,000
      B3+   |pounds of groceries from porches on May 9. The
      B3+   |most unusual gift was a whole frozen goose, left
      B3+   |with a note that said, "His name was Frank."

      H4    |RETIREES' BREAKFAST
      B4    |  First Monday of the month, 9 a.m., Colonial
      B4+   |Diner. Wives, husbands and old bulldogs welcome.
      =1 by Al Marchetti; photo Gus Heller
      =2 kind column; section ASK THE STEWARD
      =3 orsection ASK THE STEWARD
      =4 orsection ASK THE STEWARD; kind notice
      """#),
    AnnotatedPage(
      "a co-operative of wool",
      #"""
      F     |FLEECE & FOLD

      F     |Newsletter of the Upper Teal Wool Growers' Co-operative

      F     |No. 23      March 2011

      S     |FROM THE CHAIR

      H1    |A Good Clip and a Better Price

      Y1    |Bronwen Pugh

      B1    |The wet autumn did our feet no good but it did wonders for the
      B1+   |grass. We graded 38 tonnes at the Teal Bridge shed this season,
      B1+   |four more than last year, and the average price of 141 pence a
      B1+   |kilo is the best I have seen in my time as chair.

      B1    |Part of that is the new contract with the carpet mill at
      B1+   |Kidderbourne, which has agreed to take our coarse wool until
      B1+   |2014 at a floor of 120 pence. Thank you to Alun Rees for eleven
      B1+   |trips to get it signed.

      S     |SHED NEWS

      H2    |New Press Arrives on a Borrowed Trailer

      Y2    |Words and pictures by Meg Tranter

      B2    |After nine years of coaxing the old hydraulic press with a
      B2+   |mallet, we have a new one. It came from a closing-down sale in
      B2+   |the Borders and cost £6,200, of which the lottery fund paid
      B2+   |half. It rode home on Huw's cattle trailer under a tarpaulin,
      B2+   |and he was stopped twice.

      C2    |The new press on the day it was bolted down.

      B2    |It makes a bale in seven minutes against the old one's nineteen,
      B2+   |which means Saturday afternoons off from May onwards.

      S     |Dates for Your Diary

      B3    |April 9: Shearing course, two places left.

      B3    |May 14: Open gate day. Cakes wanted.

      B3    |June 2: Annual meeting, Chapel Hall, 7.30 p.m.
      =1 by Bronwen Pugh; section FROM THE CHAIR; kind column
      =2 by Meg Tranter; photo Meg Tranter; section SHED NEWS
      =3 section Dates for Your Diary; kind notice
      """#),
  ]
}
