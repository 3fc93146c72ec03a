/// The style sheet of an issue; the size of the paper is added per layout.
enum HTMLStyle {
  static let sheet: StaticString = """
    body{margin:0;background:#d8d8d4}\
    main{display:flex;flex-direction:column;align-items:center;gap:24px;padding:24px}\
    .page{background:#fff;box-shadow:0 1px 6px rgba(0,0,0,.3);max-width:100%;flex:none}\
    .page svg{display:block;width:100%;height:auto}\
    .title{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}\
    article{box-sizing:border-box;width:100%;max-width:42em;background:#fff;color:#111;padding:1.5em;\
    font:1.05em/1.85 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;\
    overflow-wrap:anywhere}\
    article p{margin:0;text-indent:2em}\
    article header{text-align:center;margin-bottom:1em}article header p{text-indent:0}\
    article h2{font-size:1.6em;line-height:1.35;margin:.2em 0}\
    article h3{font-size:1.05em;text-align:center;margin:1em 0 .3em}\
    article:lang(en){font-family:"Times New Roman","Liberation Serif",Times,serif;line-height:1.5}\
    article:lang(en) p{text-indent:1.2em}article:lang(en) header,article:lang(en) h3{text-align:left}\
    article:lang(en) header p{text-indent:0}\
    .section{font-weight:700;text-align:left}.byline,.standfirst,.note,figcaption{color:#444}\
    .source{text-align:right}article .back{margin-top:1em;text-indent:0}\
    figure{margin:1em 0;text-align:center}img{max-width:100%;height:auto}\
    a{color:#0645ad}a:focus-visible{outline:3px solid #0645ad}\
    @media screen{.page{height:auto!important}}\
    @media screen and (max-width:600px){main{padding:0;gap:8px}}\
    @media screen and (prefers-color-scheme:dark){body{background:#111}\
    article{background:#1b1b1b;color:#e6e6e6}a{color:#8ab4f8}\
    .byline,.standfirst,.note,figcaption{color:#bbb}.page{filter:invert(.88);box-shadow:none}\
    .page image{filter:invert(1)}}\
    @media print{article,.title{display:none}body{background:none}main{display:block;padding:0}\
    .page{box-shadow:none;max-width:none;overflow:hidden;break-after:page}\
    .page:last-child{break-after:auto}}
    """
}
