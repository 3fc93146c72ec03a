/// The style sheet of an explained reading.
///
/// Seven hues that people with any colour vision can tell apart (Okabe and Ito, 2008); from the
/// eighth article on they come again with a dashed bar, then with a double one.
enum ReadingStyle {
  static let hues = 7
  static let bars = 3

  static let sheet: StaticString = """
    :root{color-scheme:light dark;--ink:#1b1b1b;--soft:#595959;--desk:#f3f2ee;--card:#fff;\
    --line:#d4d2ca}
    *{box-sizing:border-box}
    html{scroll-padding-top:8px}
    body{margin:0;background:var(--desk);color:var(--ink);font-size:15px;line-height:1.6;\
    font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",\
    system-ui,sans-serif;overflow-wrap:anywhere}
    h1{font-size:1.35rem;line-height:1.3;margin:0 0 4px}
    h2{font-size:1rem;margin:0 0 8px}
    h3{font-size:1.05rem;line-height:1.4;margin:2px 0}
    p{margin:0}
    a{color:inherit;text-underline-offset:2px}
    a:focus-visible,summary:focus-visible{outline:3px solid var(--ink);outline-offset:1px}
    .page{max-width:1440px;margin:0 auto;padding:20px 24px 40px}
    .page+.page,.pages+.page{border-top:3px solid var(--ink)}
    .pages{max-width:1440px;margin:0 auto;padding:12px 24px}
    .lead{color:var(--soft);max-width:62em}
    .lookat{background:var(--card);border:1px solid var(--ink);margin:16px 0 0;padding:12px 16px}
    .lookat ol,.flags{margin:0;padding-left:1.6em}
    .lookat summary{display:block;padding:4px 0;text-decoration:underline}
    .on a{text-decoration:none}.on a.far{text-decoration:underline}
    .sides{display:grid;grid-template-columns:minmax(0,8fr) minmax(0,5fr);gap:24px;\
    margin-top:20px;align-items:start}
    .articles{position:sticky;top:0;max-height:100vh;overflow:auto}
    ol.lines{list-style:none;margin:0;padding:0;background:var(--card);border:1px solid var(--line)}
    .line{border-left:8px solid #b9b6ab;display:flow-root;content-visibility:auto;\
    contain-intrinsic-size:auto 2rem}
    .gap>details{border-top:1px solid var(--line)}
    summary{display:grid;grid-template-columns:2.4em 8.2em minmax(0,1fr);gap:10px;\
    padding:2px 12px 2px 8px;cursor:pointer;list-style:none}
    summary::-webkit-details-marker{display:none}
    summary:hover{box-shadow:inset 0 0 0 2px var(--soft)}
    .n{color:var(--soft);text-align:right;font-variant-numeric:tabular-nums;font-size:.8rem;\
    line-height:1.5rem}
    .what{font-size:.8rem;line-height:1.5rem;display:flex;gap:2px 6px;flex-wrap:wrap;\
    align-content:start;align-items:baseline}
    .chip{display:inline-block;min-width:2.4em;text-align:center;font-size:.8rem;font-weight:700;\
    line-height:1.3rem;padding:0 5px;border-radius:3px;background:#e4e2da;text-decoration:none;\
    color:#1b1b1b}
    a.chip:hover{text-decoration:underline}
    .doubt{font-weight:700;background:var(--ink);color:var(--card);padding:0 5px;border-radius:3px}
    .on{color:var(--soft);white-space:nowrap}
    .t{unicode-bidi:isolate}
    .headline>details .t,.kicker>details .t,.deck>details .t{font-weight:700}
    .headline>details .t{font-size:1.2rem;line-height:1.5}
    .subhead>details .t{font-weight:700}
    .caption>details .t,.credit>details .t{font-size:.88rem}
    .furniture .t,.slogan .t,.section .t{color:var(--soft)}
    .section .t{font-weight:700}
    .why{margin:2px 12px 10px 8px;padding:8px 12px;background:var(--card);border:1px solid var(--line);\
    font-size:.85rem}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;margin:6px 0}
    th,td{padding:1px 14px 1px 0;text-align:left;font-weight:400;vertical-align:top}
    thead th{border-bottom:1px solid var(--ink);font-weight:700}
    tfoot th,tfoot td{border-top:1px solid var(--ink);font-weight:700}
    td,thead th+th{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .article{background:var(--card);border:1px solid var(--line);border-left:8px solid #b9b6ab;\
    margin:0 0 12px;padding:10px 14px 12px}
    .bar{display:flex;gap:2px 8px;flex-wrap:wrap;font-size:.8rem;color:var(--soft);align-items:center}
    .sub{font-weight:700}
    .by{font-size:.88rem;color:var(--soft)}
    .flags{margin:6px 0;font-size:.88rem;font-weight:700}
    .block{margin-top:6px}
    .from{font-size:.75rem;color:var(--soft);margin-left:8px}
    .block.crosshead{font-weight:700}
    .block.picture,.block.editors_note{font-size:.88rem;padding-left:10px;\
    border-left:3px solid var(--line)}
    .verse,.list{white-space:pre-line}
    .all{display:none}
    .line:target,.article:target{outline:3px solid var(--ink);outline-offset:-3px}
    .h0{border-left-color:#0072b2}.h0 .chip,.chip.h0{background:#b9dcf2}.line.h0{background:#eef6fb}
    .h1{border-left-color:#e69f00}.h1 .chip,.chip.h1{background:#f9dfa8}.line.h1{background:#fdf6e6}
    .h2{border-left-color:#009e73}.h2 .chip,.chip.h2{background:#a9e3d1}.line.h2{background:#e9f8f3}
    .h3{border-left-color:#cc79a7}.h3 .chip,.chip.h3{background:#f1cfe0}.line.h3{background:#fbf0f6}
    .h4{border-left-color:#f0e442}.h4 .chip,.chip.h4{background:#f4ed9a}.line.h4{background:#fdfbe2}
    .h5{border-left-color:#d55e00}.h5 .chip,.chip.h5{background:#f6c4a0}.line.h5{background:#fcefe5}
    .h6{border-left-color:#56b4e9}.h6 .chip,.chip.h6{background:#cbe8f9}.line.h6{background:#f1f9fe}
    .b1{border-left-style:dashed}.b2{border-left-style:double}
    @media screen and (prefers-color-scheme:dark){
    :root{--ink:#e8e6e1;--soft:#a8a59d;--desk:#121314;--card:#1d1f21;--line:#46474b}
    .line.h0{background:#14232e}.line.h1{background:#2b2314}.line.h2{background:#10281f}
    .line.h3{background:#2b1d25}.line.h4{background:#292713}.line.h5{background:#2e1e14}
    .line.h6{background:#182732}
    }
    @media (max-width:820px){
    .page,.pages{padding:14px 10px 28px}
    .sides{grid-template-columns:minmax(0,1fr);gap:16px}
    .articles{position:static;max-height:none;overflow:visible}
    summary{grid-template-columns:2.4em minmax(0,1fr);gap:0 8px;padding:4px 8px 6px 4px}
    .t{grid-column:2}
    .why{margin-left:4px;margin-right:8px;padding:6px 8px}
    th,td{padding-right:10px}
    }
    @media print{
    body{background:#fff;font-size:9.5pt}
    .line{content-visibility:visible}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    .page{padding:0;max-width:none;break-after:page}
    .sides{display:block}
    .articles{position:static;max-height:none;overflow:visible;margin-top:16px}
    .article,summary{break-inside:avoid}
    .all{display:none!important}
    }
    """
}
