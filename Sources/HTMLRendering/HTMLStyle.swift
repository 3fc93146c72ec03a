/// The style sheet of an issue; the size of the paper is added per layout.
enum HTMLStyle {
  static let sheet: StaticString = """
    body{margin:0;background:#d8d8d4}\
    main{display:flex;flex-direction:column;align-items:center;gap:24px;padding:24px}\
    .page{background:#fff;box-shadow:0 1px 6px rgba(0,0,0,.3);max-width:100%;flex:none}\
    .page svg{display:block;width:100%;height:auto}\
    text{white-space:pre;font-kerning:none;font-variant-ligatures:none;\
    text-spacing-trim:space-all;text-autospace:no-autospace}\
    .song{font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif}\
    .song_bold{font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;\
    font-weight:700}\
    .hei{font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",\
    SimHei,sans-serif;font-weight:700}\
    .kai{font-family:"Kaiti SC",STKaiti,KaiTi,"Noto Serif CJK SC",serif}\
    @media screen{.page{height:auto!important}}\
    @media print{body{background:none}main{display:block;padding:0}\
    .page{box-shadow:none;max-width:none;overflow:hidden;break-after:page}\
    .page:last-child{break-after:auto}}
    """
}
