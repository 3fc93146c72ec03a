/// The style sheet of a dossier: a column of comfortable length on any screen, dark where the
/// reader's screen is, and on paper each article on a page of its own.
enum DossierStyle {
  static let sheet: StaticString = """
    :root{color-scheme:light dark;--ink:#1b1b1b;--soft:#595959;--paper:#fff;--line:#cfccc2;\
    --mark:#ffe58a}
    @media (prefers-color-scheme:dark){:root{--ink:#e8e6e1;--soft:#a8a59d;--paper:#17181a;\
    --line:#3d3e41;--mark:#6b5500}}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:44rem;padding:2rem 1.25rem 4rem;background:var(--paper);\
    color:var(--ink);font:1.0625rem/1.8 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",\
    SimSun,Georgia,serif;overflow-wrap:anywhere}
    h1{font-size:1.6rem;line-height:1.35;margin:0 0 .25rem}
    h2{font-size:1.35rem;line-height:1.4;margin:.25rem 0}
    header p,.place,.by{color:var(--soft);margin:0}
    nav{margin:1.5rem 0 0;padding:1rem 0;border-top:2px solid var(--ink);\
    border-bottom:2px solid var(--ink)}
    nav h2{font-size:1rem}
    nav ol{margin:0;padding-left:1.8em}
    nav li{margin:.3rem 0}
    nav .place,nav .label{display:block;font-size:.875rem;line-height:1.5}
    .label{color:var(--soft)}
    a{color:inherit;text-underline-offset:.2em}
    a:focus-visible{outline:2px solid currentColor;outline-offset:2px}
    article{padding:2rem 0 1rem;border-bottom:1px solid var(--line)}
    article:target h2{text-decoration:underline;text-underline-offset:.2em}
    article p{margin:0 0 .35em}
    article .place,.by{font-size:.9rem}
    .kicker,.deck{font-weight:600}
    .by{margin:.4em 0 1em!important}
    .paragraph:lang(zh){text-indent:2em}
    .crosshead{font-weight:700;margin-top:1em!important}
    .standfirst,.editors_note,.picture{font-size:.95rem;padding-left:.9em;\
    border-left:3px solid var(--line)}
    .list,.verse{white-space:pre-line;padding-left:2em}
    .paragraph,.editors_note{white-space:pre-line}
    mark{background:var(--mark);color:inherit}
    @media print{
    @page{size:A4;margin:22mm 20mm}
    :root{--ink:#000;--soft:#333;--paper:#fff;--line:#999;--mark:transparent}
    body{max-width:none;padding:0;font-size:10.5pt;line-height:1.65}
    article{break-before:page;border:0;padding:0}
    h2,.crosshead,.place,.kicker{break-after:avoid}
    p{orphans:2;widows:2}
    a{text-decoration:none}
    mark{font-weight:700}
    }
    """
}
