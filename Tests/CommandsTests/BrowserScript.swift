/// What a page measures of itself in a browser; the answer stands between two record separators at
/// the end of the document.
enum BrowserScript {
  /// A window as narrow as a telephone's, which a browser's own window cannot be; it shows the answer
  /// of the page in it.
  static func frame(width: Int, height: Int) -> String {
    """
    <!DOCTYPE html><body><script>addEventListener("message", event => {
      const place = document.createElement("pre");
      place.textContent = event.data;
      document.body.append(place);
    })</script><iframe src="measured.html" width="\(width)" height="\(height)"></iframe></body>
    """
  }

  static let text = #"""
    (() => {
      const solid = s => s.replace(/\s/g, "");
      const out = {pages: 0, rows: 0, overlaps: [], outside: [], clipped: [], unselectable: 0,
        groups: {}, selected: "", articles: [], landmarks: 0, headings: [], language: "",
        withoutAlt: 0, unlabelled: 0, ink: 0, paper: 0};
      const brightness = colour => {
        const [r, g, b] = colour.match(/[\d.]+/g).map(Number);
        return Math.round((r + g + b) / 3);
      };
      for (const page of document.querySelectorAll("section.page")) {
        out.pages += 1;
        const sheet = page.getBoundingClientRect();
        const svg = page.querySelector("svg");
        const scale = sheet.width / svg.viewBox.baseVal.width;
        if (page.scrollWidth > page.clientWidth + 1) out.clipped.push("page " + out.pages);
        const rows = [];
        for (const text of svg.querySelectorAll("text")) {
          const count = text.getNumberOfChars();
          if (count === 0 || solid(text.textContent) === "") continue;
          const around = text.getBoundingClientRect();
          const size = parseFloat(text.getAttribute("font-size"));
          const y = parseFloat(text.getAttribute("y"));
          const box = {left: around.left, right: around.right,
            top: sheet.top + (y - 0.78 * size) * scale, bottom: sheet.top + (y + 0.05 * size) * scale,
            text: text.textContent};
          // Blank halves of marks at either end are no ink.
          if (/^[“‘「『（【《〈〔]/.test(box.text)) box.left += size * scale / 2;
          if (/[，。、；：？！”’」』）】》〉〕]\s*$/.test(box.text)) box.right -= size * scale / 2;
          if (getComputedStyle(text).userSelect === "none") out.unselectable += 1;
          if (box.left < sheet.left - 1 || box.right > sheet.right + 1
            || box.top < sheet.top - 1 || box.bottom > sheet.bottom + 1) out.outside.push(box.text);
          rows.push(box);
        }
        out.rows += rows.length;
        const slack = 0.6 * scale + 0.5;
        rows.sort((a, b) => a.top - b.top);
        for (let i = 0; i < rows.length; i++) {
          for (let j = i + 1; j < rows.length && rows[j].top < rows[i].bottom - slack; j++) {
            const a = rows[i], b = rows[j];
            if (a.left < b.right - slack && b.left < a.right - slack) {
              out.overlaps.push(a.text + " | " + b.text);
            }
          }
        }
        for (const group of svg.querySelectorAll("g[role=group]")) {
          const label = solid(group.getAttribute("aria-label"));
          out.groups[label] = (out.groups[label] || "") + solid(group.textContent);
        }
        const range = document.createRange();
        range.selectNodeContents(page);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        out.selected += solid(getSelection().toString());
        if (!page.getAttribute("aria-label")) out.unlabelled += 1;
      }
      for (const article of document.querySelectorAll("article")) {
        out.articles.push(solid(article.textContent));
        for (const part of article.querySelectorAll("*")) {
          const box = part.getBoundingClientRect();
          if (box.left < -1 || box.right > innerWidth + 1) out.clipped.push(part.textContent);
          if (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display === "block") {
            out.clipped.push(part.textContent);
          }
        }
        if (!document.getElementById(article.getAttribute("aria-labelledby"))) out.unlabelled += 1;
        const style = getComputedStyle(article);
        out.ink = brightness(style.color);
        out.paper = brightness(style.backgroundColor);
      }
      if (document.documentElement.scrollWidth > innerWidth + 1) out.clipped.push("document");
      out.landmarks = document.querySelectorAll("main").length;
      for (const heading of document.querySelectorAll("h1,h2,h4,h5,h6")) {
        out.headings.push(Number(heading.tagName[1]));
      }
      out.language = document.documentElement.lang;
      for (const image of document.querySelectorAll("img")) if (!image.alt) out.withoutAlt += 1;
      const answer = "\u001e" + JSON.stringify(out) + "\u001e";
      if (window.parent !== window) return window.parent.postMessage(answer, "*");
      const place = document.createElement("pre");
      place.textContent = answer;
      document.body.append(place);
    })();
    """#
}
